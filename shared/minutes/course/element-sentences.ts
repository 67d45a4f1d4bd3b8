import { fieldChangeText } from '../../checks/difference-sentences';
import { formatNumber } from '../../i18n/format';
import { joinedNames } from '../../i18n/joined-names';
import type { Element } from '../../model/content-types';
import { elementKinds } from '../../model/vocabulary';
import type { Dot } from '../../register/register';
import type { CourseContext } from './context';
import { courseWords } from './course-words';
import type { MapChange } from './map-changes';
import { type Sentence, sentenceOf } from './sentence';

/** More of a kind than this are counted, with the first few named. */
const namedOfKind = 5;
const namedWhenCounted = 3;

/** What came on the map, left it or changed, in as few sentences as say it. */
export function elementSentences(changes: readonly MapChange[], context: CourseContext): readonly Sentence[] {
  const words = courseWords[context.language];
  const sentences: Sentence[] = [];
  const added = changes.filter((change) => change.what === 'element_added');
  if (added.length > 0) {
    const { text, isPlural } = enumerated(
      added.map(({ element }) => element),
      context,
    );
    sentences.push(sentenceOf(entriesOf(added), words.newOnMap(text, isPlural)));
  }
  const removed = changes.filter((change) => change.what === 'element_removed');
  if (removed.length > 0) {
    const names = limited(
      removed.map(({ element }) => context.nameOf(element.id)),
      context,
    );
    sentences.push(
      sentenceOf(entriesOf(removed), words.offMap(joinedNames(names, context.language), removed.length > 1)),
    );
  }
  const united = changes.filter((change) => change.what === 'elements_united');
  if (united.length > 0) {
    const names = limited([...new Set(united.map(({ element }) => context.nameOf(element.id)))], context);
    sentences.push(sentenceOf(entriesOf(united), words.united(joinedNames(names, context.language))));
  }
  return [...sentences, ...changedSentences(changes, context)];
}

function changedSentences(changes: readonly MapChange[], context: CourseContext): readonly Sentence[] {
  const { language, content, nameOf } = context;
  const words = courseWords[language];
  const updated: Extract<MapChange, { what: 'element_changed' }>[] = [];
  const sentences: Sentence[] = [];
  for (const change of changes) {
    if (change.what !== 'element_changed') continue;
    const name = nameOf(change.element.id);
    const renamed = change.fields.find(({ field }) => field === 'name');
    // A text that was written beside an element is for who opens it.
    const said = change.fields.filter(({ field }) => field !== 'name' && field !== 'note');
    if (renamed !== undefined) {
      sentences.push(sentenceOf(change.entries, words.renamed(String(renamed.before), String(renamed.after))));
    }
    if (said.length > 0) {
      const text = said.map((field) => fieldChangeText(field, content, language)).join('; ');
      sentences.push(sentenceOf(change.entries, words.changed(name, text)));
    } else if (renamed === undefined) updated.push(change);
  }
  if (updated.length === 0) return sentences;
  const names = limited(
    updated.map(({ element }) => nameOf(element.id)),
    context,
  );
  return [
    ...sentences,
    sentenceOf(entriesOf(updated), words.updated(joinedNames(names, language), updated.length > 1)),
  ];
}

/** "de partij A, de opgaven B en C en het deelgebied D (500 hectare beschikbaar)". */
function enumerated(elements: readonly Element[], context: CourseContext) {
  const { language, nameOf } = context;
  const words = courseWords[language];
  const kinds = elementKinds.flatMap((kind) => {
    const ofKind = elements.filter((element) => element.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    if (ofKind.length > namedOfKind) {
      const some = ofKind.slice(0, namedWhenCounted).map(({ id }) => nameOf(id));
      return [words.counted(ofKind.length, words.manyOf[kind], joinedNames(some, language))];
    }
    const named = ofKind.map((element) => `${nameOf(element.id)}${detailOf(element, context)}`);
    const many = language === 'nl' ? `de ${words.manyOf[kind]}` : `the ${words.manyOf[kind]}`;
    return [`${ofKind.length === 1 ? words.oneOf[kind] : many} ${joinedNames(named, language)}`];
  });
  return { text: joinedNames(kinds, language), isPlural: elements.length > 1 };
}

function detailOf(element: Element, { language }: CourseContext): string {
  const words = courseWords[language];
  const details: string[] = [];
  const add = (value: number | null | undefined, say: (value: string) => string): void => {
    if (typeof value === 'number') details.push(say(formatNumber(value, language)));
  };
  if (element.kind === 'zone') add(element.availableHa, words.available);
  if (element.kind === 'task') add(element.estimatedCostMln, words.costs);
  if (element.kind === 'instrument') add(element.amountMln, words.amount);
  if (element.kind === 'goal') {
    add(element.target, (target) => [target, element.unit ?? ''].join(' ').trim());
    if (typeof element.year === 'number') details.push(String(element.year));
  }
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}

/** A long row of names as the first few and how many more. */
export function limited(names: readonly string[], { language }: Pick<CourseContext, 'language'>): readonly string[] {
  if (names.length <= namedOfKind + 1) return names;
  return [...names.slice(0, namedOfKind), courseWords[language].others(names.length - namedOfKind)];
}

function entriesOf(changes: readonly { readonly entries: readonly Dot[] }[]): readonly Dot[] {
  return changes.flatMap(({ entries }) => entries);
}
