import type { Command, NewElement } from '../commands/command';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import {
  type ElementKind,
  elementKinds,
  type InstrumentKind,
  type PlanStatus,
  planStatuses,
} from '../model/vocabulary';
import { type CaptureAlternative, type CapturePart, chosenIndex, type Reading, type ReadingContext } from './capture';
import { type ElementIndex, findElements, indexOf } from './element-index';
import { asSentence, capitalised, foldText } from './fold-text';
import { formerValues } from './former-values';
import { inferInstrumentKind, newElement } from './infer-element';
import { elementNamed } from './mentions';
import { problems } from './problems';
import { readHectares, readMillions, readNumber } from './quantities';
import { elementWords, instrumentWords, planStatusWords } from './specification';
import { type Token, textOf, trimMarks } from './tokens';

/** Bound of a name in the exchange format (rulings, "The file"). */
const longestName = 1000;

interface Heading {
  readonly kind: ElementKind;
  readonly isTransition: boolean;
  readonly instrumentKind: InstrumentKind | null;
}

const headings = new Map<string, Heading>();
for (const language of languages) {
  for (const kind of elementKinds) {
    for (const word of elementWords[language][kind]) {
      const isTransition = word === 'transitie' || word === 'transition';
      headings.set(foldText(word), { kind, isTransition, instrumentKind: instrumentWords[word] ?? null });
    }
  }
}

/** What the words after the name of an element say, and the name that is left. */
interface Described {
  readonly name: readonly Token[];
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly parts: readonly CapturePart[];
  readonly problem?: string;
}

/** Reads "opgave: Wonen", "deelgebied: Zandrug 500 ha (van 1500)"; null when the line does not start with a kind. */
export function parseElement(line: string, tokens: readonly Token[], context: ReadingContext): Reading | null {
  const colon = tokens.findIndex((token) => token.kind === 'mark' && token.text === ':');
  if (colon < 1 || colon > 2 || tokens.slice(0, colon).some((token) => token.kind !== 'word')) return null;
  const heading = headings.get(foldText(textOf(line, tokens.slice(0, colon))));
  if (heading === undefined) return null;
  const { language } = context.settings;
  const body = trimMarks(tokens.slice(colon + 1), ',;.:!');
  if (body.length === 0) return stopped(heading, line, problems[language].noName(heading.kind), [], language);
  const { name: nameTokens, fields, parts, problem } = describe(heading, line, body, context);
  const quote = nameTokens.length === 1 && nameTokens[0]?.kind === 'quote' ? nameTokens[0].text.trim() : undefined;
  const name = quote ?? capitalised(textOf(line, nameTokens).replace(/\s+/g, ' '));
  if (name === '') return stopped(heading, line, problems[language].noName(heading.kind), [], language);
  const index = indexOf(context.content);
  const chip: CapturePart = { kind: 'new', text: name, elementKind: heading.kind, slot: 'kind' };
  const preview = [chip, ...parts];
  if (problem !== undefined) return stopped(heading, line, problem, preview, language);
  const negative = [fields['estimatedCostMln'], fields['availableHa'], fields['areaHa']].find(
    (value) => Number(value) < 0,
  );
  if (negative !== undefined) {
    const shown = formatNumber(Number(negative), language);
    return stopped(heading, line, problems[language].impossibleNumber(shown), preview, language);
  }
  if (name.length > longestName) return stopped(heading, line, problems[language].tooLong, preview, language);
  const namesakes = [...context.content.elements.values()].filter(
    (element) => element.kind === heading.kind && foldText(element.name) === foldText(name) && quote === undefined,
  );
  if (namesakes.length > 0) {
    const known = namesakes.length === 1 ? changeOf(namesakes[0] as Element, fields, parts, line, language) : null;
    return known ?? stopped(heading, line, problems[language].elementExists(name), preview, language);
  }
  const id = context.settings.newId(heading.kind);
  const made = newElement(id, heading.kind, name);
  const { alternatives, element } = kindChoice(made, nameTokens, context);
  const text = asSentence(line);
  const command: Command = {
    type: 'addElement',
    element: { ...element, ...ownFields(heading, name), ...fields },
    text,
  };
  return {
    reading: 'element',
    commands: [command],
    preview: preview.map((part) => (part === chip ? { ...chip, made: element } : part)),
    alternatives,
    hint: nearDuplicate(name, heading.kind, index, language),
    problem: null,
    text,
  };
}

/** "opgave: Wonen 60 mln" where Wonen is on the map: it gets what differs. Null when nothing does. */
function changeOf(
  element: Element,
  fields: Described['fields'],
  parts: readonly CapturePart[],
  line: string,
  language: Language,
): Reading | null {
  const changed = Object.entries(fields).filter(([key, value]) => element[key as keyof Element] !== value);
  if (changed.length === 0) return null;
  const text = asSentence(line);
  const former = formerValues(
    element,
    changed.map(([key]) => key),
    language,
  );
  return {
    reading: 'change',
    commands: [{ type: 'updateElement', id: element.id, set: Object.fromEntries(changed), text }],
    preview: [{ kind: 'existing', text: element.name, elementKind: element.kind, id: element.id }, ...parts, ...former],
    problem: null,
    text,
  };
}

function ownFields(heading: Heading, name: string): Partial<NewElement> {
  return {
    ...(heading.isTransition ? { isTransition: true } : {}),
    ...(heading.kind === 'instrument' ? { instrumentKind: heading.instrumentKind ?? inferInstrumentKind(name) } : {}),
  };
}

/** A party's kind follows from its name; Tab offers the layers where the name does not say it. */
function kindChoice(
  made: NewElement,
  nameTokens: readonly Token[],
  context: ReadingContext,
): { readonly element: NewElement; readonly alternatives: Reading['alternatives'] & object } {
  if (made.kind !== 'stakeholder') return { element: made, alternatives: [] };
  const { language } = context.settings;
  const layerOf: Readonly<Record<string, string | null>> = {
    national: 'national',
    province: 'province',
    municipality: 'municipality',
    water_board: 'water_board',
    society: null,
    knowledge: null,
    other: null,
  };
  const inferred = made['stakeholderKind'] as string;
  const option = (kind: string): CaptureAlternative => ({
    key: kind,
    text: terms[language].stakeholderKind[kind as 'other'],
    elementKind: 'stakeholder',
  });
  const others = Object.keys(layerOf).filter((kind) => kind !== inferred);
  const options = [option(inferred), ...others.map(option)];
  const chosen = chosenIndex(context.choices, 'kind', made.name, options);
  const key = options[chosen]?.key as string;
  const element = key === inferred ? made : { ...made, stakeholderKind: key, layer: layerOf[key] ?? null };
  const start = nameTokens[0]?.start ?? 0;
  const end = nameTokens.at(-1)?.end ?? 0;
  return { element, alternatives: [{ slot: 'kind', typed: made.name, start, end, options, chosen }] };
}

const near = {
  nl: (name: string) => `Lijkt op ${name}, dat al op de kaart staat. Is het iets anders, druk dan op Enter.`,
  en: (name: string) => `Looks like ${name}, which is already on the map. If it is something else, press Enter.`,
};

function nearDuplicate(name: string, kind: ElementKind, index: ElementIndex, language: Language): string | null {
  const match = findElements(index, name).find(({ element, score }) => element.kind === kind && score >= 0.75);
  return match === undefined ? null : near[language](match.element.name);
}

function stopped(
  heading: Heading,
  line: string,
  problem: string,
  preview: readonly CapturePart[],
  language: Language,
): Reading {
  const shown =
    preview.length > 0 ? preview : [{ kind: 'verb', text: terms[language].elementKind[heading.kind] } as const];
  return { reading: 'element', commands: [], preview: shown, problem, text: asSentence(line) };
}

function describe(heading: Heading, line: string, body: readonly Token[], context: ReadingContext): Described {
  const { language } = context.settings;
  const plain: Described = { name: trimMarks(body, ',;.:'), fields: {}, parts: [] };
  switch (heading.kind) {
    case 'zone':
      return describeZone(body, language) ?? plain;
    case 'goal':
      return describeGoal(line, body, context);
    case 'plan':
      return describePlan(body, language) ?? plain;
    case 'task':
      return describeTask(body, language) ?? plain;
    default:
      return plain;
  }
}

const field = (text: string): CapturePart => ({ kind: 'field', text });

/** "Zandrug 500 ha (van 1500)": available, and the whole area. */
function describeZone(body: readonly Token[], language: Language): Described | null {
  for (let at = 1; at < body.length; at += 1) {
    const available = readHectares(body, at, language);
    if (available === null) continue;
    const rest = body
      .slice(at + available.length)
      .filter((token) => token.kind === 'word' && readNumber(token.text, language) !== null);
    const area = readNumber(rest[0]?.text ?? '', language);
    const of = language === 'nl' ? 'van' : 'of';
    return {
      name: trimMarks(body.slice(0, at)),
      fields: { availableHa: available.value, ...(area === null ? {} : { areaHa: area }) },
      parts: [
        field(
          `${formatNumber(available.value, language)} ha${area === null ? '' : ` (${of} ${formatNumber(area, language)} ha)`}`,
        ),
      ],
    };
  }
  return null;
}

const setByPhrases = [
  ['gesteld', 'door'],
  ['set', 'by'],
];

/** "Meer woningen 4000 woningen 2030, gesteld door het Rijk": target, unit, year and who set it. */
function describeGoal(line: string, body: readonly Token[], context: ReadingContext): Described {
  const { language } = context.settings;
  let name = body;
  const fields: Record<string, string | number> = {};
  const parts: CapturePart[] = [];
  const setAt = body.findIndex((_, at) =>
    setByPhrases.some((phrase) => phrase.every((word, offset) => body[at + offset]?.folded === word)),
  );
  if (setAt > 0) {
    const setter = elementNamed(line, body.slice(setAt + 2), indexOf(context.content), 'stakeholder');
    if (setter?.kind === 'stakeholder') {
      fields['setBy'] = setter.id;
      parts.push({ kind: 'text', text: language === 'nl' ? 'gesteld door' : 'set by' });
      parts.push({ kind: 'existing', text: setter.name, elementKind: setter.kind, id: setter.id });
      name = body.slice(0, setAt);
    } else {
      const words = textOf(line, trimMarks(body.slice(setAt + 2)));
      return { name: trimMarks(body.slice(0, setAt)), fields, parts, problem: problems[language].unknownOwner(words) };
    }
  }
  name = trimMarks(name);
  const target = targetOf(name, line, language);
  if (target !== null) {
    name = name.slice(0, target.start);
    Object.assign(fields, target.fields);
    parts.unshift(field(target.shown));
  }
  return { name: trimMarks(name), fields, parts };
}

interface Target {
  readonly start: number;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly shown: string;
}

/** A number, a unit and perhaps a year at the end; a year alone is a year. Everything before it is the name. */
function targetOf(tokens: readonly Token[], line: string, language: Language): Target | null {
  const isYear = (token: Token | undefined) => token?.kind === 'word' && /^(?:20|21)\d\d$/.test(token.text);
  let end = tokens.length;
  let year: number | undefined;
  if (end > 1 && isYear(tokens[end - 1])) {
    year = Number(tokens[end - 1]?.text);
    end -= 1;
    if (end > 1 && /^(?:in|per|voor|by)$/.test(tokens[end - 1]?.folded ?? '')) end -= 1;
  }
  for (let at = 1; at < end - 1 || (at < end && /%$/.test(tokens[at]?.text ?? '')); at += 1) {
    const token = tokens[at] as Token;
    const percent = token.text.match(/^([\d.,]+)%$/)?.[1];
    const value = token.kind === 'word' ? readNumber(percent ?? token.text, language) : null;
    if (value === null || isYear(token)) continue;
    const unit = `${percent === undefined ? '' : '% '}${textOf(line, tokens.slice(at + 1, end))}`.trim();
    const shown = [formatNumber(value, language), unit, ...(year === undefined ? [] : [String(year)])].join(' ');
    return { start: at, fields: { target: value, unit, ...(year === undefined ? {} : { year }) }, shown };
  }
  return year === undefined ? null : { start: end, fields: { year }, shown: String(year) };
}

/** "Klimaatadaptatieplan vastgesteld". */
function describePlan(body: readonly Token[], language: Language): Described | null {
  const own = trimMarks(body);
  for (const status of planStatuses) {
    for (const phrase of planStatusWords[status]) {
      const words = phrase.split(' ');
      const start = own.length - words.length;
      if (start < 1 || !words.every((word, at) => own[start + at]?.folded === word)) continue;
      const shown = terms[language].planStatus[status as PlanStatus];
      return { name: trimMarks(own.slice(0, start)), fields: { planStatus: status }, parts: [field(shown)] };
    }
  }
  return null;
}

/** "Wonen 60 mln tot 2040": the estimated cost, and the last year it runs to. */
function describeTask(body: readonly Token[], language: Language): Described | null {
  const last = lastYearOf(trimMarks(body, ',;.:'));
  const rest = trimMarks(last === null ? body : last.before, ',;.:');
  const cost = costOf(rest, language);
  if (last === null && cost === null) return null;
  const upTo = language === 'nl' ? 'tot en met' : 'up to';
  return {
    name: trimMarks(cost === null ? rest : cost.before),
    fields: {
      ...(cost === null ? {} : { estimatedCostMln: cost.value }),
      ...(last === null ? {} : { year: last.year }),
    },
    parts: [
      ...(cost === null ? [] : [field(`${formatNumber(cost.value, language)} mln euro`)]),
      ...(last === null ? [] : [field(`${upTo} ${last.year}`)]),
    ],
  };
}

/** An amount that ends the words. */
function costOf(
  words: readonly Token[],
  language: Language,
): { readonly before: readonly Token[]; readonly value: number } | null {
  for (let at = 1; at < words.length; at += 1) {
    const cost = readMillions(words, at, language);
    if (cost !== null && at + cost.length >= words.length) return { before: words.slice(0, at), value: cost.value };
  }
  return null;
}

const untilPhrases = [['tot', 'en', 'met'], ['t/m'], ['tot'], ['up', 'to'], ['until'], ['through'], ['to']];

/** "tot 2040" at the end. A year alone belongs to the name: "Omgevingsvisie 2040". */
function lastYearOf(words: readonly Token[]): { readonly before: readonly Token[]; readonly year: number } | null {
  const year = words.at(-1);
  if (year?.kind !== 'word' || !/^(?:20|21)\d\d$/.test(year.text)) return null;
  for (const phrase of untilPhrases) {
    const start = words.length - 1 - phrase.length;
    if (start < 1 || !phrase.every((word, at) => words[start + at]?.text.toLowerCase() === word)) continue;
    return { before: words.slice(0, start), year: Number(year.text) };
  }
  return null;
}
