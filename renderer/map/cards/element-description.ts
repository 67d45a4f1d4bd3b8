import type { Language, Translated } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import type { MapElement } from '../../../shared/projection/map-model';
import type { MapScene } from '../scene/map-scene';

const nl = {
  relations: (count: number): string => (count === 1 ? '1 relatie' : `${count} relaties`),
  actions: (count: number): string => (count === 1 ? '1 open actie' : `${count} open acties`),
  questions: (count: number): string => (count === 1 ? '1 open vraag' : `${count} open vragen`),
  learnings: (count: number): string => (count === 1 ? '1 leerpunt' : `${count} leerpunten`),
  state: {
    plain: null,
    proposal: 'voorstel ligt voor',
    agreed: 'afgesproken',
    conflict: 'laptops verschillen',
    removed: 'elders weggehaald',
  } satisfies Readonly<Record<MapElement['state'], string | null>>,
};

const en = {
  relations: (count) => (count === 1 ? '1 relation' : `${count} relations`),
  actions: (count) => (count === 1 ? '1 open action' : `${count} open actions`),
  questions: (count) => (count === 1 ? '1 open question' : `${count} open questions`),
  learnings: (count) => (count === 1 ? '1 learning' : `${count} learnings`),
  state: {
    plain: null,
    proposal: 'proposal on the table',
    agreed: 'agreed',
    conflict: 'laptops differ',
    removed: 'removed elsewhere',
  },
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** What a screen reader says of an element: the name first, then what the picture says by shape, colour and marks. */
export function describeElement(element: MapElement, scene: MapScene, language: Language): string {
  const text = words[language];
  const kind =
    element.stakeholderKind === null
      ? terms[language].elementKind[element.kind]
      : terms[language].stakeholderKind[element.stakeholderKind];
  const layer = element.layer === null ? null : terms[language].layer[element.layer];
  const relations = scene.bundlesAt(element.id).reduce((sum, bundle) => sum + bundle.relations.length, 0);
  return [
    element.name,
    kind,
    layer === kind ? null : layer,
    text.state[element.state],
    text.relations(relations),
    element.openActions > 0 ? text.actions(element.openActions) : null,
    element.openQuestions > 0 ? text.questions(element.openQuestions) : null,
    element.openLearnings > 0 ? text.learnings(element.openLearnings) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
