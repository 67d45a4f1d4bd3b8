import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import type { Session } from '../model/content-types';
import { agendaOf, openSessionOf } from '../session/current-session';
import { itemStarts } from '../session/item-starts';
import { scheduleStart } from '../session/schedule-start';
import { confidentialOf } from './confidential';
import { hallBoardOf } from './hall-board';
import { hallListOf } from './hall-list';
import { type HallListWish, type HallLook, restingLook } from './hall-look';
import { mapModelOf } from './map-model-of';
import { openContentOf } from './open-content';
import type { LabelFloor, ProjectedAgendaItem, ProjectedSignal, ProjectionModel } from './projection-model';
import { type DecisionDraft, readBackOf } from './read-back-of';
import { spotlightOf } from './spotlight-of';
import { zoneSpaceOf } from './zone-areas';

export interface ProjectionSettings {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly labelFloor: LabelFloor;
  readonly blank: boolean;
  readonly legend: boolean;
  /** Elements the facilitator wants looked at; confidential ones are left out. */
  readonly focus: readonly string[];
  /** What `projectedSignalOf` lets through, or null; its elements are looked at instead of `focus`. */
  readonly signal: ProjectedSignal | null;
  /** From how near, and how far around what is looked at; as a whole when absent. */
  readonly look?: HallLook;
  readonly list?: HallListWish | null;
  /** Id of the decision to read back, or null. */
  readonly readBack: string | null;
  /** What is being written of it, shown instead of what is recorded. */
  readonly decisionDraft?: DecisionDraft | null;
}

const minute = 60_000;

/**
 * What the hall may see of a table now. Built from what is shown, never by taking away from the whole: notes, names,
 * scores and everything about confidential elements have no place here to end up in.
 */
export function projectionModelOf(
  content: Content,
  log: readonly LogEntry[],
  settings: ProjectionSettings,
): ProjectionModel {
  const { language, theme, labelFloor, blank, legend, look = restingLook, list = null } = settings;
  const session = openSessionOf(content);
  const map = mapModelOf(content, language, { audience: 'hall' });
  const shown = new Set(map.elements.map(({ id }) => id));
  const { untelling } = confidentialOf(content);
  return {
    type: 'model',
    language,
    theme,
    labelFloor,
    table: { name: tableNameInHall(content), isOpen: true },
    map,
    agendaItem: session === undefined ? null : agendaItemOf(content, log, session),
    session:
      session === undefined
        ? null
        : {
            title: untelling(session.title),
            startsAt: Date.parse(session.start),
            endsAt: Date.parse(session.end),
            closed: session.closedAt != null,
          },
    spotlight: spotlightOf(content, log, language),
    focus: (settings.signal?.elements ?? settings.focus).filter((id) => shown.has(id)),
    steps: settings.signal === null ? look.steps : 1,
    signal:
      settings.signal === null
        ? null
        : { text: settings.signal.text, elements: settings.signal.elements.filter((id) => shown.has(id)) },
    closer: look.closer,
    areas: look.areas ? zoneSpaceOf(openContentOf(content), language) : [],
    ...insteadOfMap(content, list, labelFloor),
    readBack:
      settings.readBack === null ? null : readBackOf(content, settings.readBack, settings.decisionDraft ?? null),
    blank,
    legend,
  };
}

/** The name of a table, or nothing where it names something confidential. */
export function tableNameInHall(content: Content): string {
  return confidentialOf(content).untelling(content.table?.name ?? '');
}

function insteadOfMap(
  content: Content,
  wish: HallListWish | null,
  labelFloor: LabelFloor,
): Pick<ProjectionModel, 'list' | 'board'> {
  if (wish === null) return { list: null, board: null };
  const { kind, page } = wish;
  return kind === 'balance' || kind === 'space'
    ? { list: null, board: hallBoardOf(content, { kind, page }, labelFloor) }
    : { list: hallListOf(content, { kind, page }, labelFloor), board: null };
}

/** A plain screen that says whose table this was, once there is no table open to show. */
export function calmModelOf(
  name: string,
  { language, theme, labelFloor }: Pick<ProjectionSettings, 'language' | 'theme' | 'labelFloor'>,
): ProjectionModel {
  return {
    type: 'model',
    language,
    theme,
    labelFloor,
    table: { name, isOpen: false },
    map: { elements: [], relations: [] },
    agendaItem: null,
    session: null,
    spotlight: null,
    focus: [],
    steps: 1,
    signal: null,
    closer: 0,
    areas: [],
    list: null,
    board: null,
    readBack: null,
    blank: true,
    legend: false,
  };
}

function agendaItemOf(content: Content, log: readonly LogEntry[], session: Session): ProjectedAgendaItem | null {
  const agenda = agendaOf(content, session.id);
  const item = agenda.find(({ no }) => no === session.currentItem);
  if (item === undefined) return null;
  const before = agenda.filter(({ no }) => no < item.no).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    no: item.no,
    of: agenda.length,
    title: confidentialOf(content).untelling(item.title),
    phase: item.phase,
    plannedMinutes: item.minutes,
    startedAt: startOf(item.no, session, log),
    plannedAt: scheduleStart(session).at + before * minute,
  };
}

/**
 * When the item would have been taken up if its time had been spent in one go: an item that was left and taken up again
 * goes on where it was.
 */
function startOf(no: number, session: Session, log: readonly LogEntry[]): number | null {
  const starts = itemStarts(log, session.id);
  const last = starts.at(-1);
  if (last?.no !== no) return session.currentItemSince == null ? null : Date.parse(session.currentItemSince);
  const earlier = starts.reduce((sum, start, index) => {
    const next = starts[index + 1];
    return start.no === no && next !== undefined ? sum + (next.at - start.at) : sum;
  }, 0);
  return last.at - earlier;
}
