import type { Language, Translated } from '../i18n/language';
import type { SnapshotProblem } from './open-snapshot';
import type { RestoredCount, RestoredKind, Restoring } from './restore-snapshot';
import {
  type CountedKind,
  countedKinds,
  type SnapshotCounts,
  type SnapshotNote,
  type TakenFor,
} from './taken-snapshot';

const nl = {
  one: {
    element: '1 onderdeel',
    relation: '1 relatie',
    decision: '1 besluit',
    action: '1 actie',
    question: '1 vraag',
    learning: '1 leerpunt',
  } satisfies Readonly<Record<RestoredKind, string>>,
  many: {
    element: 'onderdelen',
    relation: 'relaties',
    decision: 'besluiten',
    action: 'acties',
    question: 'vragen',
    learning: 'leerpunten',
  } satisfies Readonly<Record<RestoredKind, string>>,
  back: (things: string, isOne: boolean) => `${things} ${isOne ? 'komt' : 'komen'} terug.`,
  gone: (things: string, isOne: boolean) => `${things} ${isOne ? 'verdwijnt' : 'verdwijnen'}.`,
  changed: (things: string, isOne: boolean) => `${things} ${isOne ? 'zegt' : 'zeggen'} weer wat toen gold.`,
  moved: (things: string, isOne: boolean) => `${things} ${isOne ? 'staat' : 'staan'} weer op de oude plek.`,
  disagreements: (count: number): string =>
    count === 1
      ? 'Over 1 ding zeggen laptops iets anders; dat blijft staan tot de tafel kiest.'
      : `Over ${count} dingen zeggen laptops iets anders; die blijven staan tot de tafel kiest.`,
  nothing: 'Er is niets terug te zetten: de kaart en de afspraken zijn nog zoals toen.',
  restored: (name: string, moment: string) => `Teruggezet naar momentopname “${name}” van ${moment}.`,
  problem: {
    missing: 'Van deze momentopname ontbreken delen op de schijf. Kies een andere.',
    damaged: 'Deze momentopname is beschadigd en wordt niet gebruikt. Kies een andere.',
    newer: 'Deze momentopname is gemaakt met een nieuwere versie. Werk de app bij.',
  } satisfies Readonly<Record<SnapshotProblem, string>>,
  title: {
    named: (name) => name,
    session_closed: (name) => `Einde van ${name}`,
    before_exchange: (name) => `Vóór het overnemen uit ${name}`,
    before_restore: (name) => `Vóór het terugzetten naar ${name}`,
  } satisfies Readonly<Record<TakenFor, (name: string) => string>> as Readonly<
    Record<TakenFor, (name: string) => string>
  >,
};

const en = {
  one: {
    element: '1 element',
    relation: '1 relation',
    decision: '1 decision',
    action: '1 action',
    question: '1 question',
    learning: '1 learning',
  },
  many: {
    element: 'elements',
    relation: 'relations',
    decision: 'decisions',
    action: 'actions',
    question: 'questions',
    learning: 'learnings',
  },
  back: (things, isOne) => `${things} ${isOne ? 'comes' : 'come'} back.`,
  gone: (things, isOne) => `${things} ${isOne ? 'goes' : 'go'}.`,
  changed: (things, isOne) => `${things} ${isOne ? 'says' : 'say'} again what held then.`,
  moved: (things, isOne) => `${things} ${isOne ? 'stands' : 'stand'} in the old place again.`,
  disagreements: (count) =>
    count === 1
      ? 'About 1 thing laptops say something different; that stays until the table chooses.'
      : `About ${count} things laptops say something different; those stay until the table chooses.`,
  nothing: 'There is nothing to put back: the map and what was agreed are still as they were.',
  restored: (name, moment) => `Put back to snapshot “${name}” of ${moment}.`,
  problem: {
    missing: 'Parts of this snapshot are missing on the disk. Choose another one.',
    damaged: 'This snapshot is damaged and is not used. Choose another one.',
    newer: 'This snapshot was taken with a newer version. Update the app.',
  },
  title: {
    named: (name) => name,
    session_closed: (name) => `End of ${name}`,
    before_exchange: (name) => `Before taking in ${name}`,
    before_restore: (name) => `Before putting back to ${name}`,
  },
} satisfies typeof nl;

const sentences: Translated<typeof nl> = { nl, en };

/** What putting back would change, in sentences; one that says so when it is nothing. */
export function restoringSentences(restoring: Restoring, language: Language): readonly string[] {
  const words = sentences[language];
  const fates = ['gone', 'back', 'changed', 'moved'] as const;
  const lines = fates.flatMap((fate) => {
    const counted = restoring.counts.filter((each) => each[fate] > 0);
    if (counted.length === 0) return [];
    const isOne = counted.length === 1 && counted[0]?.[fate] === 1;
    return [
      words[fate](
        listed(
          counted.map((each) => thingsOf(each, fate, language)),
          language,
        ),
        isOne,
      ),
    ];
  });
  const open = restoring.disagreements > 0 ? [words.disagreements(restoring.disagreements)] : [];
  return restoring.changes.length === 0 ? [words.nothing, ...open] : [...lines, ...open];
}

/** The line in the log after putting back. */
export function restoredLine(name: string, moment: string, language: Language): string {
  return sentences[language].restored(name, moment);
}

/** What a snapshot is called on screen: as somebody called it, or by what it was taken for. */
export function snapshotTitle(
  { title, reason, name }: Pick<SnapshotNote, 'title' | 'reason' | 'name'>,
  language: Language,
): string {
  return title ?? sentences[language].title[reason](name);
}

export function snapshotProblemSentence(problem: SnapshotProblem, language: Language): string {
  return sentences[language].problem[problem];
}

const kindOfCount: Readonly<Record<CountedKind, RestoredKind>> = {
  elements: 'element',
  relations: 'relation',
  decisions: 'decision',
  actions: 'action',
  questions: 'question',
  learnings: 'learning',
};

/** What a snapshot holds: "38 onderdelen, 61 relaties, 5 besluiten". What there is none of is left out. */
export function countsSentence(counts: SnapshotCounts, language: Language): string {
  const words = sentences[language];
  const parts = countedKinds.flatMap((kind) => {
    const number = counts[kind];
    if (number === 0) return [];
    return [number === 1 ? words.one[kindOfCount[kind]] : `${number} ${words.many[kindOfCount[kind]]}`];
  });
  return parts.length === 0 ? `0 ${words.many.element}` : parts.join(' · ');
}

function thingsOf(counted: RestoredCount, fate: 'back' | 'gone' | 'changed' | 'moved', language: Language): string {
  const words = sentences[language];
  return counted[fate] === 1 ? words.one[counted.kind] : `${counted[fate]} ${words.many[counted.kind]}`;
}

function listed(parts: readonly string[], language: Language): string {
  const and = language === 'nl' ? 'en' : 'and';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
