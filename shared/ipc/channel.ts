/**
 * Asked by every page before its first call, which waits for the answer: the window is there before those who answer. On
 * a channel of its own, since it is what the others depend on.
 */
export const answersReady = 'answers:ready';

/** The channel of a call or an event, made of its place on the bridge: `journal.append` goes by `journal:append`. */
export const channelOf = (group: string, name: string): string => `${group}:${name}`;
