import type { Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import type { Content } from '../model/content';
import type { Relation } from '../model/content-types';
import { contentWithRemoved } from '../model/removed-content';
import type { NumberedKind } from '../model/settle-content';
import { type Document, keyOf } from '../register/document';
import { type ConflictWording, conflictSentence } from './conflict-sentences';
import type { Finding } from './findings';

const nl = {
  twins: (sentence: string) => `Twee laptops legden deze relatie: ${sentence}. Op de kaart staat er één.`,
  dangling: (sentence: string) => `${sentence}. Een einde van deze relatie is op een andere laptop weggehaald.`,
  sameName: (name: string, count: number) =>
    `"${name}" is ${count} keer gemaakt, op laptops die het niet van elkaar wisten.`,
  sameNumber: (kind: string, no: string) =>
    `${kind} ${no} is op twee laptops uitgegeven. Beide blijven bestaan, met een kenmerk achter het nummer.`,
  kinds: { decisions: 'Besluit', actions: 'Actie', questions: 'Vraag', learnings: 'Leerpunt' } satisfies Readonly<
    Record<NumberedKind, string>
  >,
};

const en = {
  twins: (sentence) => `Two laptops made this relation: ${sentence}. One is on the map.`,
  dangling: (sentence) => `${sentence}. An end of this relation was removed on another laptop.`,
  sameName: (name, count) => `"${name}" was made ${count} times, on laptops that did not know of each other.`,
  sameNumber: (kind, no) => `${kind} ${no} was given out on two laptops. Both stay, with a mark behind the number.`,
  kinds: { decisions: 'Decision', actions: 'Action', questions: 'Question', learnings: 'Learning' },
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** What the table has to look at, in one sentence for cards, minutes and the command line. */
export function findingSentence(
  finding: Finding,
  { document, content }: { readonly document: Document; readonly content: Content },
  wording: ConflictWording,
): string {
  const say = texts[wording.language];
  switch (finding.kind) {
    case 'values':
      return conflictSentence(finding, content, wording);
    case 'removal':
      return conflictSentence(finding, contentWithRemoved(document, finding.thing), wording);
    case 'twins':
      return say.twins(relationWords(finding.relations[0], document, wording));
    case 'dangling':
      return say.dangling(relationWords(finding.relation, document, wording));
    case 'same_name':
      return say.sameName(finding.elements[0].name, finding.elements.length);
    case 'same_number':
      return say.sameNumber(say.kinds[finding.of], finding.no);
  }
}

/** "Provincie trekt Wonen", also when an end of it was removed. */
export function relationWords(relation: Relation, document: Document, { language }: ConflictWording): string {
  const name = (id: string): string => contentWithRemoved(document, keyOf('element', id)).elements.get(id)?.name ?? id;
  return relationSentence(name(relation.from), relation.kind, name(relation.to), language);
}
