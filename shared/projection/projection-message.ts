import { z } from 'zod';
import type { Heartbeat } from './heartbeat';
import type { MapDifference } from './map-difference';
import {
  idSchema,
  mapElementSchema,
  mapRelationSchema,
  type ProjectionModel,
  projectionModelSchema,
} from './projection-model';

/** All that the hall sees, anew. Models are numbered one after another, whether they are sent whole or as changes. */
export interface WholeProjection extends ProjectionModel {
  readonly no: number;
}

/** The next model, told by what is different on the map of the one before it. */
export interface ProjectionChanges extends Omit<ProjectionModel, 'type' | 'map'> {
  readonly type: 'changes';
  /** Number of the model before it. */
  readonly follows: number;
  readonly map: MapDifference;
}

export type ProjectionMessage = WholeProjection | ProjectionChanges | Heartbeat;

const number = z.int().nonnegative();

/** What main lets through to the hall. Every part of a change is held to what a whole model is held to. */
export const projectionMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...projectionModelSchema.shape, no: number }),
  z.strictObject({
    ...projectionModelSchema.shape,
    type: z.literal('changes'),
    follows: number,
    map: z.strictObject({
      elements: z.strictObject({ gone: z.array(idSchema), put: z.array(mapElementSchema) }),
      relations: z.strictObject({ gone: z.array(idSchema), put: z.array(mapRelationSchema) }),
    }),
  }),
  z.strictObject({ type: z.literal('heartbeat') }),
]) satisfies z.ZodType<ProjectionMessage>;
