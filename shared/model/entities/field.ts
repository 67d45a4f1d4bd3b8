import type { JsonObject } from '../../values/json';

/** Whole map units; one unit is one pixel at zoom 1. The point is the middle of the element. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Under which condition a relation was said. */
export interface RelationCondition {
  readonly text: string;
  /** Who must meet it: an element id. */
  readonly by?: string | null;
  /** The day on which it was met; absent while it is open. */
  readonly met?: string | null;
}

/** What a field holds, where it is no code. Amounts are million euro or hectares, as the unit says. */
interface Values {
  readonly name: string;
  readonly line: string;
  readonly text: string;
  readonly filledText: string;
  readonly names: readonly string[];
  readonly number: number;
  readonly amount: number;
  readonly year: number;
  readonly flag: boolean;
  /** Id of an element. */
  readonly element: string;
  readonly position: Position;
  readonly condition: RelationCondition;
  readonly record: JsonObject;
}

/** What people call a field: above it in a form, and in a sentence with its article. */
type Called = readonly [label: string, named: string];

interface Common {
  readonly nl: Called;
  readonly en: Called;
  /** May not be left out or emptied, where the kind has the field at all. */
  readonly isRequired?: true;
}

/** Lists of codes that have words in `shared/i18n/terms.ts`, by their name there. */
type CodeList =
  | 'openness'
  | 'layer'
  | 'stakeholderKind'
  | 'planStatus'
  | 'instrumentKind'
  | 'askAnswer'
  | 'conflictSubject';

/** All that is known of a field of a thing, in one place: what follows from it is derived everywhere else. */
export type Field = Common &
  (
    | { readonly is: Exclude<keyof Values, 'amount' | 'element'> }
    | { readonly is: 'amount'; readonly unit: 'million' | 'hectare' }
    | { readonly is: 'element'; readonly to: 'element' | 'stakeholder' | 'zone' }
    | {
        readonly is: 'code';
        readonly codes: readonly [string, ...string[]];
        readonly words: CodeList;
      }
  );
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<Known extends Field> = Known extends { readonly codes: readonly (infer Code)[] }
  ? Code
  : Known extends { readonly is: infer Is extends keyof Values }
    ? Values[Is]
    : never;

type RequiredIn<Of extends Fields> = {
  [Name in keyof Of]: Of[Name] extends { readonly isRequired: true } ? Name : never;
}[keyof Of];

/** A thing as the model reads it: what is not required can be absent, or null where it was emptied. */
export type ThingWith<Of extends Fields> = {
  readonly [Name in RequiredIn<Of>]: ValueOf<Of[Name]>;
} & PartlyWith<Omit<Of, RequiredIn<Of>>>;

/** The same, where no field is sure to be there. */
export type PartlyWith<Of> = { readonly [Name in keyof Of]?: ValueOf<Extract<Of[Name], Field>> | null };
