import type { Command } from '../../../commands/command';
import type { Element } from '../../../model/content-types';
import type { CapturePart } from '../../capture';
import { asSentence, foldText } from '../../fold-text';
import type { Sentence } from '../../grammar/spans';
import { isFrameWord } from '../../lexicon/frames';
import { planStatusWords } from '../../specification';
import { namedIn } from '../clauses';
import { operatorsIn } from '../operators';
import type { Candidate, DoubtKind } from '../relations-said';

const cost =
  /\b(?:begroting|begroot|budget|kosten|kost|raming|geraamd|totaal|in totaal|total|costs?|estimate[ds]?|nodig|needed|prijskaartje)\b/iu;
const available = /\b(?:beschikbaar|vrij|available|free)\b/iu;

/**
 * What one thing of the map is, in numbers or by its state: how large an area is, what a task costs, how far a plan is, what
 * a goal counts. Only where it is the one thing that is named; it asks where words are left over.
 */
export function fieldsSaid(sentence: Sentence): readonly Candidate[] | null {
  const { line, spans } = sentence;
  if (line.trim().endsWith('?')) return null;
  const named = namedIn(sentence).flatMap(({ span }) => (span.type === 'name' ? [span.matches] : []));
  const [matches] = named;
  if (matches === undefined || named.length > 1) return null;
  const best = matches[0];
  const element = matches.find(({ element: { kind } }) => /^(?:zone|task|goal|plan)$/.test(kind))?.element;
  if (best === undefined || element === undefined || element.id !== best.element.id) return null;
  const set = setOf(element, sentence);
  if (set === null) return null;
  const changed = Object.fromEntries(
    Object.entries(set).filter(([field, value]) => (element as unknown as Record<string, unknown>)[field] !== value),
  );
  if (Object.keys(changed).length === 0) return null;
  const isKnown = /^(?:name|amount|hectares|number|years|date|harmless|auxiliary|mark|joint|preposition|time)$/;
  const saying = new Set(
    'begroting begroot budget kosten kost raming geraamd totaal total cost costs estimate estimated beschikbaar vrij available free waarvan which vastgesteld adopted uitvoering progress aangeboden offered groot large big ongeveer circa about maar slechts only telt is doel goal target streefwaarde'.split(
      ' ',
    ),
  );
  const left = spans.filter(
    (span) =>
      span.type !== 'doubt' && !isKnown.test(span.type) && !saying.has(sentence.tokens[span.start]?.folded ?? ''),
  );
  const doubts: DoubtKind[] = [];
  // "Daar is 15 ha voor nodig in de Plasrand" says what claims it.
  if (
    element.kind === 'zone' &&
    left.some(({ type, start }) => type === 'pronoun' || isFrameWord(sentence.tokens[start]?.folded ?? ''))
  )
    return null;
  if (left.length > 0) doubts.push('leftover');
  if (best.score < 0.8) doubts.push('near');
  if (operatorsIn(sentence, new Set())) doubts.push('operator');
  const text = asSentence(line);
  const commands: readonly Command[] = [{ type: 'updateElement', id: element.id, set: changed as never, text }];
  const preview: CapturePart[] = [
    { kind: 'existing', text: element.name, elementKind: element.kind, id: element.id },
    ...Object.values(changed).map((value) => ({ kind: 'field' as const, text: String(value) })),
  ];
  return [{ reading: { reading: 'change', commands, preview, problem: null, text }, doubts }];
}

type Fields = Readonly<Record<string, number | string>>;

function setOf(element: Element, { line, spans, tokens }: Sentence): Fields | null {
  const areas = spans.flatMap((span) => (span.type === 'hectares' ? [span.value] : []));
  const amounts = spans.flatMap((span) => (span.type === 'amount' ? [span.value] : []));
  const numbers = spans.flatMap((span) => (span.type === 'number' ? [span] : []));
  switch (element.kind) {
    case 'zone': {
      const [first] = areas;
      if (first === undefined) return null;
      const [other] = [...areas.slice(1), ...numbers.map(({ value }) => value)];
      const isFree = available.test(line);
      if (other !== undefined && isFree) return { areaHa: first, availableHa: other };
      return areas.length > 1 ? null : isFree ? { availableHa: first } : { areaHa: first };
    }
    case 'task':
      return amounts.length === 1 && cost.test(line) ? { estimatedCostMln: amounts[0] as number } : null;
    case 'plan': {
      const folded = foldText(line);
      const status = Object.entries(planStatusWords).find(([, words]) => words.some((word) => folded.includes(word)));
      return status === undefined ? null : { planStatus: status[0] };
    }
    case 'goal': {
      const [number] = numbers;
      if (number === undefined || numbers.length > 1 || !/\b(?:doel|goal|target|streef\w*|moeten|must)\b/iu.test(line))
        return null;
      const unit = tokens[number.end];
      const year = spans.flatMap((span) => (span.type === 'years' ? [Number(span.value.slice(-4))] : []))[0];
      return {
        target: number.value,
        ...(unit?.kind === 'word' ? { unit: unit.text } : {}),
        ...(year === undefined ? {} : { year }),
      };
    }
    default:
      return null;
  }
}
