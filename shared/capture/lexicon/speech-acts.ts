/*
 * Words with which people say what they are doing: deciding, agreeing, being there, correcting. Patterns are over folded
 * words; both languages side by side.
 */

/** What a decision that was taken, or one that is proposed, begins with; the rest is its text. */
export const decided =
  /^(?:(?:dus|goed|ok[eé]?|en|so|tweede|second)[, ]+)?(?:besloten|afgesproken|besluit|conclusie|vastgesteld|overeengekomen|agreed|decided|resolved|decision|conclusion)(?:\s+(?:[A-Z]|\d{1,2})(?=\s*[:–-]))?(?:\s+(?:is|wordt|werd))?(?:\s+(?:dat|om|that|to))?\s*[:,–-]?\s+|^(?:de tafel|we|wij|het overleg|er|iedereen|the table|it)\s+(?:(?:heeft|hebben|is|wordt|was|has|have)\s+)?(?:besluit(?:en)?|besloten|spre(?:ekt|ken)(?:\s+hierbij)?|afgesproken|concludeert|concluderen|stelt vast|stellen vast|kiest voor|kiezen voor|agrees?|decides?|agreed|decided|resolves?)(?:\s+(?:af|samen|met elkaar))?\s*(?:\s(?:dat|om|that|to)|:)\s+/iu;
export const proposed =
  /^(?:(?:tweede|ander|nieuw|second|new|another)\s+)?(?:voorstel|proposal|ontwerpbesluit|motie|motion)(?:\s+(?:[A-Z]|\d{1,2})(?=\s*[:–-]))?(?:\s+(?:is|van de tafel))?(?:\s+(?:dat|om|that|to))?\s*[:–-]\s*|^(?:de tafel|de voorzitter|we|wij|the table|the chair)\s+(?:stelt|stellen|proposes?|suggests?)\s+(?:voor\s+)?(?:om|dat|to|that)?\s*/iu;

export type Stance = 'agree' | 'agree_if' | 'against' | 'abstain';

/** How a party stands on the decision on the table; the first that is found counts. `{}` stands behind the party. */
export const stances: readonly (readonly [Stance, RegExp])[] = [
  ['abstain', /^(?:onthoudt|onthouden|abstains?|abstain)\b(?:\s+(?:zich|van stemming))*|^(?:is|zijn) neutraal/iu],
  [
    'against',
    /^(?:is|zijn|are)\s+(?:mordicus |fel |echt |nog steeds |niet voor\b|strongly )?(?:tegen(?!over)|against|opposed|niet akkoord|het (?:er|daar|hier) niet mee eens|het niet eens|not in favour)|^(?:gaat|gaan) (?:hier |er |daar )?niet (?:mee )?akkoord|^stemt? tegen|^stemmen tegen|^(?:wijst|wijzen) (?:het|dit|dat|het voorstel) af|^(?:opposes?|objects?|disagrees?|votes? against|(?:still |really )?(?:cannot|can.?t|does not|doesn.?t|won.?t) (?:support|agree|accept|live with|go along))|^(?:kan|kunnen) (?:hier|er|daar|dit|zich|hiermee|ermee)?\s*(?:zich )?niet (?:in |mee |mee in |achter )?(?:meegaan|instemmen|akkoord|leven|vinden|steunen)|^(?:kan|kunnen) (?:hier|er|daar) niet (?:mee|in) (?:leven|meegaan|instemmen)|^(?:niet|not|tegen|against|nee|no)(?= *$|[ ,.;])/iu,
  ],
  [
    'agree_if',
    /^(?:maakt|maken|heeft|hebben) (?:een )?(?:voorbehoud|kanttekening)|^(?:tekent|tekenen) (?:hierbij )?aan dat|^(?:has|have|makes?) (?:a )?reservations?|^(?:wil|willen) wel[, ]+maar|^(?:ja|yes)[, ]+(?:maar|mits|but|if|provided)\b/iu,
  ],
  [
    'agree',
    /^(?:gaat|gaan|is|zijn|are)\s+(?:er |hier |daar |hiermee |ermee |daarmee |ook |helemaal |volledig |van harte |daar ook |wel )*(?:mee )?(?:akkoord|akk|het (?:er |hier |daar )?mee eens|mee eens|voor(?= *$| *[,.])|voorstander|on board|agreed|in favour)|^stem(?:t|men) (?:ermee |hiermee |er |hier )?(?:mee )?in(?= *$|[ ,.])|^stem(?:t|men) voor|^(?:steunt|steunen|onderschrijft|onderschrijven) (?:dit|dat|het|het voorstel|het besluit)|^(?:gaat|gaan) (?:erin |hierin |er |hier |daar |daarin )?mee(?:= *$|[ ,.]|$)|^kan (?:er|hier|daar)mee leven|^kunnen (?:er|hier|daar)mee leven|^(?:akkoord|akk|oke|ok|voor|agreed)(?= *$|[ ,.])|^(?:agrees?|supports? (?:this|it|the proposal)|is fine with (?:this|it)|goes along|go along|votes? in favour|can live with (?:it|this)|backs? (?:it|this|the proposal)|(?:is|are) (?:okay|ok|fine)(?: with (?:it|this))?|fine|okay|yes|ja)(?= *$|[ ,.;])|^(?:laat|laten) (?:per \p{L}+ )?weten (?:voor|akkoord) te zijn|^(?:gaat|gaan) (?:na [^,]{2,40}? )?(?:alsnog|toch|nu) akkoord|^kunnen? (?:ermee|hiermee|er mee) leven/iu,
  ],
];
/** Behind an agreement: it is one with a condition. */
export const onCondition =
  /[, ]*\b(?:mits|als|indien|tenzij|op voorwaarde dat|onder voorwaarde dat|onder de voorwaarde dat|onder voorbehoud(?: van)?|maar|provided(?: that)?|if|unless|subject to|on condition that|as long as|zolang|behalve|except|but)\b\s*/iu;

/** What takes back or mends what was just recorded. */
export const mending = {
  wrong:
    /^(?:(?:nee|no|sorry)[, ]+)?(?:dat|dit|that|this|it)(?:\s+is|.s)?\s+(?:klopt|klopte|is|was|not|niet|wrong|incorrect|fout|onjuist)(?:\s+(?:niet|fout|onjuist|verkeerd|wrong|incorrect|not right|not true|right|waar))?[.!]?$/iu,
  turned:
    /^(?:(?:nee|no|sorry|precies|exactly)[, ]+)?(?:andersom|omgekeerd|(?:the )?other way (?:a)?round|vice versa|reversed)(?:\s+(?:natuurlijk|of course|dus|hoor))?[.!]?$/iu,
  opens:
    /^(?:(?:o|oh|ah|eh|en|and)[, ]+)?(?=(?:niet|not)\s)|^(?:(?:o|oh|ah|eh)[, ]+)?(?:nee|sorry|correctie|pardon|foutje|excuus|ik bedoel(?:de)?|bedoel ik|eigenlijk|herstel|no|correction|i mean(?:t)?|rather|oops|make that|wait)\b[\s,:.–-]*(?:(?:nee|wacht|wait|even|ik bedoel(?:de)?|i mean(?:t)?|sorry|correctie|dat moet|het moet|het is|dat is|it is|its|that should be)\b[\s,:]*)*/iu,
  shouldBe:
    /^(?:(?:nee|sorry|no|oh|o)[, ]+)?(?:dat|dit|het|die|that|this|it)\s+(?:moet|moest|should|must)\s+(.+?)\s+(?:zijn|worden|wezen)[.!]?$|^(?:dat|dit|het|that|this|it)\s+(?:should|must|has to)\s+be\s+(.+?)[.!]?$|^(?:maak|make)\s+(?:daar|er|that|it|dat)\s+(?:maar\s+)?(.+?)(?:\s+van)?[.!]?$|^(?:het|dat|it|that) (?:moet|moest|should) (?:zijn|worden|be)\s*:\s*(.+?)[.!]?$|^(?:het|dat|it|that) (?:was|waren|were) (?:toch |dus |eigenlijk |actually )?(.+?)[.!]?$|^(?:het|dat) (?:is|wordt|zijn er) (?:toch |geen .+ maar )(.+?)[.!]?$/iu,
  undo: /^(?:nee[, ]+)?(?:schrap|vergeet|wis|verwijder|haal|streep)\s+(?:dat|dit|die|de laatste|het laatste|de vorige)(?:\s+(?:maar|weer|regel|zin|weg|door|laatste))*[.!]?$|^(?:dat|dit|die|de laatste)\s+(?:kan|mag|moet)\s+(?:er\s+)?(?:weer\s+)?(?:weg|uit|af|eraf|eruit)[.!]?$|^(?:no[, ]+)?(?:scratch|delete|remove|drop|forget|undo|strike)\s+(?:that|this|it|the last (?:one|line))(?:\s+(?:again|line))?[.!]?$/iu,
};

/** What an assumption, a bump or a lesson begins with besides the written words. */
export const learnt: readonly (readonly ['assumption' | 'bump' | 'lesson', RegExp])[] = [
  [
    'assumption',
    /^(?:aanname|we nemen aan dat|we gaan (?:er )?(?:voorlopig )?(?:er ?)?van ?uit dat|we gaan er ?van ?uit(?: dat)?|uitgangspunt(?: is)?(?: dat)?|assumption|we assume(?: that)?|we take it that|for now we assume(?: that)?)\s*[:–-]?\s+/iu,
  ],
  [
    'bump',
    /^(?:hobbel|knelpunt|obstakel|bump|obstacle|bottleneck|snag)(?: onderweg| in the road| along the way)?\s*[:–-]\s*/iu,
  ],
  [
    'lesson',
    /^(?:les|leerpunt|geleerd|leermoment|wat we (?:hier|hiervan|ervan|vandaag)?\s?(?:leerden|leren|geleerd hebben)|we (?:leerden|leren hiervan|hebben (?:vandaag )?geleerd) dat|les voor (?:de )?volgende keer|lesson(?: learned)?|learned|learning point|we learned that|what we learn(?:ed)?(?: from this)?(?: is)?)(?:\s+van vandaag)?\s*[:–-]?\s+/iu,
  ],
];

/** The same said in the middle or behind it; each is asked about. */
export const learntWithin: readonly (readonly ['assumption' | 'bump' | 'lesson', RegExp])[] = [
  ['assumption', /\((?:aanname|assumption)\)|\b(?:we gaan (?:er )?(?:voorlopig )?(?:er ?)?van ?uit)\b/iu],
  ['lesson', /\b(?:leerpunt|leermoment|lesson learned|lesson)\s*:\s*(?<text>.+)$/iu],
  [
    'lesson',
    /\b(?:achteraf|met de kennis van nu|volgende keer (?:beter|anders|eerder)|hadden we (?:beter|eerder)|had (?:\p{L}+ )?eerder gemoeten|in hindsight|with hindsight|looking back|next time (?:we )?(?:better|earlier))\b/iu,
  ],
];

/** What parks a question. */
export const parked =
  /^(?:parkeren|parkeer|geparkeerd|open vraag|vraag(?: voor later| aan [^:]{2,40})?|nog uit te zoeken|uitzoeken|te onderzoeken|park|parking lot|open question|question(?: for later)?|to find out|for later)(?:\s*,\s*(.+?)\s+(?:zoekt|zoeken) (?:het |dit |dat )?uit|,\s*(.+?)\s+(?:finds?|will find) out)?\s*[:–-]\s*/iu;

/** Who is here and who is not, in sentences: what stands before or behind the names. */
export const presence: readonly (readonly ['present' | 'excused' | 'absent' | 'represented' | 'observer', RegExp])[] = [
  [
    'excused',
    /\b(?:afgemeld|afgezegd|afbericht|verhinderd|meldt zich af|melden zich af|heeft zich afgemeld|apologies(?: from)?|excused|sends? apologies|laat zich verontschuldigen|ziek|bericht van verhindering|met kennisgeving(?: afwezig)?|can.?t make it|cannot make it|cannot attend|(?:sends? )?(?:its|their|his|her)?\s*regrets|kan niet komen|kunnen niet komen|zegt af|zeggen af)\b/iu,
  ],
  [
    'absent',
    /\b(?:afwezig|absent|ontbreekt|ontbreken|is er niet|zijn er niet|zonder bericht|not here|missing|niet aanwezig|komt (?:vandaag )?niet|komen (?:vandaag )?niet|isn.?t here|aren.?t here|not coming|did not show up|niet komen opdagen)\b/iu,
  ],
  [
    'observer',
    /\b(?:toehoorder|toehoorders|als toehoorder|luistert mee|luisteren mee|observer|observers|as an? observer|observing|listening in|publieke tribune)\b/iu,
  ],
  [
    'represented',
    /\b(?:wordt (?:vandaag )?(?:waargenomen|vertegenwoordigd|vervangen)|vertegenwoordigd|laat zich (?:vandaag )?(?:vertegenwoordigen|vervangen)|laten zich (?:vertegenwoordigen|vervangen)|stuurt een (?:ambtenaar|vervanger|collega|medewerker)|sends (?:a |an |the )?(?:\p{L}+ )?(?:in its place|instead|official|deputy)|represented|stands in for)\b/iu,
  ],
  [
    'present',
    /\b(?:aanwezig(?:en)?(?: zijn| is)?|present|aan tafel(?: zitten)?|deelnemers|deelnemerslijst|aangeschoven|schuift aan|schuiven aan|schuift [^ ]+ [^ ]+ aan|is er (?:ook |weer )?(?=$|[,.;]|en\b)|is er|zijn er|is here|are here|attending|attendees|participants|at the table|around the table|om de tafel|wie zijn er|joins|join|rondje|voorstelrondje|namens|zit erbij|zitten erbij)\b/iu,
  ],
];
export const mandates: readonly (readonly ['with_mandate' | 'subject_to_approval' | 'without_mandate', RegExp])[] = [
  [
    'without_mandate',
    /\b(?:zonder mandaat|geen mandaat|zonder volmacht|without (?:a )?mandate|no mandate|mandaat ontbreekt|(?:has|have|heeft|hebben) none)\b|\bzonder$/iu,
  ],
  [
    'subject_to_approval',
    /\b(?:onder voorbehoud|met voorbehoud|subject to approval|ruggespraak|beperkt mandaat|limited mandate)\b/iu,
  ],
  [
    'with_mandate',
    /\b(?:met (?:vol(?:ledig)? )?mandaat|(?:heeft|hebben) (?:het |vol(?:ledig)? )?mandaat|met volmacht|with (?:a |full )?mandate|has (?:a |full )?mandate|have (?:a |full )?mandates?|mandaat is geregeld|gemandateerd|mandated|wel met)\b|\b(?:met|with one|has one|have one)$/iu,
  ],
];
