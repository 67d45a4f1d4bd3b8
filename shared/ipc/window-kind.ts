/** The two windows with a bridge of their own. */
export type WindowKind = 'facilitator' | 'projector';
