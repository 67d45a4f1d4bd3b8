import { z } from 'zod';
import { elementFields } from '../model/entities/element';
import type { Field, Fields } from '../model/entities/field';
import { fieldsOfEveryRelation, relationFields } from '../model/entities/relation';
import { type RelationKind, relationKinds, relationRules } from '../model/relation-kinds';
import { type ElementKind, elementKinds } from '../model/vocabulary';
import {
  amount,
  anyNumber,
  anyObject,
  date,
  filledText,
  id,
  longText,
  name,
  optional,
  shortText,
  year,
} from './field-schemas';

/** What each kind of field may hold in a file. */
const schemaOf: Readonly<Record<Exclude<Field['is'], 'code'>, z.ZodType>> = {
  name,
  line: shortText,
  text: longText,
  filledText,
  names: z.array(name),
  number: anyNumber,
  amount,
  year,
  flag: z.boolean(),
  element: id,
  position: z.looseObject({ x: z.int().min(-1e7).max(1e7), y: z.int().min(-1e7).max(1e7) }),
  condition: z.looseObject({ text: filledText, by: optional(id), met: optional(date) }),
  record: anyObject,
};

function shapeOf(fields: Fields): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(fields).map(([field, known]) => {
      const schema = known.is === 'code' ? z.enum(known.codes) : schemaOf[known.is];
      return [field, known.isRequired ? schema : optional(schema)];
    }),
  );
}

/** Scores of the facilitator (glossary section 7). */
const analysis = z.looseObject({
  influence: optional(z.int().min(1).max(5)),
  interest: optional(z.int().min(1).max(5)),
  ring: optional(z.enum(['meebeslissen', 'meewerken', 'meedenken', 'meeweten'])),
  stance: optional(z.int().min(-2).max(2)),
});

type Kinds<Kind extends string> = readonly [Kind, ...Kind[]];
type Shape<Kind extends string> = z.ZodObject<{ kind: z.ZodLiteral<Kind> } & z.ZodRawShape>;
const union = <Kind extends string>(kinds: Kinds<Kind>, shape: (kind: Kind) => Shape<Kind>) =>
  z.discriminatedUnion('kind', kinds.map(shape) as [Shape<Kind>, ...Shape<Kind>[]]);
const changes = <Kind extends string>(kinds: Kinds<Kind>, shape: (kind: Kind) => z.ZodRawShape) =>
  Object.fromEntries(kinds.map((kind) => [kind, z.looseObject(shape(kind)).partial()])) as Readonly<
    Record<Kind, z.ZodObject>
  >;

const elementShape = (kind: ElementKind): z.ZodRawShape => ({
  ...shapeOf(elementFields[kind]),
  analysis: optional(analysis),
});
export const elementSchema = union(elementKinds, (kind) =>
  z.looseObject({ id, kind: z.literal(kind), ...elementShape(kind) }),
);
/** Changes to an element of this kind: any of its fields, null clears what may be empty. */
export const elementChanges = changes(elementKinds, elementShape);

const relationShape = (kind: RelationKind): z.ZodRawShape =>
  shapeOf(
    Object.fromEntries(
      [...fieldsOfEveryRelation, ...relationRules[kind].fields].map((field) => [field, relationFields[field]]),
    ),
  );
export const relationSchema = union(relationKinds, (kind) =>
  z.looseObject({ id, from: id, to: id, kind: z.literal(kind), ...relationShape(kind) }),
);
/** Changes to a relation of this kind; `id`, `kind`, `from` and `to` never change. */
export const relationChanges = changes(relationKinds, relationShape);
