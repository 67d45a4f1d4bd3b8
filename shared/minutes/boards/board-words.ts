import type { Language, Translated } from '../../i18n/language';

/** Words of the tables that boards leave in the minutes. */
interface BoardWords {
  readonly unknown: string;
  readonly none: string;
  readonly andMore: (count: number) => string;
  readonly money: string;
  readonly task: string;
  readonly cost: string;
  readonly funded: string;
  readonly gap: string;
  readonly plusUnknown: string;
  readonly years: string;
  readonly runsTo: string;
  readonly moneyFor: string;
  readonly said: string;
  readonly earmarks: string;
  readonly claims: string;
  readonly zone: string;
  readonly asked: string;
  readonly shared: string;
  readonly net: string;
  readonly stacked: string;
  readonly roles: string;
  readonly who: string;
  readonly takesPart: string;
  readonly missing: string;
  readonly arrangements: string;
  readonly arrangement: string;
  readonly ties: string;
  readonly asks: string;
  readonly from: string;
  readonly to: string;
  readonly question: string;
  readonly since: string;
  readonly answer: string;
  readonly beforeSessions: string;
  readonly broughtIn: string;
  readonly goals: string;
  readonly goal: string;
  readonly contributes: string;
  readonly decision: string;
  readonly action: string;
  readonly plans: string;
  readonly looseEnds: string;
  readonly waiting: string;
  readonly mostDependedOn: string;
  readonly element: string;
  readonly waitingOnIt: string;
  readonly order: string;
  readonly round: string;
  readonly canStart: string;
  readonly steps: string;
  readonly body: string;
  readonly step: string;
  readonly kind: string;
  readonly state: string;
  readonly date: string;
  readonly assumptions: string;
  readonly no: string;
  readonly text: string;
  readonly openQuestions: string;
  readonly sessions: string;
  readonly changes: string;
  readonly change: string;
  readonly what: string;
}

const words: Translated<BoardWords> = {
  nl: {
    unknown: 'onbekend',
    none: '-',
    andMore: (count) => `en nog ${count}`,
    money: 'Geld per opgave (mln euro)',
    task: 'Opgave',
    cost: 'Kosten',
    funded: 'Gedekt',
    gap: 'Verschil',
    plusUnknown: 'plus onbekend',
    years: 'Ambitie en geld door de jaren',
    runsTo: 'Loopt tot en met',
    moneyFor: 'Geld voor',
    said: 'Wat dat zegt',
    earmarks: 'Geld in schotten',
    claims: 'Vraag naar ruimte (ha)',
    zone: 'Deelgebied',
    asked: 'Gevraagd',
    shared: 'Gedeeld',
    net: 'Netto',
    stacked: 'Opgaven op dezelfde plek',
    roles: 'Wie doet wat',
    who: 'Wie',
    takesPart: 'Doet mee',
    missing: 'Nog niet',
    arrangements: 'Wie meedoet in elk arrangement',
    arrangement: 'Arrangement',
    ties: 'Tussen de bestuurslagen',
    asks: 'Vragen aan partijen',
    from: 'Wie vraagt',
    to: 'Aan wie',
    question: 'Vraag',
    since: 'Sinds',
    answer: 'Antwoord',
    beforeSessions: 'vóór de eerste sessie',
    broughtIn: 'Wat partijen inbrengen',
    goals: 'Van doel tot actie',
    goal: 'Doel',
    contributes: 'Draagt bij',
    decision: 'Besluit',
    action: 'Actie',
    plans: 'Voorwerk',
    looseEnds: 'Losse einden',
    waiting: 'Wachten op elkaar',
    mostDependedOn: 'Waar het meeste op wacht',
    element: 'Onderdeel',
    waitingOnIt: 'Wachten erop',
    order: 'Een mogelijke volgorde',
    round: 'Ronde',
    canStart: 'Wat dan kan',
    steps: 'Stappen per orgaan',
    body: 'Orgaan',
    step: 'Stap',
    kind: 'Soort',
    state: 'Stand',
    date: 'Datum',
    assumptions: 'Aannames en leerpunten',
    no: 'Nr.',
    text: 'Tekst',
    openQuestions: 'Vragen die nog openstaan',
    sessions: 'Sessies',
    changes: 'Wat er sinds de vorige sessie veranderde',
    change: 'Verandering',
    what: 'Wat',
  },
  en: {
    unknown: 'unknown',
    none: '-',
    andMore: (count) => `and ${count} more`,
    money: 'Money per task (million euro)',
    task: 'Task',
    cost: 'Cost',
    funded: 'Funded',
    gap: 'Difference',
    plusUnknown: 'plus unknown',
    years: 'Ambition and money over the years',
    runsTo: 'Runs up to',
    moneyFor: 'Money for',
    said: 'What that says',
    earmarks: 'Earmarked money',
    claims: 'Space that is asked (ha)',
    zone: 'Zone',
    asked: 'Asked',
    shared: 'Shared',
    net: 'Net',
    stacked: 'Tasks in the same place',
    roles: 'Who does what',
    who: 'Who',
    takesPart: 'Takes part',
    missing: 'Not yet',
    arrangements: 'Who takes part in each arrangement',
    arrangement: 'Arrangement',
    ties: 'Between the layers of government',
    asks: 'Asks between parties',
    from: 'Who asks',
    to: 'Whom',
    question: 'Question',
    since: 'Since',
    answer: 'Answer',
    beforeSessions: 'before the first session',
    broughtIn: 'What parties bring in',
    goals: 'From goal to action',
    goal: 'Goal',
    contributes: 'Contributes',
    decision: 'Decision',
    action: 'Action',
    plans: 'Work done before',
    looseEnds: 'Loose ends',
    waiting: 'Waiting on each other',
    mostDependedOn: 'What most waits on',
    element: 'Element',
    waitingOnIt: 'Waiting on it',
    order: 'A possible order',
    round: 'Round',
    canStart: 'What can be taken up',
    steps: 'Steps by body',
    body: 'Body',
    step: 'Step',
    kind: 'Kind',
    state: 'State',
    date: 'Date',
    assumptions: 'Assumptions and lessons',
    no: 'No.',
    text: 'Text',
    openQuestions: 'Questions that are still open',
    sessions: 'Sessions',
    changes: 'What changed since the session before',
    change: 'Change',
    what: 'What',
  },
};

export function boardWords(language: Language): BoardWords {
  return words[language];
}
