/**
 * Milliseconds that a test waits for something that comes by itself. Vitest's own second is too short on a busy machine,
 * and only a test that fails waits so long.
 */
export const patience = 30_000;
