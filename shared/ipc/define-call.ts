import { z } from 'zod';
import { channelOf } from './channel';

/** A question from a page to the main process. */
interface CallOf<Schema extends z.ZodTuple, Answer> {
  readonly kind: 'call';
  readonly sent: Schema;
  /** Only a type: the main process is trusted to answer as it says. */
  readonly answer?: Answer;
}

/** What the main process tells a page. */
interface EventOf<Payload> {
  readonly kind: 'event';
  readonly payload?: Payload;
}

/** What the main process asks a page; the answer comes as a call. */
interface QuestionOf<Answer> {
  readonly kind: 'question';
  /** The channel of that call. */
  readonly answeredBy: string;
  /** The answer of a page that has nothing registered, or that fails to answer. */
  readonly otherwise: Answer;
}

type Declaration = CallOf<z.ZodTuple, unknown> | EventOf<unknown> | QuestionOf<unknown>;

/** All of one window, by group and name: the place on its bridge. A name taken twice does not compile. */
export type Declarations = Readonly<Record<string, Readonly<Record<string, Declaration>>>>;

/**
 * Declares a call. The preload, what registers its handler, the types on both sides and `docs/bridges.md` follow from it.
 * @param sent schemas of the arguments, in order; one with a default may be left out by the page
 */
export function defineCall<const Sent extends readonly z.ZodType[]>(...sent: Sent) {
  type Schema = z.ZodTuple<Sent, null>;
  const call: CallOf<Schema, void> = { kind: 'call', sent: z.tuple(sent as never) as never };
  return { ...call, answering: <Answer>() => call as CallOf<Schema, Answer> };
}

export const defineEvent = <Payload>(): EventOf<Payload> => ({ kind: 'event' });

export const defineQuestion = <Answer>(answeredBy: string, otherwise: Answer): QuestionOf<Answer> => ({
  kind: 'question',
  answeredBy,
  otherwise,
});

/** Ends a subscription. */
export type Unsubscribe = () => void;

type MethodOf<Declared> =
  Declared extends CallOf<infer Schema, infer Answer>
    ? (...sent: z.input<Schema>) => Promise<Answer>
    : Declared extends EventOf<infer Payload>
      ? (callback: (payload: Payload) => void) => Unsubscribe
      : Declared extends QuestionOf<infer Answer>
        ? (answer: () => Promise<Answer>) => Unsubscribe
        : never;

/** What a preload puts on `window`: all that a page can ask of the computer. */
export type BridgeOf<All extends Declarations> = {
  readonly [Group in keyof All]: { readonly [Name in keyof All[Group]]: MethodOf<All[Group][Name]> };
};

type NamesOf<Group, Kind extends Declaration['kind']> = {
  [Name in keyof Group & string]: Group[Name] extends { readonly kind: Kind } ? Name : never;
}[keyof Group & string];

/** What the program does for one window: a function for every call, so that none can be forgotten. */
export type HandlersOf<All extends Declarations> = {
  readonly [Group in keyof All as NamesOf<All[Group], 'call'> extends never ? never : Group]: {
    readonly [Name in NamesOf<All[Group], 'call'>]: All[Group][Name] extends CallOf<infer Schema, infer Answer>
      ? (...received: z.output<Schema>) => Answer | Promise<Answer>
      : never;
  };
};

/** The channels on which the main process speaks to a page. */
export type EventChannel<All extends Declarations> = {
  [Group in keyof All & string]: `${Group}:${NamesOf<All[Group], 'event' | 'question'>}`;
}[keyof All & string];

export type PayloadOf<All extends Declarations, Channel extends string> = Channel extends `${infer Group}:${infer Name}`
  ? All[Group][Name] extends EventOf<infer Payload>
    ? Payload
    : null
  : never;

/** The schema of the arguments of every call, by channel. */
export function argumentSchemas(all: Declarations): ReadonlyMap<string, z.ZodTuple> {
  return new Map(
    Object.entries(all).flatMap(([group, declared]) =>
      Object.entries(declared).flatMap(([name, each]) =>
        each.kind === 'call' ? [[channelOf(group, name), each.sent] as const] : [],
      ),
    ),
  );
}

/** How a preload makes one function of the bridge. */
export type BridgeMethod = { readonly kind: 'call' } | { readonly kind: 'event' } | QuestionOf<unknown>;

/** A bridge without its schemas: what the build hands to a preload, which is read before every page. */
export type BridgePlan = Readonly<Record<string, Readonly<Record<string, BridgeMethod>>>>;

export function bridgePlan(all: Declarations): BridgePlan {
  return mapValues(all, (group) => mapValues(group, (each) => (each.kind === 'question' ? each : { kind: each.kind })));
}

const mapValues = <Value, Other>(record: Readonly<Record<string, Value>>, change: (value: Value) => Other) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
