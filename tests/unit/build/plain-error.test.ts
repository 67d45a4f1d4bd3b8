import { describe, expect, test } from 'vitest';
import { isNodeRecentEnough } from '../../../build/check-node.mjs';
import { explain } from '../../../build/plain-error.mjs';

describe('a failure that a person can do something about gets a sentence', () => {
  test.each([
    ['npm error code ENOSPC', 'disk is full'],
    ['apt: No space left on device', 'disk is full'],
    ['npm error network request failed, reason: getaddrinfo ENOTFOUND', 'cannot be reached (ENOTFOUND)'],
    ['npm error code EAI_AGAIN', 'cannot be reached (EAI_AGAIN)'],
    ["EACCES: permission denied, mkdir '/x'", 'may not be written by you'],
    ['EROFS: read-only file system', 'read-only disk'],
  ])('%s', (text, words) => {
    expect(explain(text)).toContain(words);
  });

  test('anything else keeps its own words', () => {
    expect(explain('TypeError: x is not a function')).toBeUndefined();
    expect(explain('npm error code E404')).toBeUndefined();
  });
});

describe('the oldest Node', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.1.0', true],
    ['100.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
    ['9.99.0', false],
  ])('%s: %s', (version, isEnough) => {
    expect(isNodeRecentEnough(version)).toBe(isEnough);
  });
});
