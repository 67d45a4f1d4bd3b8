/**
 * The small words of both languages, by what they do in a sentence. Words of several parts are written with spaces. All
 * are folded: lower case, no accents, no apostrophes ("won't" is "wont").
 */
const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[\n,]\s*/)
    .filter((word) => word !== '');
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing about what is recorded. */
export const harmlessWords = set(`
  de het een t den der the a an
  dan dus gewoon ook nu wel toch even eens hoor ja jazeker oke ok goed nou eh euh hm zeg kijk er hierbij verder daarnaast
  vervolgens bovendien tevens inmiddels intussen al alvast zelf samen gezamenlijk weer vooral sterk natuurlijk uiteraard
  eigenlijk graag daarbij hiermee trouwens overigens maar nog so then also now just indeed well yes okay please too already
  therefore moreover furthermore themselves itself together jointly strongly mainly again both allebei happily gladly happy glad pleased officially formeel officieel definitief
`);

/** Join things of one sort, or two sentences. */
export const joints = set('en and & alsmede evenals alsook plus');
/** Stand between two sentences. */
export const breaks = set('maar terwijl waarbij but while whereas');

export const prepositions = set(`
  van voor aan bij door met op in over naar om tussen uit tot tegen onder zonder binnen via per vanaf sinds tijdens rond langs
  na jegens richting ten of for to by with on in at from between into onto about against under without within through during
  towards toward vr since after around upon behind boven
`);

export const pronouns = set(`
  ik je jij u hij zij ze we wij jullie men iedereen niemand iemand alles iets niets mij me hem haar hun hen ons onze zijn_ mijn
  jouw hoezo waarvoor hoeveel how_many dit dat deze die daar hier wat wie welke waar hoe wanneer waarom zich elkaar allemaal beide beiden eentje
  i you he she it we they everyone everybody nobody someone somebody everything something nothing him her them us our my your
  their its this that these those there here what who which where how when why each_other one whose
`);

/** Somebody at the table as a person: no party of its own. */
export const persons = set(`
  wethouder wethouders gedeputeerde gedeputeerden burgemeester dijkgraaf minister voorzitter secretaris projectleider
  griffier griffiers clerk clerks programmamanager directeur ambtenaar ambtenaren heemraad adviseur adviseurs collega collegas mevrouw meneer heer
  alderman mayor chair secretary director official officials councillor deputy tafel gebiedstafel table groep group
  college werkgroep iedereen mensen people team
`);

/** Words that take the certainty out of a sentence, each with what it is. */
export type Doubt = 'negation' | 'modal' | 'condition' | 'hedge' | 'hope' | 'report';

export const doubts: Readonly<Record<Doubt, readonly string[]>> = {
  negation:
    list(`niet, geen, nooit, nergens, noch, niemand, niks, niets, nothing, evenmin, not, no, never, none, neither, nor, dont, doesnt,
    didnt, wont, isnt, arent, cant, cannot, couldnt, wouldnt, shouldnt, hasnt, havent, without_, weigert, weigeren, refuses, refuse`),
  modal:
    list(`wil, willen, wilde, wilden, wilt, kan, kunnen, kon, konden, mag, mogen, mocht, moet, moeten, moest, moesten, zou,
    zouden, hoeft, hoeven, dient te, dienen te, can, could, may, might, must, should, would, shall, wants, wanted, want to,
    wants to, needs to, need to, ought, has to, have to, had to, liever, would rather`),
  condition:
    list(`mits, tenzij, indien, als, wanneer, zodra, zolang, op voorwaarde, onder voorwaarde, onder de voorwaarde,
    onder voorbehoud, voorwaarde is, afhankelijk van de vraag, unless, if, provided, providing, as long as, once, on condition,
    subject to, only when, alleen als, stel dat, in case, assuming, pas als, pas wanneer, until`),
  hedge:
    list(`misschien, wellicht, mogelijk, mogelijkerwijs, waarschijnlijk, vermoedelijk, eventueel, ongetwijfeld, ooit,
    hopelijk, schijnbaar, blijkbaar, kennelijk, lijkt, lijken, schijnt, zogenaamd, voorlopig, in principe, in beginsel,
    wordt onderzocht, onderzoekt, verkent, overweegt, overwegen, twijfelt, aarzelt, denkt aan, bijna, haast, deels, ergens,
    perhaps, maybe, possibly, probably, presumably, likely, apparently, seemingly, hopefully, considers, considering, doubts,
    hesitates, in principle, provisionally, tentatively, almost, seems, supposedly, allegedly, unlikely, uncertain, onzeker`),
  hope: list(`hoop, hopen, hoopt, wens, wensen, wenst, verwacht, verwachten, streeft, streven, liefst, het liefst, hope, hopes,
    wish, wishes, expect, expects, aims, hoping, ideally, idealiter`),
  report:
    list(`zegt, zeggen, zei, zeiden, vindt, vinden, vond, denk, denkt, denken, meent, menen, beweert, stelt dat, meldt dat,
    meent dat, volgens, naar verluidt, geruchten, gerucht, says, say, said, thinks, think, thought, believes, believe, claims that,
    according to, reportedly, suggests, suggest, proposes, propose, stelt voor, stellen voor, suggereert, voorstel is, zegt dat, ik geloof`),
};

/** Times that are no name: beside the dates that are read. */
export const timeWords = set(`
  vandaag morgen gisteren straks later binnenkort nu volgend volgende vorig vorige komend komende week weken maand maanden jaar
  jaren kwartaal vanmiddag vanochtend vanavond today tomorrow yesterday soon later next last week weeks month months year years
  quarter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
`);

/** Forms of to be, to become, to have: they carry a noun ("is trekker van") and say nothing alone. */
export const auxiliaries = set(`
  is zijn was waren wordt worden werd werden blijft blijven ben bent heeft hebben had hadden gaat gaan zal zullen komt komen
  do does did are were be been becomes become remains remain has have had will going goes go gets get being
`);

/** A line that only greets, thanks or runs the meeting. */
export const smallTalk = set(`
  welkom dank bedankt dankjewel goedemorgen goedemiddag goedenavond hallo koffie pauze lunch applaus sorry excuus prima mooi
  fijn leuk helder akkoordje welcome thanks thank hello morning coffee break lunch great nice fine
`);
