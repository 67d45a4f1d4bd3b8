import type { Entity, EntityKey, EntityKind } from '../register/document';

/** One thing as it was and as it is; one of the two is absent when it was first written or taken out again. */
export interface EntityChange {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly id: string;
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
}
