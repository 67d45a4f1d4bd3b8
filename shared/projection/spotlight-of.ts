import { undoneDots } from '../checks/effective-entries';
import { formatDate } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import { actEvent, partsOf } from '../log/act-entry';
import type { EventType } from '../log/event-types';
import type { LogEntry } from '../log/log-entry';
import { isAboutLooking } from '../log/looking-entry';
import type { Content } from '../model/content';
import type { Action, Decision, Question, Relation } from '../model/content-types';
import { type EntityKind, parseKey } from '../register/document';
import { confidentialOf } from './confidential';
import type { Spotlight } from './projection-model';

/** Changes that the hall does not follow; the change before them stays in the light. */
const unseen: ReadonlySet<EventType> = new Set<EventType>([
  'note.recorded',
  'note.removed',
  'attendance.recorded',
  'analysis.scored',
  'snapshot.taken',
  'minutes.submitted',
  'minutes.adopted',
  'names.erased',
  'proposal.dismissed',
  'elements.moved',
  'legitimacy.recorded',
  'table.updated',
  'session.planned',
  'session.updated',
  'agenda.item_added',
  'agenda.item_updated',
  'agenda.item_removed',
  'agenda.reordered',
]);

const nl = {
  newElement: (name: string, kind: string) => `Nieuw op de kaart: ${name} (${kind})`,
  changed: (name: string) => `Aangepast: ${name}`,
  decision: {
    proposed: 'Voorstel',
    agreed_at_table: 'Afgesproken',
    ratified: 'Bekrachtigd',
    deferred: 'Aangehouden',
    rejected: 'Verworpen',
    withdrawn: 'Ingetrokken',
  } satisfies Readonly<Record<Decision['status'], string>>,
  reservation: (party: string) => `Voorbehoud van ${party}`,
  against: (party: string) => `${party} is tegen`,
  actionFor: (party: string, due: string | null) => (due === null ? party : `${party}, voor ${due}`),
  actionDone: 'klaar',
  question: 'Geparkeerde vraag',
  answered: 'Beantwoord',
  andMore: (caption: string, more: number) => `${caption} (en nog ${more})`,
};

const en = {
  newElement: (name, kind) => `New on the map: ${name} (${kind})`,
  changed: (name) => `Changed: ${name}`,
  decision: {
    proposed: 'Proposal',
    agreed_at_table: 'Agreed',
    ratified: 'Ratified',
    deferred: 'Deferred',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  reservation: (party) => `Reservation of ${party}`,
  against: (party) => `${party} is against`,
  actionFor: (party, due) => (due === null ? party : `${party}, before ${due}`),
  actionDone: 'done',
  question: 'Parked question',
  answered: 'Answered',
  andMore: (caption, more) => `${caption} (and ${more} more)`,
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/**
 * The change made last, for the hall. Its sentence is written from the content and never taken from the log, so that
 * what was typed beside it stays on the console. Null when there is nothing to show: after a new agenda item, after
 * something was taken back or removed, and when anything it touches is confidential.
 */
export function spotlightOf(content: Content, log: readonly LogEntry[], language: Language): Spotlight | null {
  const undone = undoneDots(log);
  const entry = log.findLast((each) => partsOf(each).some(isSeen) && !isAboutLooking(each));
  if (entry === undefined || undone.has(entry.dot)) return null;
  const spotlight = describe(entry, content, language);
  if (spotlight === null) return null;
  const confidential = confidentialOf(content);
  if (spotlight.touched.some(confidential.hasId) || confidential.isNamedIn(spotlight.caption)) return null;
  const elements = spotlight.touched.filter((id) => content.elements.has(id));
  return { change: entry.dot, elements, relations: spotlight.relations, caption: spotlight.caption };
}

const isSeen = ({ event }: LogEntry): boolean => !unseen.has(event.type);

interface Described {
  /** Elements it is about, also those that only stand in its sentence. */
  readonly touched: readonly string[];
  readonly relations: readonly string[];
  readonly caption: string;
}

function describe(entry: LogEntry, content: Content, language: Language): Described | null {
  const text = words[language];
  if (entry.event.type === actEvent) return describeAct(partsOf(entry), content, language);
  switch (entry.event.type) {
    case 'relation.added':
    case 'role.assigned':
    case 'relation.updated': {
      const relation = firstOf(content.relations, touchedBy(entry, 'relation'));
      if (relation === undefined) return null;
      const touched = [
        relation.from,
        relation.to,
        ...(relation.zone == null ? [] : [relation.zone]),
        ...touchedBy(entry, 'element'),
      ];
      return { touched: unique(touched), relations: [relation.id], caption: sentenceOf(relation, content, language) };
    }
    case 'element.added':
    case 'element.updated': {
      const element = firstOf(content.elements, touchedBy(entry, 'element'));
      if (element === undefined) return null;
      const caption =
        entry.event.type === 'element.added'
          ? text.newElement(element.name, terms[language].elementKind[element.kind].toLowerCase())
          : text.changed(element.name);
      return { touched: [...touchedBy(entry, 'element')], relations: [], caption };
    }
    case 'decision.proposed':
    case 'decision.taken':
    case 'decision.deferred':
    case 'decision.ratified':
    case 'decision.rejected':
    case 'decision.withdrawn':
    case 'decision.updated': {
      const decision = firstOf(content.decisions, touchedBy(entry, 'decision'));
      if (decision === undefined) return null;
      const said = [...touchedBy(entry, 'reservation')].flatMap((id) => content.reservations.get(id) ?? []);
      const nameOf = (id: string): string => content.elements.get(id)?.name ?? id;
      const captions = [
        `${text.decision[decision.status]} ${decision.no}: ${decision.text}`,
        ...said.map(
          (each) => `${(each.against ? text.against : text.reservation)(nameOf(each.stakeholder))}: ${each.text}`,
        ),
      ];
      const touched = unique([...decision.about, ...said.map(({ stakeholder }) => stakeholder)]);
      const caption = captions.map((each, at) => (at === 0 ? each : withStop(each))).join(' ');
      return { touched, relations: [], caption };
    }
    case 'action.assigned':
    case 'action.updated':
    case 'action.completed': {
      const action = firstOf(content.actions, touchedBy(entry, 'action'));
      return action === undefined ? null : describeAction(action, content, language);
    }
    case 'question.parked':
    case 'question.answered': {
      const question = firstOf(content.questions, touchedBy(entry, 'question'));
      return question === undefined ? null : describeQuestion(question, language);
    }
    case 'learning.recorded':
    case 'learning.tested': {
      const learning = firstOf(content.learnings, touchedBy(entry, 'learning'));
      if (learning === undefined) return null;
      const caption = `${terms[language].learningKind[learning.learningKind]}: ${learning.text}`;
      return { touched: learning.about ?? [], relations: [], caption };
    }
    default:
      return null;
  }
}

/** What was done at once is in the light together; in words the first of it, and how much more there was. */
function describeAct(parts: readonly LogEntry[], content: Content, language: Language): Described | null {
  const described = parts
    .filter((part, at) => !isToldAgain(part, parts.slice(at + 1)))
    .flatMap((part) => describe(part, content, language) ?? []);
  const [first] = described;
  if (first === undefined) return null;
  const more = described.length - 1;
  return {
    touched: unique(described.flatMap(({ touched }) => touched)),
    relations: unique(described.flatMap(({ relations }) => relations)),
    caption: more === 0 ? first.caption : words[language].andMore(first.caption, more),
  };
}

const withStop = (said: string): string => (/[.!?…]$/u.test(said) ? said : `${said}.`);

/** The text of a decision that is changed as it is agreed is told with the agreement, which tells the reservations too. */
function isToldAgain(part: LogEntry, later: readonly LogEntry[]): boolean {
  if (part.event.type !== 'decision.updated') return false;
  const decisions = touchedBy(part, 'decision');
  return later.some((other) => [...touchedBy(other, 'decision')].some((id) => decisions.has(id)));
}

function describeAction(action: Action, content: Content, language: Language): Described {
  const text = words[language];
  const owner = content.elements.get(action.owner)?.name ?? action.owner;
  const due = action.due === null ? null : formatDate(action.due, language);
  const ending = action.status === 'done' ? text.actionDone : text.actionFor(owner, due);
  return {
    touched: unique([action.owner, ...(action.about ?? [])]),
    relations: [],
    caption: `${action.no}: ${action.text} (${ending})`,
  };
}

function describeQuestion(question: Question, language: Language): Described {
  const text = words[language];
  const touched = unique([...(question.owner == null ? [] : [question.owner]), ...(question.about ?? [])]);
  const answer =
    question.status === 'answered' && question.answer != null ? ` ${text.answered}: ${question.answer}` : '';
  return { touched, relations: [], caption: `${text.question} ${question.no}: ${question.text}${answer}` };
}

/** "Provincie trekt Wonen", with amounts and subjects as the map has them. */
function sentenceOf(relation: Relation, content: Content, language: Language): string {
  const nameOf = (id: string) => content.elements.get(id)?.name ?? id;
  const sentence = relationSentence(nameOf(relation.from), relation.kind, nameOf(relation.to), language);
  return relation.subject == null ? sentence : `${sentence}: ${relation.subject}`;
}

/** In the order of writing. Asked per kind: a table that was taken in as a whole is one entry that touches all of it. */
function touchedBy({ writes }: LogEntry, wanted: EntityKind): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity } of writes) {
    const { kind, id } = parseKey(entity);
    if (kind === wanted) ids.add(id);
  }
  return ids;
}

function firstOf<Thing>(things: ReadonlyMap<string, Thing>, ids: ReadonlySet<string>): Thing | undefined {
  for (const id of ids) {
    const thing = things.get(id);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
