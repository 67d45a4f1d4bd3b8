import { describe, expect, it } from 'vitest';
import { developmentPolicy, documentPolicy, pagePolicy } from '../../../electron/pages/content-security-policy';
import { markupPolicyName, workerPolicyName } from '../../../shared/ipc/origin';

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the policy of the pages', () => {
  const policy = directives(pagePolicy);

  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toBe("'none'");
  });

  it('allows code, style and connections from our own origin only, and no string to become code', () => {
    for (const name of ['script-src', 'style-src', 'connect-src', 'worker-src', 'font-src']) {
      expect([name, policy.get(name)]).toEqual([name, "'self'"]);
    }
    expect(pagePolicy).not.toMatch(/unsafe|http|\*|nonce/);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe(`${markupPolicyName} ${workerPolicyName}`);
  });

  it('allows no frames, forms or other base', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
      expect([name, policy.get(name)]).toEqual([name, "'none'"]);
    }
  });
});

describe('the policy of documents in memory', () => {
  it('allows no script and no connection', () => {
    const policy = directives(documentPolicy);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.has('script-src')).toBe(false);
    expect(policy.has('connect-src')).toBe(false);
    expect(policy.get('sandbox')).toBe('');
  });
});

describe('the policy in development', () => {
  it('reaches the one development server and nothing else', () => {
    const policy = directives(developmentPolicy('http://127.0.0.1:5173'));
    expect(policy.get('connect-src')).toBe("'self' ws://127.0.0.1:5173");
    expect(policy.get('default-src')).toBe("'none'");
  });
});
