import { describe, expect, it } from 'vitest';
import { isPermitted, permissionReasons } from '../../../electron/pages/permissions';

describe('permissions', () => {
  it('are two for the facilitator and none for anybody else', () => {
    const names = Object.keys(permissionReasons);
    expect(names.filter((name) => isPermitted(name, true))).toEqual([
      'clipboard-sanitized-write',
      'persistent-storage',
    ]);
    expect(names.filter((name) => isPermitted(name, false))).toEqual([]);
  });

  it('are denied under a name that nobody knows yet', () => {
    expect(isPermitted('telepathy', true)).toBe(false);
    expect(isPermitted('constructor', true)).toBe(false);
  });

  it('have a reason each', () => {
    for (const { reason } of Object.values(permissionReasons)) expect(reason.length).toBeGreaterThan(5);
  });
});
