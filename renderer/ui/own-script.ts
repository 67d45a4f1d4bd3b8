import { workerPolicyName } from '../../shared/ipc/origin';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of a script for a thread of its own, vouched for: a window of the app starts no other thread. */
export function ownScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy(workerPolicyName, {
    createScriptURL: (asked) => {
      const { origin, href } = new URL(asked, location.href);
      if (origin !== location.origin && new URL(href).host !== location.host)
        throw new TypeError(`No worker from ${href}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
