import type { Command, NewElement } from '../commands/command';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import { type ElementKind, elementKinds, type InstrumentKind } from '../model/vocabulary';
import { type CaptureAlternative, type CapturePart, chosenIndex, type Reading, type ReadingContext } from './capture';
import { type Described, describe } from './describe-element';
import { type ElementIndex, findElements, indexOf } from './element-index';
import { asSentence, capitalised, foldText } from './fold-text';
import { formerValues } from './former-values';
import { inferInstrumentKind, newElement } from './infer-element';
import { parseRelation } from './parse-relation';
import { problems } from './problems';
import { writeNumber } from './quantities';
import { elementWords, instrumentWords } from './specification';
import { holdsAmount, saysUnclearAmount } from './sums-of-money';
import { quoted, type Token, textOf, tokenise, trimMarks } from './tokens';

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

/** Reads "opgave: Wonen", "deelgebied: Zandrug 500 ha (van 1500)"; null when the line does not start with a kind. */
export function parseElement(line: string, tokens: readonly Token[], context: ReadingContext): Reading | null {
  const colon = tokens.findIndex((token) => token.kind === 'mark' && token.text === ':');
  if (colon < 1 || colon > 2 || tokens.slice(0, colon).some((token) => token.kind !== 'word')) return null;
  const said = textOf(line, tokens.slice(0, colon));
  const heading = headings.get(foldText(said));
  if (heading === undefined) return null;
  const { language } = context.settings;
  const body = trimMarks(tokens.slice(colon + 1), ',;.:!');
  if (body.length === 0) return stopped(heading, line, problems[language].noName(heading.kind), [], language);
  const { name: nameTokens, fields, parts, problem, payer } = describe(heading.kind, line, body, context);
  const quote = nameTokens.length === 1 && nameTokens[0]?.kind === 'quote' ? nameTokens[0].text.trim() : undefined;
  const name = quote ?? capitalised(textOf(line, nameTokens).replace(/\s+/g, ' '));
  if (name === '') return stopped(heading, line, problems[language].noName(heading.kind), [], language);
  const index = indexOf(context.content);
  const chip: CapturePart = { kind: 'new', text: name, elementKind: heading.kind, slot: 'kind' };
  const preview = [chip, ...parts];
  if (problem !== undefined) return stopped(heading, line, problem, preview, language);
  const isMoney = heading.kind === 'task' || heading.kind === 'instrument';
  if (
    isMoney &&
    quote === undefined &&
    (holdsAmount(nameTokens, language, heading.kind !== 'task') || saysUnclearAmount(body, language))
  )
    return stopped(
      heading,
      line,
      problems[language].oneAmount(`${said}: ${language === 'nl' ? 'Voorbeeld' : 'Example'} 240 mln`),
      preview,
      language,
    );
  const negative = [fields['estimatedCostMln'], fields['amountMln'], fields['availableHa'], fields['areaHa']].find(
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
    if (payer !== undefined && namesakes.length === 1) return paidBy(payer, namesakes[0] as Element, context);
    const known = namesakes.length === 1 ? changeOf(namesakes[0] as Element, fields, parts, line, language) : null;
    return known ?? stopped(heading, line, problems[language].elementExists(name), preview, language);
  }
  const id = context.settings.newId(heading.kind);
  const made = newElement(id, heading.kind, name);
  const { alternatives, element } = kindChoice(made, nameTokens, context);
  const text = asSentence(line);
  const whole = { ...element, ...ownFields(heading, name), ...(payer === undefined ? fields : {}) };
  const command: Command =
    payer === undefined
      ? { type: 'addElement', element: whole, text }
      : {
          type: 'addRelation',
          relation: { kind: 'funds', from: payer.party.id, to: id, ...payer.values },
          newElements: [whole],
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

/** "middelen: Fonds 60 mln van Rijk" where that fund is on the map: who pays it. */
function paidBy(
  { party, values }: NonNullable<Described['payer']>,
  to: Element,
  context: ReadingContext,
): Reading | null {
  const { language } = context.settings;
  const amount = values.amountMln === undefined ? '' : ` ${writeNumber(values.amountMln, language)} mln`;
  const years = values.years === undefined ? '' : ` ${values.years}`;
  const name = ({ id, name: own }: Element): string => `${quoted(own)}#${id}`;
  const line = `${name(party)} ${language === 'nl' ? 'financiert' : 'funds'} ${name(to)}${amount}${years}`;
  return parseRelation(line, tokenise(line), context);
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
