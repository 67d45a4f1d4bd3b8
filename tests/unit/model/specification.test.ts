import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const written = readFileSync(new URL('docs/SPEC.md', root), 'utf8');
const rules = [...written.matchAll(/^- \*\*(R-[A-Z]+-\d+)\*\* /gm)].map(([, rule]) => rule as string);

/** Rules that a test names, with the file. */
function cited(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(new URL('tests/', root), { recursive: true, encoding: 'utf8' })) {
    if (!/(?:\.(?:test|spec)|-contract)\.tsx?$/.test(file)) continue;
    const source = readFileSync(new URL(`tests/${file}`, root), 'utf8');
    for (const [rule] of source.matchAll(/\bR-[A-Z]+-\d+\b/g)) found.set(rule, file);
  }
  return found;
}

describe('the specification', () => {
  it('gives every rule one number', () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });

  it('has a test for every rule, and a rule for every number that a test names', () => {
    const found = cited();
    expect(rules.filter((rule) => !found.has(rule))).toEqual([]);
    expect([...found].filter(([rule]) => !rules.includes(rule))).toEqual([]);
  });
});
