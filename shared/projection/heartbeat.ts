/** Sent every two seconds, also while the map is on hold, so that the hall can tell a still table from a lost one. */
export interface Heartbeat {
  readonly type: 'heartbeat';
}
export const heartbeatEveryMs = 2_000;
/** Silence after which the projector says that it is not live. */
export const notLiveAfterMs = 5_000;
