import type { ElementKind } from '../../model/vocabulary';

/*
 * The ways in which people put something on the map without a relation: "opgaven: A, B en C", "A is een middel", "A als
 * opgave op de kaart", "er ligt al een A", "A hoort ook aan tafel". Both languages side by side.
 */

/** Words for a kind, with the word that the written form `kind: name` has for it. */
const kindNames: readonly (readonly [ElementKind, string, string])[] = [
  ['task', 'opgave', 'opgaven?|opgaves|transities?|tasks?|challenges?|vraagstuk(?:ken)?'],
  [
    'goal',
    'doel',
    'doel(?:en)?|doelstelling(?:en)?|streefgetal(?:len)?|streefwaardes?|ambities?|goals?|targets?|objectives?',
  ],
  ['plan', 'plan', 'plan(?:nen)?|plans'],
  ['zone', 'deelgebied', 'deelgebied(?:en)?|zones?|areas?|sub-?areas?|gebieden'],
  ['stakeholder', 'partij', 'partij(?:en)?|spelers?|party|parties|stakeholders?'],
  ['instrument', 'middelen', 'middel(?:en)?|means'],
  ['instrument', 'instrument', 'instrument(?:en|s)?'],
  ['instrument', 'bevoegdheid', 'bevoegdhe(?:id|den)|powers?'],
  ['instrument', 'kennis', 'kennis|knowledge'],
  ['arrangement', 'arrangement', 'arrangement(?:en|s)?'],
];

export const kindPattern = kindNames.map(([, , words]) => words).join('|');

/** The kind that a word says, the word of its written form, and whether it says several. */
export function kindNamed(
  word: string,
): { readonly kind: ElementKind; readonly written: string; readonly isPlural: boolean } | undefined {
  for (const [kind, written, words] of kindNames) {
    if (new RegExp(`^(?:${words})$`, 'iu').test(word)) {
      return { kind, written, isPlural: /(?:en|s|ies)$/iu.test(word) && !/^(?:means|kennis)$/iu.test(word) };
    }
  }
  return undefined;
}

const many = (words: string): string => `(?:(?:${words})\\s+)*`;

const leading = many(
  `de|het|een|the|a|an|ook|nog|dan|dus|al|weer|en|and|also|is|dat|that|this|dit|our|onze|ons|extra|nieuwe?|new|andere?|other|
eerste|tweede|derde|vierde|vijfde|laatste|first|second|third|fourth|last|main|volgende|next|\\d+|twee|drie|vier|vijf|zes|
two|three|four|five|six|op|on|kaart|map|komen|komt|we|hebben|have|er|there|are|zijn|staan|noteer|note|voeg|toe|add|zet|put|
so|ja|yes|verder|daarnaast|hun|to`.replace(/\n/g, ''),
);
const adverbs = many(
  'ook|dan|dus|toch|also|too|nog|eigenlijk|er|al|already|reeds|still|hier|be|as well|well|dan ook|now|nu|immers|gewoon|just',
);
const article = '(?:(?:de|het|een|the|a|an|onze|our|ons|hun|zo.n)\\s+)?';
const onMap =
  `(?:[\\s,–-]+(?:op de kaart|erop|erin|erbij|bij|toevoegen|toegevoegd|opnemen|opgenomen|noteren|zetten|on the map|on it|
in|op|ook|graag|please|as well|too|natuurlijk|of course|dus|te staan|hoor|add it|add them|add))*`.replace(/\n/g, '');
const when =
  `(?:(?:[\\s,(–-]+(?:vorig jaar|vorige week|vorige maand|last (?:year|week|month)|(?:in|uit|van|from|of|sinds|since) (?:\\p{L}+ )?(?:19|20)\\d\\d|nog|still|al|already|
is|was|werd|die|dat|it|which|gisteren|yesterday|net|just|vastgesteld|adopted|in uitvoering|in progress|aangeboden|offered|er))+\\)?)?`.replace(
    /\n/g,
    '',
  );

const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');

/** `name` stands for what comes onto the map, `kind` for the word that says its kind. */
export const mentionForms = {
  /** "opgaven: A, B en C", "doel = A", "het doel waar we het voor doen: A". */
  colon: form(
    `${leading}(?<kind>${kindPattern})(?:\\s+(?:to add|erbij|daarbij|toe te voegen|die|dat|waar|that|which|we)\\b[^:]*)?\\s*(?::|=|\\s[–-]\\s)\\s*(?<name>.+)`,
  ),
  /** "de eerste opgave is A". */
  being: form(
    `${leading}(?:\\p{L}+(?=\\s+(?:target|goal|doel)\\b)\\s+)?(?<kind>${kindPattern})\\s+(?:is|zijn|are|wordt|worden|luidt)\\s+${adverbs}(?<name>.+?)(?:,\\s+(?:our |ons |het )?(?:eerste|tweede|derde|first|second|third|another) (?:doel|goal|opgave|task))?`,
  ),
  /** "opgave A", "deelgebied A 640 ha". */
  plain: form(`${leading}(?<kind>${kindPattern})\\s+(?<name>.+)`),
  /** "A is ook een opgave". */
  is: form(
    `${many('en|and|ook|but|maar')}(?<name>.+?)\\s+(?:is|zijn|are|wordt|worden|should|moet|zou)\\s+${adverbs}${article}(?:(?:nieuwe|new|extra|eigen|aparte|separate)\\s+)?(?<kind>${kindPattern})${onMap}`,
  ),
  /** "A als opgave op de kaart", "the B brings in A as a task". */
  as: form(
    `${many('en|and|ook|also|zet|voeg|neem|put|add|note|noteer|dan|graag|then')}(?<name>.+?)\\s+${many('hoort|horen|er|wordt|worden|toegevoegd|opgenomen|opnemen|toevoegen|komt|komen|zetten|ook|nog|genoteerd|goes|go|should|be|added|listed|counts?|belongs?|in|on|op|aan|also|erbij|kunnen|kan|can|mag|may')}(?:als|as)\\s+${article}(?:(?:nieuwe|new|extra)\\s+)?(?<kind>${kindPattern})${onMap}`,
  ),
  /** "Er ligt al een A, vastgesteld in 2023". */
  there: form(
    `${many('en|and|ook|verder|daarnaast|bovendien|also|then|furthermore')}(?:er|there|we|wij|hier|here|ligt|liggen|is|komt|loopt)\\s+${many('ligt|liggen|is|zijn|are|komt|komen|loopt|lopen|bestaat|staat|exists?|hebben|have|got|comes|er|there')}${adverbs}${article}(?<name>.+?)(?<tail>${when})`,
  ),
  /** "Het A loopt al", "A komt op de kaart te staan". */
  runs: form(
    `${many('en|and|ook|verder|daarnaast|also')}${article}(?<name>.+?)\\s+(?:loopt|lopen|ligt|liggen|bestaat|exists|is running|runs|lies|komt|komen|hoort|belongs)\\s+${adverbs}(?:op de kaart|on the map|erbij|klaar|te staan|there|er|al|already)?${onMap}(?<tail>${when})`,
  ),
  comes: form(
    `${many('en|and|ook|verder|daarnaast|also|dan')}(?:komt|komen)\\s+${adverbs}${article}(?<name>.+?)\\s+(?:op de kaart|erbij)${onMap}(?<tail>)`,
  ),
  /** "A hoort ook aan tafel", "A zit er ook bij als partij". */
  seated: form(
    `${many('en|and|ook|also|perhaps|maybe|misschien')}${article}(?<name>.+?)\\s+(?:moet|moeten|hoort|horen|mag|mogen|zit|zitten|should|must|belongs?|needs? to|sits?|doet|doen|komt|komen)\\s+${adverbs}(?:aan tafel|bij aan tafel|bij|erbij|at the table|around the table)(?:[\\s,–-]+(?:als partij|as a party|as well|too|zitten|toevoegen|add|ook))*`,
  ),
  /** "A ontbreekt nog", "A isn't on the map, add it". */
  missing: form(
    `${many('en|and|ook|also|perhaps|maybe|misschien')}${article}(?<name>.+?)\\s+(?:ontbreekt|ontbreken|ontbrak|is missing|are missing|missen we|staa[tn] (?:\\p{L}+ ){0,2}niet op de kaart|(?:is|are)(?:n.t| not) on the map|belongs? on the map|hoort op de kaart)(?:\\s+(?:nog|at all|yet|as well|too|ook))*(?:[,;].*)?`,
  ),
  /** "Noordhoek, 640 ha, waarvan 150 beschikbaar": only an area is measured in hectares. */
  measured: form(
    `(?:de|het|the)?\\s*(?<name>\\p{Lu}[\\p{L}\\d' -]{2,40}?)\\s*[,:–-]\\s*(?:ca\\.?|circa|about)?\\s*(?<area>[\\d.,]+)\\s*(?:ha|hectares?)(?:[\\s,(]+(?:waarvan|of which|with)?\\s*(?<free>[\\d.,]+)\\s*(?:ha|hectares?)?\\s+(?:nog\\s+)?(?:beschikbaar|vrij|available|free)\\)?)?`,
  ),
  /** "Wie zit hierin? A, B en C". */
  who: form(
    `(?:wie (?:zit|zitten|is|zijn|doet|doen|horen|hoort)|who (?:is|are|sits|belongs))[^?]*\\?\\s*(?<name>\\p{L}[^?]+)`,
  ),
} as const;
