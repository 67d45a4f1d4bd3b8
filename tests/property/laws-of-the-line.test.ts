import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../shared/capture/capture';
import { foldText } from '../../shared/capture/fold-text';
import { doubts, harmlessWords, prepositions, pronouns } from '../../shared/capture/lexicon/closed-words';
import { parseCapture } from '../../shared/capture/parse-capture';
import type { Language } from '../../shared/i18n/language';
import type { Content } from '../../shared/model/content';
import type { Element } from '../../shared/model/content-types';
import { contentWith } from '../unit/projection/table';
import { runs } from './settings';

/*
 * The laws of the line, on tables and names that nobody has thought of: a sentence that is a fact stays the same fact
 * under other names and in the other language, and is none any more as soon as a word of doubt or an unknown word is put
 * anywhere into it.
 */

const syllables = 'zor vel mip tak lun brek dor fas gim kol wex nup rud sif haf jol pra tri bon kes'.split(' ');
const madeUp = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((word) => word.length >= 8);
/** A word that nobody knows and that is no slip of a name. */
const unknown = fc
  .array(fc.constantFrom('quaf', 'ygd', 'oux', 'cith', 'quel', 'eug'), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Named {
  readonly party: string;
  readonly other: string;
  readonly task: string;
  readonly second: string;
  readonly zone: string;
}

const names: fc.Arbitrary<Named> = fc
  .record({
    words: fc.uniqueArray(madeUp, { minLength: 5, maxLength: 5, selector: (word) => word.slice(0, 6) }),
    sort: fc.constantFrom('Gemeente', 'Waterschap', 'Provincie', 'Stichting'),
    otherSort: fc.constantFrom('Gemeente', 'Waterschap', 'Coöperatie'),
  })
  .map(({ words, sort, otherSort }) => {
    const [one = '', two = '', three = '', four = '', five = ''] = words.map(capital);
    return { party: `${sort} ${one}`, other: `${otherSort} ${two}`, task: three, second: four, zone: `Polder ${five}` };
  });

function tableOf({ party, other, task, second, zone }: Named): Content {
  const one = (id: string, kind: string, name: string): Element => ({ id, kind, name, conflicts: [] }) as never;
  return contentWith({
    elements: [
      { ...one('party', 'stakeholder', party), stakeholderKind: 'municipality', layer: 'municipality' } as Element,
      { ...one('other', 'stakeholder', other), stakeholderKind: 'society', layer: null } as never,
      one('task', 'task', task),
      one('second', 'task', second),
      one('zone', 'zone', zone),
    ],
  });
}

/** The same fact in both languages, each way of saying it in its own. */
const facts: readonly { readonly nl: readonly string[]; readonly en: readonly string[] }[] = [
  {
    nl: ['{party} trekt {task}', '{task} wordt getrokken door {party}', '{party} is trekker van {task}'],
    en: ['{party} leads {task}', '{task} is led by {party}', '{party} is the lead for {task}'],
  },
  {
    nl: ['{party} voert {task} uit', '{task} wordt uitgevoerd door {party}'],
    en: ['{party} carries out {task}', '{task} is carried out by {party}'],
  },
  {
    nl: ['{party} betaalt 4 mln aan {task}', '{party} financiert {task} met 4 mln'],
    en: ['{party} pays 4 mln for {task}', '{party} funds {task} with 4 mln'],
  },
  { nl: ['{task} hangt af van {second}'], en: ['{task} depends on {second}'] },
  {
    nl: ['{task} botst met {second}', '{task} conflicteert met {second}'],
    en: ['{task} conflicts with {second}', '{task} clashes with {second}'],
  },
  { nl: ['{task} vraagt 120 ha in {zone}'], en: ['{task} needs 120 ha in {zone}', '{task} claims 120 ha in {zone}'] },
  { nl: ['{party} adviseert over {task}'], en: ['{party} advises on {task}'] },
  { nl: ['{party} doet mee aan {task}'], en: ['{party} takes part in {task}'] },
];

const languages = ['nl', 'en'] as const;
const said = fc
  .record({
    names,
    fact: fc.constantFrom(...facts),
    language: fc.constantFrom(...languages),
    way: fc.nat(),
  })
  .map(({ names: named, fact, language, way }) => {
    const ways = fact[language];
    return { named, fact, language, template: ways[way % ways.length] as string };
  });

const fill = (template: string, named: Named): string =>
  template.replace(/\{(\w+)\}/g, (_, key: keyof Named) => named[key]);

const read = (line: string, named: Named, language: Language): Capture =>
  parseCapture(line, tableOf(named), { language, today: '2026-03-12', newId: (kind) => `new-${kind}` });

/** What was recorded, without the words that were typed. */
const recorded = ({ commands }: Capture): unknown =>
  commands.map(({ text: _, ...command }) => ({
    ...command,
    ...('relation' in command ? { relation: { ...command.relation, id: '' } } : {}),
  }));

/** Recorded at once, and not as something that waits for its condition or only asks. */
const isBareFact = ({ outcome, commands }: Capture): boolean =>
  outcome === 'fact' &&
  commands.some(
    (command) =>
      !['recordNote', 'parkQuestion'].includes(command.type) &&
      !(
        command.type === 'addRelation' && (command.relation as { readonly condition?: unknown }).condition !== undefined
      ),
  );

/** A word put somewhere between the words of a line. */
function inserted(line: string, words: string, place: number): string {
  const parts = line.split(' ');
  const at = place % (parts.length + 1);
  return [...parts.slice(0, at), words, ...parts.slice(at)].join(' ');
}

describe('the laws of the line', () => {
  it('know these sentences as facts', () => {
    fc.assert(
      fc.property(said, ({ named, language, template }) => {
        const capture = read(fill(template, named), named, language);
        expect(capture.outcome, capture.line).toBe('fact');
        expect(capture.unused).toEqual([]);
      }),
      runs(1000),
    );
  });

  it('R-SAY-15 a content word that is left over makes no fact', () => {
    fc.assert(
      fc.property(said, unknown, fc.nat(), ({ named, language, template }, word, place) => {
        const capture = read(inserted(fill(template, named), word, place), named, language);
        if (!isBareFact(capture)) return;
        // Taken up in a name or a text it is used.
        const { commands } = capture;
        const kept = JSON.stringify(commands.map(({ text: _, ...command }) => command)).toLowerCase();
        expect(kept, capture.line).toContain(word);
      }),
      runs(2000),
    );
  });

  it('R-SAY-16 a new name holds no small word in front, no doubt, no amount and nothing that is known', () => {
    const anything = fc.oneof(
      madeUp.map(capital),
      madeUp,
      fc.constantFrom(...Object.values(doubts).flat(), ...prepositions, ...pronouns, ...harmlessWords),
      fc.constantFrom('12 mln', '€ 3 miljoen', '120 ha', 'volgende week', 'in 2030', 'vrijdag'),
    );
    fc.assert(
      fc.property(
        said,
        fc.array(anything, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        ({ named, language, template }, words, which) => {
          // One of the ends is something new, said in any words.
          const keys = [...template.matchAll(/\{(\w+)\}/g)].map(([, key]) => key as keyof Named);
          const fresh = keys[which % keys.length] as keyof Named;
          const capture = read(fill(template, { ...named, [fresh]: words.join(' ') }), named, language);
          if (capture.outcome !== 'fact') return;
          for (const command of capture.commands) {
            if (command.type !== 'addElement') continue;
            const folded = foldText(command.element.name);
            const [first = ''] = folded.split(' ');
            expect(prepositions.has(first), `${capture.line} → ${folded}`).toBe(false);
            for (const word of folded.split(' ')) {
              expect(Object.values(doubts).flat().includes(word), `${capture.line} → ${folded}`).toBe(false);
            }
            expect(/\b(?:mln|miljoen|ha)\b|€/.test(folded), `${capture.line} → ${folded}`).toBe(false);
            for (const name of Object.values(named) as string[]) {
              expect(` ${folded} `.includes(` ${foldText(name)} `), `${capture.line} → ${folded}`).toBe(false);
            }
          }
        },
      ),
      runs(2000),
    );
  });

  it('R-SAY-17 a word of doubt anywhere makes it no fact', () => {
    const doubtful = Object.values(doubts)
      .flat()
      .filter((words) => !words.endsWith('_'));
    fc.assert(
      fc.property(said, fc.constantFrom(...doubtful), fc.nat(), ({ named, language, template }, words, place) => {
        const line = inserted(fill(template, named), words, place);
        // "Is als trekker" says no condition.
        fc.pre(!/\bals (?:trekker|the lead)\b/.test(line));
        const capture = read(line, named, language);
        expect(isBareFact(capture), `${capture.line} → ${JSON.stringify(recorded(capture))}`).toBe(false);
      }),
      runs(2000),
    );
  });

  it('R-SAY-21 names and language do not matter', () => {
    fc.assert(
      fc.property(said, names, fc.nat(), ({ named, fact, language, template }, others, way) => {
        const mine = read(fill(template, named), named, language);
        const renamed = read(fill(template, others), others, language);
        expect(recorded(renamed), renamed.line).toEqual(recorded(mine));
        const [nl, en] = languages.map((each) => {
          const ways = fact[each];
          return read(fill(ways[way % ways.length] as string, named), named, each);
        }) as [Capture, Capture];
        expect(recorded(en), `${nl.line} | ${en.line}`).toEqual(recorded(nl));
      }),
      runs(2000),
    );
  });

  it('R-SAY-18 two known things, or a party with an amount or a day, are never silently a note', () => {
    const around = fc.array(fc.oneof(madeUp, fc.constantFrom(...harmlessWords), fc.constantFrom(...prepositions)), {
      maxLength: 3,
    });
    const second = fc.constantFrom('{task}', '{other}', '{zone}', '4 mln', 'voor 1 mei', '€ 2,5 miljoen');
    fc.assert(
      fc.property(
        names,
        second,
        fc.tuple(around, around, around),
        fc.constantFrom(...languages),
        (named, other, words, language) => {
          const [before, between, behind] = words.map((each) => each.join(' ')) as [string, string, string];
          const line = fill(`${before} {party} ${between} ${other} ${behind}`, named).replace(/\s+/g, ' ').trim();
          const capture = read(line, named, language);
          expect(capture.outcome !== 'note' || capture.offers.length > 0, line).toBe(true);
        },
      ),
      runs(2000),
    );
  });
});
