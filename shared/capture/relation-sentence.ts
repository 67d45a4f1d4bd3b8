import type { Language } from '../i18n/language';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import { jsonEquals } from '../values/json';
import { parseCapture } from './parse-capture';
import { canonicalPhrase } from './plain-sentence';
import { writeNumber } from './quantities';
import { answerWords, subjectWords } from './specification';
import { quoted } from './tokens';

/** Which texts of the sentence stand between quotes. */
interface Quoting {
  readonly names: 'plain' | 'quoted' | 'withId';
  readonly texts: boolean;
}

const steps: readonly Quoting[] = [
  { names: 'plain', texts: false },
  { names: 'plain', texts: true },
  { names: 'quoted', texts: false },
  { names: 'quoted', texts: true },
  { names: 'withId', texts: true },
];

/**
 * The sentence that, typed in the capture line of this table, makes this relation: names and texts are put between
 * quotes only when the grammar would otherwise read them differently, which is tried out here. Fields that the kind does
 * not carry are left out. Undefined when an end of the relation is not on the map.
 */
export function relationSentence(relation: Relation, content: Content, language: Language): string | undefined {
  const from = content.elements.get(relation.from);
  const to = content.elements.get(relation.to);
  if (from === undefined || to === undefined) return undefined;
  const bare: Content = { ...content, relations: new Map() };
  const wanted = valuesToSay(relation);
  let sentence = '';
  for (const quoting of steps) {
    sentence = write(relation, { from, to, content }, language, quoting);
    if (says(sentence, wanted, bare, language)) return sentence;
  }
  return sentence;
}

function says(sentence: string, wanted: Record<string, unknown>, bare: Content, language: Language): boolean {
  // No line of this kind needs the date; ids of new elements would show a name that was not recognised.
  const capture = parseCapture(sentence, bare, { language, today: '2000-01-01', newId: () => '' });
  const command = capture.commands[0];
  return (
    command?.type === 'addRelation' &&
    command.newElements === undefined &&
    jsonEquals(command.relation as never, wanted as never)
  );
}

/** The relation as the capture line can say it: without ids, provenance and empty fields. */
export function valuesToSay(relation: Relation): Record<string, unknown> {
  const { id: _, conflicts: __, basis: ___, ...values } = relation;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

interface Ends {
  readonly from: Element;
  readonly to: Element;
  readonly content: Content;
}

function write(relation: Relation, { from, to, content }: Ends, language: Language, quoting: Quoting): string {
  const name = (element: Element) => {
    if (quoting.names === 'plain') return element.name;
    return quoting.names === 'withId' ? `${quoted(element.name)}#${element.id}` : quoted(element.name);
  };
  const text = (value: string) => (quoting.texts ? quoted(value) : value);
  const phrase = canonicalPhrase(relation.kind, language).replace('{to}', () =>
    [name(to), ...fieldsOf(relation, language)].join(' '),
  );
  const zone = relation.zone == null ? undefined : content.elements.get(relation.zone);
  const place = zone === undefined ? '' : ` in ${name(zone)}`;
  const answer = relation.answer == null ? '' : ` (${answerWords[language][relation.answer][0]})`;
  const hasNote = relation.note != null && relation.note !== '';
  const note = hasNote ? `: ${text(relation.note as string)}` : '';
  const subject = relation.subject == null ? '' : `: ${hasNote ? quoted(relation.subject) : text(relation.subject)}`;
  return `${name(from)} ${phrase}${place}${subject}${answer}${note}`;
}

const yearsPattern = /^(?:19|20|21)\d\d(?:-(?:19|20|21)\d\d)?$/;

function fieldsOf(relation: Relation, language: Language): readonly string[] {
  const words =
    language === 'nl'
      ? { shared: ['waarvan', 'gedeeld'], years: 'jaren' }
      : { shared: ['of which', 'shared'], years: 'years' };
  const fields: string[] = [];
  if (relation.amountMln != null) fields.push(`${writeNumber(relation.amountMln, language)} mln`);
  if (relation.years != null)
    fields.push(yearsPattern.test(relation.years) ? relation.years : `${words.years} ${quoted(relation.years)}`);
  if (relation.hectares != null) fields.push(`${writeNumber(relation.hectares, language)} ha`);
  if (relation.sharedHectares != null) {
    fields.push(`${words.shared[0]} ${writeNumber(relation.sharedHectares, language)} ${words.shared[1]}`);
  }
  if (relation.about != null) {
    fields.push(`over ${subjectWords[language][relation.about][0]}`);
  }
  return fields;
}
