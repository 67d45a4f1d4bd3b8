import { type BridgeOf, defineCall, defineEvent } from './define-call';

/**
 * `window.projector`: the page in the hall can be shown a model, and nothing else. Anything added here must be harmless
 * in the hands of whoever finds the keyboard of the projector's laptop.
 */
export const projectorCalls = {
  projection: {
    /** The page listens: the last model, if any, follows. */
    ready: defineCall(),
    /** Escape on the projector: back to one window. */
    requestClose: defineCall(),
    /** What to show: a `ProjectionMessage` as JSON. */
    onProjection: defineEvent<string>(),
  },
};
export interface ProjectorBridge extends BridgeOf<typeof projectorCalls> {}
