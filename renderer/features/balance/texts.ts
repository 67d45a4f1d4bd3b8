import type { FundingYears } from '../../../shared/checks/funding-years';
import type { Translated } from '../../../shared/i18n/language';

interface BalanceTexts {
  readonly intro: string;
  readonly layers: string;
  readonly layersIntro: string;
  readonly layer: string;
  readonly tasks: string;
  readonly powers: string;
  readonly means: string;
  readonly noMeans: string;
  readonly noTasks: string;
  readonly balanced: string;
  readonly nothing: string;
  readonly money: string;
  readonly moneyIntro: (funded: string, cost: string) => string;
  readonly noTasksYet: string;
  readonly task: string;
  readonly cost: string;
  readonly funded: string;
  readonly gap: string;
  readonly unknown: string;
  readonly covered: string;
  readonly short: (amount: string) => string;
  readonly surplus: (amount: string) => string;
  readonly unknownFunds: (count: number) => string;
  readonly unknownCosts: (count: number) => string;
  readonly total: string;
  readonly million: (amount: string) => string;
  readonly grounds: string;
  readonly groundsIntro: string;
  readonly authorisedFor: string;
  readonly amountUnknown: string;
  readonly none: string;
  readonly years: string;
  readonly yearsIntro: string;
  readonly upTo: (year: string) => string;
  readonly noYears: string;
  readonly layerInWords: (layer: string, tasks: number, powers: number, means: string) => string;
  readonly earmarks: string;
  readonly earmarksIntro: string;
  readonly nothingBlocked: string;
  readonly blocked: string;
  readonly bound: string;
  readonly free: string;
  readonly yearsState: Readonly<Record<FundingYears['state'], string>>;
}

export const balanceTexts: Translated<BalanceTexts> = {
  nl: {
    intro: 'Hebben de bestuurslagen naast hun opgaven ook de bevoegdheden en de middelen die erbij horen?',
    layers: 'Per bestuurslaag',
    layersIntro: 'Opgaven: die een partij van de laag trekt of uitvoert. Middelen: wat de laag in totaal financiert.',
    layer: 'Bestuurslaag',
    tasks: 'Opgaven',
    powers: 'Bevoegdheden',
    means: 'Middelen',
    noMeans: 'wel opgave, geen middelen',
    noTasks: 'wel middelen, geen opgave',
    balanced: 'in balans',
    nothing: 'nog niets vastgelegd',
    money: 'Geld per opgave',
    moneyIntro: (funded, cost) => `${funded} van ${cost} mln euro gedekt. Gestreept omlijnd is wat nog ontbreekt.`,
    noTasksYet: 'Nog geen opgaven. Typ bijvoorbeeld “Provincie trekt Woningbouw”.',
    task: 'Opgave',
    cost: 'Kosten',
    funded: 'Gedekt',
    gap: 'Verschil',
    unknown: 'onbekend',
    covered: 'gedekt',
    short: (amount) => `${amount} tekort`,
    surplus: (amount) => `${amount} over`,
    unknownFunds: (count) =>
      count === 1 ? 'en 1 bijdrage, bedrag onbekend' : `en ${count} bijdragen, bedrag onbekend`,
    unknownCosts: (count) => (count === 1 ? 'zonder 1 opgave, onbekend' : `zonder ${count} opgaven, onbekend`),
    total: 'Totaal',
    million: (amount) => `${amount} mln`,
    grounds: 'Waar de getallen op rusten',
    groundsIntro: 'Kies een naam om het onderdeel te zien.',
    authorisedFor: 'voor',
    amountUnknown: 'bedrag onbekend',
    none: 'geen',
    years: 'Ambitie en geld door de jaren',
    yearsIntro: 'De open balk loopt tot waar de opgave loopt; gevuld zijn de jaren waarvoor er geld is.',
    upTo: (year) => `loopt tot en met ${year}`,
    noYears: 'Nog nergens staan jaren bij: noem het jaar van een doel, of de jaren van een bijdrage.',
    layerInWords: (layer, tasks, powers, means) =>
      `${layer}: opgaven ${tasks}, bevoegdheden ${powers}, middelen ${means}.`,
    earmarks: 'Geld in schotten',
    earmarksIntro: 'Werk dat twee opgaven verbindt en vastloopt omdat het geld apart gezet is, en daaronder elk potje.',
    nothingBlocked:
      'Geld voor één opgave is daaraan gebonden; geld voor een arrangement of instrument is vrij. Er loopt nu geen werk op vast.',
    blocked: 'loopt vast',
    bound: 'gebonden',
    free: 'vrij',
    yearsState: { gap: 'geld houdt eerder op', covered: 'gedekt', unfunded: 'geen geld', unknown: 'onbekend' },
  },
  en: {
    intro: 'Do the layers of government have the powers and the means that belong to their tasks?',
    layers: 'Per layer of government',
    layersIntro: 'Tasks: those a party of the layer leads or carries out. Means: all that the layer funds.',
    layer: 'Layer',
    tasks: 'Tasks',
    powers: 'Powers',
    means: 'Means',
    noMeans: 'task but no means',
    noTasks: 'means but no task',
    balanced: 'in balance',
    nothing: 'nothing recorded yet',
    money: 'Money per task',
    moneyIntro: (funded, cost) =>
      `${funded} of ${cost} million euro funded. A dashed outline is what is still missing.`,
    noTasksYet: 'No tasks yet. Type for example “Province leads Housing”.',
    task: 'Task',
    cost: 'Cost',
    funded: 'Funded',
    gap: 'Difference',
    unknown: 'unknown',
    covered: 'funded',
    short: (amount) => `${amount} short`,
    surplus: (amount) => `${amount} left`,
    unknownFunds: (count) =>
      count === 1 ? 'and 1 contribution, amount unknown' : `and ${count} contributions, amount unknown`,
    unknownCosts: (count) => (count === 1 ? 'without 1 task, unknown' : `without ${count} tasks, unknown`),
    total: 'Total',
    million: (amount) => `${amount} m`,
    grounds: 'What the numbers rest on',
    groundsIntro: 'Choose a name to see the element.',
    authorisedFor: 'for',
    amountUnknown: 'amount unknown',
    none: 'none',
    years: 'Ambition and money over the years',
    yearsIntro: 'The open bar runs as far as the task does; filled are the years that have money.',
    upTo: (year) => `runs up to ${year}`,
    noYears: 'No years are named yet: give the year of a goal, or the years of a contribution.',
    layerInWords: (layer, tasks, powers, means) => `${layer}: tasks ${tasks}, powers ${powers}, means ${means}.`,
    earmarks: 'Earmarked money',
    earmarksIntro:
      'Work that connects two tasks and is stuck because their money is kept apart, and below it each budget.',
    nothingBlocked:
      'Money for one task is bound to it; money for an arrangement or instrument is free. No work is stuck on that now.',
    blocked: 'stuck',
    bound: 'bound',
    free: 'free',
    yearsState: { gap: 'money stops earlier', covered: 'covered', unfunded: 'no money', unknown: 'unknown' },
  },
};
