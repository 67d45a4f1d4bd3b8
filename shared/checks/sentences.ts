import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { terms } from '../i18n/terms';
import { verbAfter } from '../i18n/verb-after';
import type { Content } from '../model/content';
import type { Layer } from '../model/vocabulary';
import type { LayerBalance } from './layer-balance';
import type { LeadWithoutPower } from './leads';
import type { TaskMoney } from './money-balance';
import type { ZoneBalance } from './space-balance';

/** How many links of a circle or members of a list are read out before "and n more". */
const longestEnumeration = 8;

const nl = {
  spaceOver: (zone: string, short: string, asked: string, available: string) =>
    `${zone} past niet: er wordt ${asked} hectare gevraagd en er is ${available} hectare, ${short} te weinig.`,
  taskWithoutMeans: (layer: string, tasks: number) =>
    `${layer} heeft ${tasks === 1 ? 'een opgave' : `${tasks} opgaven`}, maar geen middelen.`,
  meansWithoutTask: (layer: string, means: string | null) =>
    `${layer} heeft ${means === null ? 'middelen' : `${means} miljoen euro aan middelen`}, maar geen opgave.`,
  taskWithoutLead: (task: string) => `Niemand trekt ${task}.`,
  leadWithoutPower: (party: string, task: string, authorised: string) =>
    `${party} ${verbAfter(party, 'leads', 'nl')} ${task} zonder bevoegdheid van de eigen bestuurslaag; bevoegd: ${authorised}.`,
  waitsFor: (one: string, other: string) => `${one} ${isPluralName(one) ? 'wachten' : 'wacht'} op ${other}`,
  alsoInCircle: (names: string, count: number) =>
    `Ook ${names} ${count === 1 ? 'hoort' : 'horen'} bij deze groep die op elkaar wacht.`,
  moreLinks: (count: number) => `en zo nog ${count} stappen tot de kring rond is`,
  more: (count: number) => `${count} andere`,
  and: 'en',
  goalWithoutContribution: (goal: string) => `Aan het doel ${goal} draagt nog niets bij.`,
  taskWithoutGoal: (task: string) => `${task} draagt aan geen doel bij.`,
  planNotReused: (plan: string) => `Op ${plan} bouwt nog niets voort.`,
  taskWithoutPlan: (task: string) => `${task} bouwt op geen bestaand plan voort.`,
  conflict: (one: string, other: string, about: string | null) =>
    `${one} en ${other} conflicteren${about === null ? '' : ` over ${about}`}.`,
  legitimacyMissing: (no: string) => `Bij besluit ${no} ontbreekt een legitimatiestap of is een stap nog niet gepland.`,
  legitimacyRefused: (no: string) => `Besluit ${no} is afgewezen door een bevoegd orgaan.`,
  moneyGap: (task: string, gap: string, cost: string) => `Voor ${task} ontbreekt ${gap} van de ${cost} miljoen euro.`,
  unknownFunds: (party: string, target: string) =>
    `${party} ${verbAfter(party, 'funds', 'nl')} ${target}; het bedrag is onbekend.`,
  partyWithoutRelation: (party: string) =>
    `${party} ${isPluralName(party) ? 'hebben' : 'heeft'} nog geen relatie op de kaart.`,
  openAsks: (from: string, to: string, subjects: string, count: number) =>
    `${from} ${isPluralName(from) ? 'wachten' : 'wacht'} op antwoord van ${to} op ${count === 1 ? 'een vraag' : `${count} vragen`}: ${subjects}.`,
};

type Texts = typeof nl;

const en = {
  spaceOver: (zone, short, asked, available) =>
    `${zone} does not fit: ${asked} hectares are asked and ${available} are available, ${short} too few.`,
  taskWithoutMeans: (layer, tasks) => `${layer}: ${tasks === 1 ? 'one task' : `${tasks} tasks`}, but no means.`,
  meansWithoutTask: (layer, means) =>
    `${layer}: ${means === null ? 'means' : `${means} million euro of means`}, but no task.`,
  taskWithoutLead: (task) => `Nobody leads ${task}.`,
  leadWithoutPower: (party, task, authorised) => {
    const own = isPluralName(party) ? 'their' : 'its';
    return `${party} ${verbAfter(party, 'leads', 'en')} ${task} without a power of ${own} own government layer; authorised: ${authorised}.`;
  },
  waitsFor: (one, other) => `${one} ${isPluralName(one) ? 'wait' : 'waits'} for ${other}`,
  alsoInCircle: (names, count) =>
    `${names} ${count === 1 ? 'also belongs' : 'also belong'} to this group that waits on each other.`,
  moreLinks: (count) => `and so on for ${count} more steps until the circle closes`,
  more: (count) => `${count} more`,
  and: 'and',
  goalWithoutContribution: (goal) => `Nothing contributes to the goal ${goal} yet.`,
  taskWithoutGoal: (task) => `${task} contributes to no goal.`,
  planNotReused: (plan) => `Nothing builds on ${plan} yet.`,
  taskWithoutPlan: (task) => `${task} builds on no existing plan.`,
  conflict: (one, other, about) => `${one} and ${other} are in conflict${about === null ? '' : ` about ${about}`}.`,
  legitimacyMissing: (no) => `Decision ${no} lacks a legitimacy step, or a step has not been planned.`,
  legitimacyRefused: (no) => `Decision ${no} was rejected by a competent body.`,
  moneyGap: (task, gap, cost) => `${task} is short of ${gap} of its ${cost} million euro.`,
  unknownFunds: (party, target) => `${party} ${verbAfter(party, 'funds', 'en')} ${target}; the amount is unknown.`,
  partyWithoutRelation: (party) => `${party} ${isPluralName(party) ? 'have' : 'has'} no relation on the map yet.`,
  openAsks: (from, to, subjects, count) =>
    `${from} ${isPluralName(from) ? 'wait' : 'waits'} for an answer of ${to} to ${count === 1 ? 'one question' : `${count} questions`}: ${subjects}.`,
} satisfies Texts;

const texts: Translated<Texts> = { nl, en };

/** The texts of the checks in one language. */
export function checkTexts(language: Language): Texts {
  return texts[language];
}

/** The name of an element, or its id when it is not on the map. */
export function nameOf(content: Content, id: string): string {
  const name: unknown = content.elements.get(id)?.name;
  return typeof name === 'string' && name !== '' ? name : id;
}

/** "Energie, Wonen en Economie"; long lists end in "en 12 andere". */
export function enumerate(names: readonly string[], language: Language): string {
  const { and, more } = texts[language];
  const rest = names.length - longestEnumeration;
  const shown = rest > 0 ? [...names.slice(0, longestEnumeration), more(rest)] : names;
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** How people at a Dutch table call the layer: "De gemeenten", "Het waterschap". */
export function layerAtTheTable(layer: Layer, language: Language): string {
  if (language === 'en') return terms.en.layerPlural[layer];
  const names = {
    national: 'Het Rijk',
    province: 'De provincie',
    municipality: 'De gemeentelaag',
    water_board: 'Het waterschap',
  };
  return names[layer];
}

export function spaceSentence(content: Content, balance: ZoneBalance, language: Language): string {
  const number = (value: number | null): string => formatNumber(value ?? 0, language);
  return texts[language].spaceOver(
    nameOf(content, balance.zone),
    number(-(balance.balanceHa ?? 0)),
    number(balance.netClaimHa),
    number(balance.availableHa),
  );
}

export function taskWithoutMeansSentence(balance: LayerBalance, language: Language): string {
  return texts[language].taskWithoutMeans(layerAtTheTable(balance.layer, language), balance.tasks);
}

export function meansWithoutTaskSentence(balance: LayerBalance, language: Language): string {
  const means = balance.meansMln > 0 ? formatNumber(balance.meansMln, language) : null;
  return texts[language].meansWithoutTask(layerAtTheTable(balance.layer, language), means);
}

export function leadWithoutPowerSentence(content: Content, lead: LeadWithoutPower, language: Language): string {
  const authorised = enumerate(
    lead.authorised.map((id) => nameOf(content, id)),
    language,
  );
  return texts[language].leadWithoutPower(nameOf(content, lead.stakeholder), nameOf(content, lead.task), authorised);
}

export function moneyGapSentence(content: Content, money: TaskMoney, language: Language): string {
  return texts[language].moneyGap(
    nameOf(content, money.task),
    formatNumber(money.gapMln ?? 0, language),
    formatNumber(money.costMln ?? 0, language),
  );
}

/**
 * A circle read aloud: "Economie wacht op Energie, Energie wacht op Wonen, Wonen wacht op Economie."
 * @param circle in waiting order (`circleThrough`)
 * @param group everybody who waits in this group, also those beside the circle
 */
export function circleSentence(
  content: Content,
  circle: readonly string[],
  group: readonly string[],
  language: Language,
): string {
  const text = texts[language];
  const shown = Math.min(circle.length, longestEnumeration);
  const links = circle.slice(0, shown).map((id, at) => {
    const next = circle[(at + 1) % circle.length] ?? id;
    return text.waitsFor(nameOf(content, id), nameOf(content, next));
  });
  if (circle.length > shown) links.push(text.moreLinks(circle.length - shown));
  const inCircle = new Set(circle);
  const beside = group.filter((id) => !inCircle.has(id)).map((id) => nameOf(content, id));
  const also = beside.length === 0 ? '' : ` ${text.alsoInCircle(enumerate(beside, language), beside.length)}`;
  return `${links.join(', ')}.${also}`;
}
