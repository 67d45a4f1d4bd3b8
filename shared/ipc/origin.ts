/** The one scheme of all pages, in development and production: the origin is the key of the local database. */
export const appScheme = 'app';

/** Host of the built pages. */
export const appHost = 'gebiedstafel';

/** Exactly this origin may call the main process. */
export const appOrigin = `${appScheme}://${appHost}`;

/**
 * The policy that judges every string on its way into markup. Ours lets the empty string through, with which a library
 * clears an element, and nothing else (`renderer/ui/only-empty-markup.ts`).
 */
export const markupPolicyName = 'default';

/**
 * The only other Trusted Types policy that the pages may create; it exists to start a worker from a URL of our own origin:
 * `trustedTypes.createPolicy(workerPolicyName, { createScriptURL: ... })`.
 */
export const workerPolicyName = 'gebiedstafel-worker';
