import type { Language, Translated } from '../i18n/language';
import { type Document, type EntityKey, keyOf, parseKey } from '../register/document';
import { shownValue } from '../register/register';
import type { Refusal } from './refusal';
import { refusalSentence } from './refusal-sentence';

/** What an undo could not take back, since it would have torn a hole into later work. */
export interface LeftStanding {
  /** Each with what stands in its way. */
  readonly things: readonly { readonly thing: EntityKey; readonly why: Refusal }[];
  /** How many others stay because they hang on those. */
  readonly along: number;
}

/** What a thing is called when it is told of alone: its name, number or title, also when it has gone. */
export function nameOfThing(document: Document, thing: EntityKey): string {
  const { kind, id } = parseKey(thing);
  const fields = document.entities.get(thing)?.fields;
  const said = (field: string): string | undefined => {
    const value = shownValue(fields?.[field]);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const other = (of: 'element' | 'decision', field: string): string => {
    const told = said(field);
    return told === undefined ? id : nameOfThing(document, keyOf(of, told));
  };
  switch (kind) {
    case 'relation':
      return `${other('element', 'from')} – ${other('element', 'to')}`;
    case 'step':
    case 'reservation':
      return other('decision', 'decision');
    case 'attendance':
      return said('stakeholder') === undefined ? (said('role') ?? id) : other('element', 'stakeholder');
    case 'analysis':
      return nameOfThing(document, keyOf('element', id));
    case 'person':
      return nameOfThing(document, keyOf('attendance', id));
    default:
      return said('no') ?? said('name') ?? said('title') ?? said('text') ?? id;
  }
}

const nl = {
  partly: { undo: 'Deels ongedaan gemaakt.', redo: 'Deels opnieuw gedaan.' },
  stays: (name: string, why: string) => `"${name}" blijft zoals het nu is, want ${why}`,
  others: (count: number): string =>
    count === 1 ? 'Dat geldt ook voor 1 ander.' : `Dat geldt ook voor ${count} andere.`,
  along: (count: number): string =>
    count === 1 ? 'Wat daaraan vastzit (1) blijft ook zo.' : `Wat daaraan vastzit (${count}) blijft ook zo.`,
  changedSince: (line: string) => `daarna is vastgelegd: ${line}`,
  usedSince: (line: string) => `het wordt gebruikt in: ${line}`,
  endGone: (name: string) => `"${name}" staat niet meer op de kaart.`,
  said: 'een andere relatie zegt nu hetzelfde.',
  conflict: 'daarvoor stonden er twee waarden naast elkaar.',
  next: 'Wijzig het zelf als dat nodig is.',
};

const en = {
  partly: { undo: 'Partly undone.', redo: 'Partly redone.' },
  stays: (name, why) => `"${name}" stays as it is now, because ${why}`,
  others: (count) => (count === 1 ? 'So does 1 other.' : `So do ${count} others.`),
  along: (count) =>
    count === 1 ? 'What hangs on it (1) stays as well.' : `What hangs on it (${count}) stays as well.`,
  changedSince: (line) => `it was recorded later: ${line}`,
  usedSince: (line) => `it is used in: ${line}`,
  endGone: (name) => `"${name}" is no longer on the map.`,
  said: 'another relation says the same now.',
  conflict: 'two values stood side by side before.',
  next: 'Change it yourself if need be.',
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** Told one by one; of more only how many. */
const mostTold = 2;

/** What an undo or redo could not take back and why, in plain words, with the next step. */
export function leftSentence(
  document: Document,
  { things, along }: LeftStanding,
  which: 'undo' | 'redo',
  language: Language,
): string {
  const say = words[language];
  const told = things.slice(0, mostTold);
  return [
    say.partly[which],
    ...told.map(({ thing, why }) => say.stays(nameOfThing(document, thing), reasonOf(document, why, language))),
    ...(things.length > told.length ? [say.others(things.length - told.length)] : []),
    ...(along > 0 ? [say.along(along)] : []),
    say.next,
  ].join(' ');
}

function reasonOf(document: Document, why: Refusal, language: Language): string {
  const say = words[language];
  switch (why.code) {
    case 'changed_since':
      return ended(say.changedSince(why.text));
    case 'used_since':
      return ended(say.usedSince(why.text));
    case 'unknown_reference':
      return say.endGone(nameOfThing(document, keyOf('element', why.id)));
    case 'already_exists':
      return say.said;
    case 'conflict_before':
      return say.conflict;
    default:
      return refusalSentence(why, language);
  }
}

function ended(line: string): string {
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
