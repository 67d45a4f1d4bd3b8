import { describe, expect, test } from 'vitest';
import { npm } from '../../../build/npm.mjs';

/** Runs npm where each try ends as told, in turn, and the last one again and again. */
async function outcomeOf(...ends: readonly string[]) {
  const pauses: number[] = [];
  const told: string[] = [];
  let tries = 0;
  const outcome = await npm(['ci'], {
    cwd: '.',
    purpose: 'install the dependencies',
    run: () => {
      const stderr = ends[Math.min(tries, ends.length - 1)] ?? '';
      tries += 1;
      return { stdout: 'done', stderr, status: stderr === '' ? 0 : 1 };
    },
    wait: async (milliseconds) => pauses.push(milliseconds),
    tell: (sentence) => told.push(sentence),
  }).catch((error: Error) => error.message);
  return { outcome, tries, pauses, told };
}

describe('a registry that has a bad moment', () => {
  test.each([
    'npm error code E502\nnpm error 502 Bad Gateway',
    'npm error code E429',
    'npm error code EINTEGRITY',
    'npm error code ECONNRESET',
    'npm error Invalid response body while trying to fetch',
    'npm error Unexpected end of JSON input while parsing near',
  ])('is asked again: %s', async (answer) => {
    const { outcome, tries, told } = await outcomeOf(answer, '');
    expect(outcome).toBe('done');
    expect(tries).toBe(2);
    expect(told).toEqual([expect.stringMatching(/no good answer \(.+\)\. Trying again in 2\.0 s, 2 of 4\.$/)]);
  });

  test('is asked a few times with growing pauses, and then the reason is given', async () => {
    const { outcome, tries, pauses } = await outcomeOf('npm error code E503');
    expect(outcome).toMatch(/^Could not install the dependencies after 4 tries; later it may work again\..*\n.*E503$/s);
    expect(tries).toBe(4);
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(new Set(pauses).size).toBe(3);
  });
});

describe('what another try does not mend', () => {
  test.each([
    ['npm error code ENOTFOUND', 'cannot be reached (ENOTFOUND)'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code E401', 'npm gave this reason'],
    ['npm error code EUSAGE\nnpm error package.json and package-lock.json are not in sync', 'not in sync'],
  ])('is told at once: %s', async (answer, words) => {
    const { outcome, tries, told } = await outcomeOf(answer);
    expect(outcome).toContain(words);
    expect(tries).toBe(1);
    expect(told).toEqual([]);
  });
});
