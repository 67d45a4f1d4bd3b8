import type { Command, NewElement } from '../../commands/command';
import type { ElementKind, PlanStatus } from '../../model/vocabulary';
import type { CapturePart, ReadingContext } from '../capture';
import { asSentence, capitalised, foldText } from '../fold-text';
import { type Core, coreAt } from '../grammar/noun-groups';
import { doubtAt, type Sentence } from '../grammar/spans';
import { newElement } from '../infer-element';
import { kindHeads, kindsSaid, knownBody } from '../lexicon/kinds-in-words';
import { isEarned } from '../resolve/new-name';
import { planStatusWords } from '../specification';
import { textOf } from '../tokens';
import { newPart } from './parties-in';
import type { Candidate, DoubtKind } from './relations-said';

const existing = new Set(
  `
  er is zijn ligt liggen hebben heeft we wij bestaat bestaan reeds loopt lopen komt nieuw nieuwe eerste there are have has exists exist
  lies new het gaat om opgave erbij als zetten zet toe voeg toevoegen add nog een ook hier daar op kaart de map the on tafel lijst
  punt_ namelijk te weten verder and en bovendien
`
    .trim()
    .split(/\s+/),
);

/**
 * A first mention without a verb: "deelgebied Noordpolder 640 ha", "er ligt al een gebiedsvisie", "opgaven: wonen, energie en
 * water". The words themselves must say the kind.
 */
export function mentionSaid(sentence: Sentence, context: ReadingContext): Candidate | null {
  const { tokens, spanAt, line } = sentence;
  if (line.trim().endsWith('?')) return null;
  const doubts = new Set<DoubtKind>();
  const made: { readonly element: NewElement; readonly part: CapturePart }[] = [];
  const fields: CapturePart[] = [];
  let kind: ElementKind | null = null;
  let current: { element: NewElement } | null = null;
  let isListOf = false;
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt[at];
    const token = tokens[at];
    if (span === undefined || token === undefined) break;
    const head = kindHeads[token.folded];
    if (head !== undefined && !head.isPartOfName && span.type === 'word') {
      kind = head.kind;
      const next = tokens[at + 1]?.text;
      isListOf = next === ':' || /(?:en|s)$/.test(token.folded);
      at += 1;
      continue;
    }
    if (span.type === 'hectares' && current !== null && current.element.kind === 'zone') {
      current.element = Object.assign(current.element, { areaHa: span.value });
      fields.push({ kind: 'field', text: `${span.value} ha` });
      at = span.end;
      continue;
    }
    if (
      span.type === 'amount' &&
      current !== null &&
      (current.element.kind === 'task' || current.element.kind === 'instrument')
    ) {
      Object.assign(
        current.element,
        current.element.kind === 'task' ? { estimatedCostMln: span.value } : { amountMln: span.value },
      );
      at = span.end;
      continue;
    }
    const status = planStatusAt(sentence, at);
    if (status !== null && current?.element.kind === 'plan') {
      Object.assign(current.element, { planStatus: status.status });
      at += status.length;
      continue;
    }
    const goal = kind === 'goal' ? goalAt(sentence, at, context) : null;
    if (goal !== null) {
      made.push({ element: goal.element, part: newPart(goal.element) });
      at = goal.end;
      continue;
    }
    if (existing.has(token.folded) || span.type === 'harmless' || span.type === 'mark' || span.type === 'joint') {
      at += 1;
      continue;
    }
    const core: Core | null = coreAt(sentence, at, tokens.length, new Set());
    if (core !== null && core.type === 'new') {
      const name = capitalised(textOf(line, tokens.slice(core.start, core.end)));
      const said = kindsSaid(name)[0];
      const own = kind ?? (core.head === undefined ? undefined : kindHeads[core.head]?.kind) ?? said;
      if (own === undefined) return null;
      if (!isEarned(name)) doubts.add('unearned');
      if (core.holdsKnown) doubts.add('resembles');
      const element = elementOf(name, own, context);
      current = { element };
      made.push({ element, part: newPart(element) });
      at = core.end;
      if (!isListOf) kind = null;
      continue;
    }
    if (doubtAt(tokens, at) !== null) doubts.add('operator');
    else return null;
    at += 1;
  }
  if (made.length === 0) return null;
  // A lone word that happens to be a thing is not put on the map by saying it.
  const isSaid =
    kind !== null ||
    made.some(({ element }) => kindHeads[foldText(element.name).split(' ')[0] ?? ''] !== undefined) ||
    tokens.some(({ folded }) => /^(?:ligt|liggen|er|there|nieuwe|nieuw|new)$/.test(folded)) ||
    fields.length > 0;
  if (!isSaid) doubts.add(made.length > 1 ? 'leftover' : 'leftover');
  const text = asSentence(line);
  const commands: Command[] = made.map(({ element }, at) => ({
    type: 'addElement',
    element,
    ...(made.length === 1 && at === 0 ? { text } : {}),
  }));
  const preview = made.flatMap(({ part }) => [part]);
  return {
    reading: { reading: 'element', commands, preview: [...preview, ...fields], problem: null, text },
    doubts: [...doubts],
  };
}

function elementOf(name: string, kind: ElementKind, { settings }: ReadingContext): NewElement {
  const made = newElement(settings.newId(kind), kind, name);
  const body = kind === 'stakeholder' ? knownBody(name) : undefined;
  return body === undefined ? made : { ...made, stakeholderKind: body[0], layer: body[1] };
}

function planStatusAt(
  { tokens }: Sentence,
  at: number,
): { readonly status: PlanStatus; readonly length: number } | null {
  for (const [status, phrases] of Object.entries(planStatusWords) as [PlanStatus, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      if (words.every((word, step) => tokens[at + step]?.folded === word)) return { status, length: words.length };
    }
  }
  return null;
}

/** "200 broedparen grutto in 2035": target, unit and year of a goal, and its name. */
function goalAt(
  sentence: Sentence,
  at: number,
  context: ReadingContext,
): { readonly element: NewElement; readonly end: number } | null {
  const { spanAt, tokens, line } = sentence;
  let place = at;
  let year: number | undefined;
  let target: number | undefined;
  let unit: string | undefined;
  const words: string[] = [];
  while (place < tokens.length) {
    const span = spanAt[place];
    const folded = tokens[place]?.folded ?? '';
    if (span?.type === 'years') {
      year = Number(span.value.slice(-4));
      place = span.end;
    } else if (span?.type === 'hectares' || (span?.type === 'number' && target === undefined)) {
      target = span.value;
      unit = span.type === 'hectares' ? 'ha' : tokens[span.end]?.text;
      place = span.end;
    } else if (tokens[place]?.kind === 'mark' && tokens[place]?.text !== ',') break;
    else if (tokens[place]?.text === ',') break;
    else if (/^(?:in|voor|by|uiterlijk|per)$/.test(folded) && spanAt[place + 1]?.type === 'years') place += 1;
    else if (
      span?.type === 'word' ||
      span?.type === 'harmless' ||
      span?.type === 'body' ||
      span?.type === 'name' ||
      span?.type === 'preposition'
    ) {
      words.push(line.slice(tokens[place]?.start, tokens[(span.end ?? place + 1) - 1]?.end));
      place = Math.max(place + 1, span.end);
    } else return null;
  }
  const name = capitalised(words.join(' ').trim());
  if (name === '' || !isEarned(name) || (target === undefined && year === undefined)) return null;
  const made = newElement(context.settings.newId('goal'), 'goal', name);
  const element = {
    ...made,
    ...(target === undefined ? {} : { target }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
  };
  return { element, end: place };
}
