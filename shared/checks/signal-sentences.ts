import { formatDate } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import { parseKey } from '../register/document';
import { arrangementSentence } from './arrangement-parties';
import type { ConflictingValues } from './conflicts';
import { dataProblemSentence } from './data-problems';
import { blockedWorkSentence } from './earmarks';
import { fundingYearsSentence } from './funding-years';
import { absentLayersSentence } from './layers-at-table';
import { longOpenSentence, refutedSentence } from './learning-agenda';
import { leadsEverythingSentence } from './role-matrix';
import {
  checkTexts,
  circleSentence,
  enumerate,
  leadWithoutPowerSentence,
  meansWithoutTaskSentence,
  moneyGapSentence,
  nameOf,
  spaceSentence,
  taskWithoutMeansSentence,
} from './sentences';
import type { Signal, SignalDetails } from './signal';
import type { SignalKind } from './signal-kinds';

const nl = {
  overdue: (no: string, party: string, due: string) => `Actie ${no} van ${party} was voor ${due} en is nog open.`,
  mandate: (no: string, parties: string, isPlural: boolean) =>
    `Bij voorstel ${no} ${isPlural ? 'hebben' : 'heeft'} ${parties} geen volledig mandaat.`,
  conflictingValues: (name: string) => `Over ${name} zeggen twee laptops iets anders.`,
  conflictingRelation: (sentence: string) => `Over "${sentence}" zeggen twee laptops iets anders.`,
};

const en = {
  overdue: (no, party, due) => `Action ${no} of ${party} was due before ${due} and is still open.`,
  mandate: (no, parties, isPlural) => `For proposal ${no}, ${parties} ${isPlural ? 'have' : 'has'} no full mandate.`,
  conflictingValues: (name) => `Two laptops say something different about ${name}.`,
  conflictingRelation: (sentence) => `Two laptops say something different about "${sentence}".`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

type Sentences = {
  readonly [Kind in SignalKind]: (content: Content, detail: SignalDetails[Kind], language: Language) => string;
};

type About =
  | 'taskWithoutLead'
  | 'goalWithoutContribution'
  | 'planNotReused'
  | 'taskWithoutGoal'
  | 'taskWithoutPlan'
  | 'partyWithoutRelation';

const about =
  (text: About) =>
  (content: Content, id: string, language: Language): string =>
    checkTexts(language)[text](nameOf(content, id));

const sentences: Sentences = {
  space_over: spaceSentence,
  data_problem: dataProblemSentence,
  circle: (content, { circle, members }, language) => circleSentence(content, circle, members, language),
  legitimacy_refused: (_content, { decision }, language) => checkTexts(language).legitimacyRefused(decision.no),
  lead_without_power: leadWithoutPowerSentence,
  conflicting_values: conflictingValuesSentence,
  legitimacy_missing: (_content, { decision }, language) => checkTexts(language).legitimacyMissing(decision.no),
  mandate_missing: (content, { no, warnings }, language) => {
    const parties = warnings.map(({ stakeholder }) => nameOf(content, stakeholder));
    return texts[language].mandate(no, enumerate(parties, language), parties.length > 1 || parties.some(isPluralName));
  },
  layers_absent: (_content, detail, language) => absentLayersSentence(detail, language),
  conflict: (content, { between, about: subject }, language) => {
    const word = subject === null ? null : (terms[language].conflictSubject[subject] ?? null);
    return checkTexts(language).conflict(nameOf(content, between[0]), nameOf(content, between[1]), word);
  },
  task_without_lead: about('taskWithoutLead'),
  tasks_without_means: (_content, detail, language) => taskWithoutMeansSentence(detail, language),
  means_without_tasks: (_content, detail, language) => meansWithoutTaskSentence(detail, language),
  goal_without_contribution: about('goalWithoutContribution'),
  action_overdue: (content, { no, owner, due }, language) =>
    texts[language].overdue(no, nameOf(content, owner), dayOf(due, language)),
  ambition_beyond_means: fundingYearsSentence,
  open_asks: (content, { from, to, subjects }, language) =>
    checkTexts(language).openAsks(
      nameOf(content, from),
      nameOf(content, to),
      enumerate(subjects, language),
      subjects.length,
    ),
  question_long_open: longOpenSentence,
  assumption_refuted: (_content, detail, language) => refutedSentence(detail, language),
  money_gap: moneyGapSentence,
  blocked_by_earmarks: blockedWorkSentence,
  loose_relation: dataProblemSentence,
  unknown_funds: (content, { funder, target }, language) =>
    checkTexts(language).unknownFunds(nameOf(content, funder), nameOf(content, target)),
  arrangement_incomplete: arrangementSentence,
  plan_not_reused: about('planNotReused'),
  task_without_goal: about('taskWithoutGoal'),
  leads_everything: leadsEverythingSentence,
  task_without_plan: about('taskWithoutPlan'),
  party_without_relation: about('partyWithoutRelation'),
};

/** One plain sentence that says what is out of balance, with the names as they are in this content. */
export function signalSentence(content: Content, { kind, detail }: Signal, language: Language): string {
  return (sentences[kind] as (content: Content, detail: unknown, language: Language) => string)(
    content,
    detail,
    language,
  );
}

function conflictingValuesSentence(content: Content, { thing }: ConflictingValues, language: Language): string {
  const { kind, id } = parseKey(thing);
  const text = texts[language];
  const relation = kind === 'relation' ? content.relations.get(id) : undefined;
  if (relation === undefined) return text.conflictingValues(nameOf(content, id));
  const [from, to] = [nameOf(content, relation.from), nameOf(content, relation.to)];
  return text.conflictingRelation(relationSentence(from, relation.kind, to, language));
}

/** As typed where it is no date that exists: content may hold anything. */
function dayOf(date: string | null, language: Language): string {
  if (date === null || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return String(date ?? '');
  return formatDate(date, language);
}
