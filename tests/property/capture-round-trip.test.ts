import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../shared/capture/parse-capture';
import { relationSentence, valuesToSay } from '../../shared/capture/relation-sentence';
import { languages } from '../../shared/i18n/language';
import type { Relation } from '../../shared/model/content-types';
import { type RelationKind, relationKinds, relationRules } from '../../shared/model/relation-kinds';
import { askAnswers, conflictSubjects, type ElementKind } from '../../shared/model/vocabulary';
import { contentWith } from '../unit/capture/example-content';
import { runs } from './settings';

/** Words that make a name hard to tell from grammar. */
const hostileWords = [
  'trekt',
  'voert',
  'uit',
  'vraagt',
  'aan',
  'ruimte',
  'in',
  'van',
  'hangt',
  'af',
  'niet',
  'meer',
  'geen',
  'nu',
  'ook',
  'en',
  'over',
  'funds',
  'leads',
  'depends',
  'on',
  'no',
  'longer',
  '40',
  'mln',
  '120',
  'ha',
  '2026-2030',
  'waarvan',
  'gedeeld',
  'of',
  'which',
  'shared',
  '(open)',
  '"aanhaling"',
  '"',
  '“krul”',
  ':',
  'x:',
  ',',
  ';',
  '!',
  '?',
  '+',
  '*',
  'de',
  'het',
  'The',
  'Één',
  'été',
  'Δelta',
  '🌊',
  'B.V.',
  'opgave:',
  'note:',
  'A1',
  '2021-03',
  'klaar',
  "'s-Hertogenbosch",
  'Natuur',
  'Wonen',
  'Energie',
  '#1',
  '—',
  '%',
];
const pleasantNames = [
  'Wonen',
  'Gemeente Grootstad (fictief)',
  'Inwoners, raden en staten betrekken',
  'Ministerie van BZK',
  'RES',
  'Zandrug',
];

const name = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...hostileWords), { minLength: 1, maxLength: 6 })
        .map((words) => words.join(' ')),
    },
    { weight: 2, arbitrary: fc.constantFrom(...pleasantNames) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
  )
  .map((text) => text.trim().normalize('NFC'))
  .filter((text) => text !== '');

const text = fc.oneof(
  fc.array(fc.constantFrom(...hostileWords), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  fc.constantFrom(
    'Langjarig commitment',
    'Eén aanpak, geen versnippering',
    'Eerst water: dan bouwen.',
    '  spaties  ',
    'regel\nen nog een',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((value) => value.trim() !== ''),
);

const number = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 1000),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { freq: 2 });
}

interface Case {
  readonly elements: readonly { readonly id: string; readonly kind: ElementKind; readonly name: string }[];
  readonly relation: Relation;
}

/** Two ends, an area and some more elements with names as hard as theirs; sometimes several have the same name. */
function caseOf(kind: RelationKind): fc.Arbitrary<Case> {
  const rule = relationRules[kind];
  return fc
    .record({
      from: fc.constantFrom(...rule.from),
      to: fc.constantFrom(...rule.to),
      names: fc.array(name, { minLength: 6, maxLength: 6 }),
      kinds: fc.array(fc.constantFrom(...rule.from, ...rule.to), { minLength: 3, maxLength: 3 }),
      note: optional(text.map((value) => value)),
      subject: text,
      answer: optional(fc.constantFrom(...askAnswers)),
      about: optional(fc.constantFrom(...conflictSubjects)),
      hasZone: fc.boolean(),
      amountMln: optional(number),
      years: optional(fc.oneof(fc.constantFrom('2026', '2026-2030'), text)),
      hectares: number,
      share: optional(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map((random) => {
      const kinds = [random.from, random.to, 'zone' as const, ...random.kinds];
      const elements = kinds.map((elementKind, at) => ({
        id: `e-${at}`,
        kind: elementKind,
        name: random.names[at] as string,
      }));
      const shared = random.share === null ? null : Number((random.hectares * random.share).toPrecision(6));
      const relation: Relation = {
        id: 'r',
        conflicts: [],
        kind,
        from: 'e-0',
        to: 'e-1',
        note: random.note,
        ...(kind === 'asks' ? { subject: random.subject, answer: random.answer } : {}),
        ...(kind === 'funds' ? { amountMln: random.amountMln, years: random.years } : {}),
        ...(kind === 'conflicts_with' ? { about: random.about, zone: random.hasZone ? 'e-2' : null } : {}),
        ...(kind === 'claims_space'
          ? { hectares: random.hectares, sharedHectares: shared === null || shared > random.hectares ? null : shared }
          : {}),
      };
      return { elements, relation };
    });
}

describe('a relation written as a sentence reads back as the same relation', () => {
  for (const language of languages) {
    it.each(relationKinds)(`%s (${language})`, (kind) => {
      fc.assert(
        fc.property(caseOf(kind), ({ elements, relation }) => {
          const content = contentWith(elements);
          const sentence = relationSentence(relation, content, language);
          expect(sentence).toBeDefined();
          const capture = parseCapture(sentence as string, content, {
            language,
            today: '2026-01-01',
            newId: () => 'new',
          });
          expect(capture.problem).toBeNull();
          const [command] = capture.commands;
          expect(command?.type).toBe('addRelation');
          if (command?.type !== 'addRelation') return;
          expect(command.newElements).toBeUndefined();
          expect(command.relation).toEqual(valuesToSay(relation));
        }),
        runs(200),
      );
    });
  }
});
