/** A chosen element or relation. Chosen things of other kinds may be passed along and are ignored. */
export interface MapThing {
  readonly kind: 'element' | 'relation';
  readonly id: string;
}
