import { markupPolicyName } from '../../shared/ipc/origin';

interface PolicyRules {
  createHTML(text: string): string | null;
}

/** Not in the types of the DOM yet. */
declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  }
}

// The announcer of react-aria empties its log with `innerHTML = ''`, which Trusted Types would refuse like any markup.
// Only that passes; a string with anything in it is refused as before, so no text can become markup.
window.trustedTypes?.createPolicy(markupPolicyName, { createHTML: (text) => (text === '' ? '' : null) });
