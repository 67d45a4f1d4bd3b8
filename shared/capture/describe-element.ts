import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import { type ElementKind, type PlanStatus, planStatuses } from '../model/vocabulary';
import type { CapturePart, ReadingContext } from './capture';
import { indexOf } from './element-index';
import { elementNamed } from './mentions';
import { moneyInWords } from './money-in-words';
import { problems } from './problems';
import { readHectares, readNumber } from './quantities';
import { peelFields } from './relation-fields';
import { planStatusWords } from './specification';
import { readMillions } from './sums-of-money';
import { type Token, textOf, trimMarks } from './tokens';

/** What the words after the name of an element say, and the name that is left. */
export interface Described {
  readonly name: readonly Token[];
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly parts: readonly CapturePart[];
  readonly problem?: string;
  /** Who pays an instrument, with what: a relation beside the element. */
  readonly payer?: {
    readonly party: Element;
    readonly values: { readonly amountMln?: number; readonly years?: string };
  };
}

/**
 * Reads what stands behind the name of an element of a kind: "60 mln tot 2040", "500 ha (van 1500)", "vastgesteld".
 * @param body the words behind the colon
 */
export function describe(kind: ElementKind, line: string, body: readonly Token[], context: ReadingContext): Described {
  const { language } = context.settings;
  const plain: Described = { name: trimMarks(body, ',;.:'), fields: {}, parts: [] };
  switch (kind) {
    case 'zone':
      return describeZone(body, language) ?? plain;
    case 'goal':
      return describeGoal(line, body, context);
    case 'plan':
      return describePlan(body, language) ?? plain;
    case 'task':
      return describeTask(body, language) ?? plain;
    case 'instrument':
      return describeInstrument(line, body, context) ?? plain;
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
      ...(cost === null ? [] : [field(moneyInWords(cost.value, language))]),
      ...(last === null ? [] : [field(`${upTo} ${last.year}`)]),
    ],
  };
}

const payerWords = new Set('van door uit from by of'.split(' '));

/** "Woningbouwimpuls 60 mln", "Woningbouwimpuls 60 mln 2026-2030 van het Rijk": how much there is, and who pays it. */
function describeInstrument(line: string, body: readonly Token[], context: ReadingContext): Described | null {
  const { language } = context.settings;
  const own = trimMarks(body, ',;.:');
  const by = own.findLastIndex(({ kind, folded }, at) => at > 1 && kind === 'word' && payerWords.has(folded));
  const party = by < 0 ? undefined : elementNamed(line, own.slice(by + 1), indexOf(context.content), 'stakeholder');
  const payer = party?.kind === 'stakeholder' ? party : undefined;
  const peeled = (words: readonly Token[]) =>
    peelFields('funds', words, language)
      .filter(({ name, fields: { amountMln } }) => name.length > 0 && amountMln !== undefined)
      .toSorted((left, right) => left.name.length - right.name.length)[0];
  const found = peeled(payer === undefined ? own : own.slice(0, by));
  if (found === undefined) {
    const before = by < 0 ? undefined : peeled(own.slice(0, by));
    if (before === undefined) return null;
    return {
      name: before.name,
      fields: {},
      parts: [],
      problem: unknownPayer(line, own.slice(by + 1), party, language),
    };
  }
  const { amountMln = 0, years } = found.fields;
  const amount = field(moneyInWords(amountMln, language));
  if (payer === undefined) {
    const problem = years === undefined ? {} : { problem: problems[language].yearsOfWhom(textOf(line, own)) };
    return { name: found.name, fields: { amountMln }, parts: [amount], ...problem };
  }
  return {
    name: found.name,
    fields: { amountMln },
    parts: [
      amount,
      ...(years === undefined ? [] : [field(years)]),
      { kind: 'text', text: language === 'nl' ? 'van' : 'from' },
      { kind: 'existing', text: payer.name, elementKind: payer.kind, id: payer.id },
    ],
    payer: { party: payer, values: { amountMln, ...(years === undefined ? {} : { years }) } },
  };
}

function unknownPayer(line: string, words: readonly Token[], named: Element | undefined, language: Language): string {
  const texts = problems[language];
  return named === undefined ? texts.unknownOwner(textOf(line, words)) : texts.notAParty(named.name);
}

/** An amount that ends the words. "Reductie 5 ton" is a weight. */
function costOf(
  words: readonly Token[],
  language: Language,
): { readonly before: readonly Token[]; readonly value: number } | null {
  for (let at = 1; at < words.length; at += 1) {
    const cost = readMillions(words, at, language, false);
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
