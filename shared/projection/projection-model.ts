import { z } from 'zod';
import { type Language, languages } from '../i18n/language';
import { relationGroups, relationKinds } from '../model/relation-kinds';
import {
  type AgendaPhase,
  actionStatuses,
  agendaPhases,
  type DecisionKind,
  decisionKinds,
  decisionStatuses,
  elementKinds,
  layers,
  stakeholderKinds,
} from '../model/vocabulary';
import { elementClasses, mapStates } from '../views/map-vocabulary';
import type { HallBoard } from './hall-board';
import type { HallList } from './hall-list';
import { type FocusSteps, focusSteps, hallBoardKinds, mostCloser } from './hall-look';
import type { MapElement, MapModel, MapRelation } from './map-model';
import { type ZoneSpace, zoneVerdicts } from './zone-areas';

/**
 * Everything the hall sees, and all it can see: the projector window gets this and nothing else (promise 4). Moments
 * are milliseconds since 1970; the projector reads its own clock and computes what is left.
 */
export interface ProjectionModel {
  readonly type: 'model';
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Smallest type on the map, in pixels at 1080 lines: 28, or 44 for deep rooms. */
  readonly labelFloor: LabelFloor;
  readonly table: {
    /** Empty where it names something confidential. */
    readonly name: string;
    /** Whether somebody works on it; without, a plain screen says that it is closed. */
    readonly isOpen: boolean;
  };
  readonly map: MapModel;
  readonly agendaItem: ProjectedAgendaItem | null;
  readonly session: ProjectedSession | null;
  /** The change made last, with what it touches. */
  readonly spotlight: Spotlight | null;
  /** Elements the facilitator wants looked at; empty is the whole map. One alone is shown as a fan. */
  readonly focus: readonly string[];
  /** How far around them. */
  readonly steps: FocusSteps;
  /** Something out of balance that is put before the hall; the map then looks at its elements. */
  readonly signal: ProjectedSignal | null;
  /** How often the presenter came closer. */
  readonly closer: number;
  /** Zones that are drawn as areas of the map; empty while nobody asked for them. */
  readonly areas: readonly ZoneSpace[];
  /** A list of decisions or actions instead of the map. */
  readonly list: HallList | null;
  /** A board as a picture instead of the map. */
  readonly board: HallBoard | null;
  readonly readBack: ReadBack | null;
  /** A calm plain screen with the name of the table instead of the map. */
  readonly blank: boolean;
  readonly legend: boolean;
}

export const labelFloors = [28, 44] as const;
export type LabelFloor = (typeof labelFloors)[number];

export interface ProjectedAgendaItem {
  readonly no: number;
  /** Number of items on the agenda. */
  readonly of: number;
  /** Empty where it names something confidential; the phase then stands for it. */
  readonly title: string;
  readonly phase: AgendaPhase;
  readonly plannedMinutes: number;
  /** When the table began with it; null while it has not. */
  readonly startedAt: number | null;
  /** When it should have begun by the agenda. */
  readonly plannedAt: number;
}

export interface ProjectedSession {
  /** Empty where it names something confidential. */
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** True after closing: the clock stands still. */
  readonly closed: boolean;
}

export interface Spotlight {
  /** Identity of the change; another number is another change. */
  readonly change: string;
  /** Ids of the changed elements, then of the changed relations. */
  readonly elements: readonly string[];
  readonly relations: readonly string[];
  /** One sentence about it, in plain words. */
  readonly caption: string;
}

/** What is out of balance, in one plain sentence, with the elements it is about. */
export interface ProjectedSignal {
  readonly text: string;
  readonly elements: readonly string[];
}

/** A decision in large type, with the question whether this is what was agreed. */
export interface ReadBack {
  readonly no: string;
  readonly decisionKind: DecisionKind;
  readonly text: string;
  readonly conditions: string | null;
  /** Parties that said aloud that they agree. */
  readonly agreed: readonly string[];
  readonly reservations: readonly { readonly party: string; readonly text: string; readonly isAgainst: boolean }[];
}

/** As long as ids of files may be. */
export const idSchema = z.string().min(1).max(1_000);
const shortText = z.string().max(1_000);
const longText = z.string().max(100_000);
const moment = z.int();
// Places chosen by hand end at ten million; what has none yet is put beside them, and may come to lie beyond.
const coordinate = z.int().min(-20_000_000).max(20_000_000);
const count = z.int().nonnegative();
/** Hectares or million euro; a balance may be below zero. */
const quantity = z.number();

export const mapElementSchema: z.ZodType<MapElement> = z.strictObject({
  id: idSchema,
  kind: z.enum(elementKinds),
  stakeholderKind: z.enum(stakeholderKinds).nullable(),
  layer: z.enum(layers).nullable(),
  elementClass: z.enum(elementClasses),
  name: shortText,
  letter: z.string().max(4),
  x: coordinate,
  y: coordinate,
  state: z.enum(mapStates),
  openActions: count,
  openQuestions: count,
  openLearnings: count,
});

export const mapRelationSchema: z.ZodType<MapRelation> = z.strictObject({
  id: idSchema,
  kind: z.enum(relationKinds),
  group: z.enum(relationGroups),
  from: idSchema,
  to: idSchema,
  label: shortText,
  detail: shortText.nullable(),
  // Two ids in JSON, in which one sign can take six.
  bundle: z.string().max(13_000),
  symmetric: z.boolean(),
  state: z.enum(mapStates),
});

/** Refuses any key it does not know, at every depth: nothing travels along unnoticed. */
export const projectionModelSchema = z.strictObject({
  type: z.literal('model'),
  language: z.enum(languages),
  theme: z.enum(['light', 'dark']),
  labelFloor: z.literal(labelFloors),
  table: z.strictObject({ name: shortText, isOpen: z.boolean() }),
  map: z.strictObject({ elements: z.array(mapElementSchema), relations: z.array(mapRelationSchema) }),
  agendaItem: z
    .strictObject({
      no: z.int(),
      of: count,
      title: shortText,
      phase: z.enum(agendaPhases),
      plannedMinutes: z.number().nonnegative(),
      startedAt: moment.nullable(),
      plannedAt: moment,
    })
    .nullable(),
  session: z.strictObject({ title: shortText, startsAt: moment, endsAt: moment, closed: z.boolean() }).nullable(),
  spotlight: z
    .strictObject({ change: idSchema, elements: z.array(idSchema), relations: z.array(idSchema), caption: longText })
    .nullable(),
  focus: z.array(idSchema),
  steps: z.literal(focusSteps),
  signal: z.strictObject({ text: longText, elements: z.array(idSchema) }).nullable(),
  closer: z.int().min(0).max(mostCloser),
  areas: z.array(
    z.strictObject({
      zone: idSchema,
      tasks: z.array(idSchema),
      name: shortText,
      verdict: z.enum(zoneVerdicts),
      text: longText,
      short: shortText,
      brief: shortText,
    }),
  ),
  list: z
    .strictObject({
      kind: z.enum(['decisions', 'actions']),
      decisions: z.array(z.strictObject({ no: shortText, text: longText, status: z.enum(decisionStatuses) })),
      actions: z.array(
        z.strictObject({
          no: shortText,
          text: longText,
          owner: shortText,
          due: shortText.nullable(),
          status: z.enum(actionStatuses),
        }),
      ),
      page: count,
      pages: count,
      total: count,
    })
    .nullable(),
  board: z
    .strictObject({
      kind: z.enum(hallBoardKinds),
      layers: z.array(
        z.strictObject({
          layer: z.enum(layers),
          tasks: count,
          powers: count,
          meansMln: quantity,
          unknownFunds: count,
          hasMeans: z.boolean(),
        }),
      ),
      money: z.strictObject({ costMln: quantity, fundedMln: quantity }).nullable(),
      zones: z.array(
        z.strictObject({
          name: shortText,
          availableHa: quantity.nullable(),
          netHa: quantity,
          sharedHa: quantity,
          balanceHa: quantity.nullable(),
          over: z.boolean(),
          claims: z.array(z.strictObject({ task: shortText, netHa: quantity, sharedHa: quantity })),
        }),
      ),
      scaleHa: quantity,
      page: count,
      pages: count,
    })
    .nullable(),
  readBack: z
    .strictObject({
      no: shortText,
      decisionKind: z.enum(decisionKinds),
      text: longText,
      conditions: longText.nullable(),
      agreed: z.array(shortText),
      reservations: z.array(z.strictObject({ party: shortText, text: longText, isAgainst: z.boolean() })),
    })
    .nullable(),
  blank: z.boolean(),
  legend: z.boolean(),
}) satisfies z.ZodType<ProjectionModel>;
