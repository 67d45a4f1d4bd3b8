import { describe, expect, it } from 'vitest';
import { argumentSchemas, bridgePlan } from '../../../shared/ipc/define-call';
import { facilitatorCalls } from '../../../shared/ipc/facilitator-calls';
import { projectorCalls } from '../../../shared/ipc/projector-calls';
import { entry } from '../journal/entries';

const schemas = argumentSchemas(facilitatorCalls);
const accepts = (channel: string, ...sent: readonly unknown[]): boolean =>
  schemas.get(channel)?.safeParse(sent).success === true;

describe('arguments of calls', () => {
  it.each(['at-1', '0b8e0f3e-3c0a-4a52-9f0e-1b8f7f1d2c3a', 'tafel_2'])('accept the table id %s', (id) => {
    expect(accepts('journal:read', id, 1)).toBe(true);
  });

  it.each(['', '..', '../weg', 'a/b', 'a\\b', '.verborgen', 'C:', 'nul', 'CON', 'a'.repeat(81), 'naam\u0000', 7, null])(
    'refuse the table id %j',
    (id) => {
      expect(accepts('journal:read', id, 1)).toBe(false);
    },
  );

  it('accept lines with an entry that has a dot, and keep the entry as it is', () => {
    const line = { n: 1, entry: { ...entry(1), fieldOfALaterVersion: [1, { a: null }] } };
    const parsed = schemas.get('journal:append')?.parse(['at-1', [line], 'laptop-a']);
    expect(parsed?.[1]).toEqual([line]);
  });

  it.each([
    ['no lines', ['at-1', [], null]],
    ['number zero', ['at-1', [{ n: 0, entry: entry(1) }], null]],
    ['a broken number', ['at-1', [{ n: 1.5, entry: entry(1) }], null]],
    ['an entry without a dot', ['at-1', [{ n: 1, entry: {} }], null]],
    ['a dot without a counter', ['at-1', [{ n: 1, entry: { dot: 'laptop' } }], null]],
    ['a list as entry', ['at-1', [{ n: 1, entry: [] }], null]],
    ['a replica that is a path', ['at-1', [{ n: 1, entry: entry(1) }], '../x']],
    ['one argument too many', ['at-1', [{ n: 1, entry: entry(1) }], null, 'meer']],
  ])('refuse %s', (_what, sent) => {
    expect(accepts('journal:append', ...sent)).toBe(false);
  });

  it('accept bytes and text to save, and nothing else', () => {
    expect(accepts('files:saveFile', { suggestedName: 'a.md', content: 'tekst' })).toBe(true);
    expect(accepts('files:saveFile', { suggestedName: 'a.md', content: new Uint8Array(3) })).toBe(true);
    expect(accepts('files:saveFile', { suggestedName: 'a.md', content: { path: '/etc/passwd' } })).toBe(false);
    expect(accepts('files:saveFile', { suggestedName: '', content: 'x' })).toBe(false);
    expect(accepts('files:saveFile', { suggestedName: 'a.md', content: 'x', path: '/etc/passwd' })).toBe(false);
  });

  it('accept part of the settings and of the menu, and no unknown field', () => {
    expect(accepts('settings:change', { theme: 'dark' })).toBe(true);
    expect(accepts('settings:change', { theme: 'paars' })).toBe(false);
    expect(accepts('settings:change', { anders: 1 })).toBe(false);
    expect(accepts('menu:setState', { undo: null, hasTable: true })).toBe(true);
    expect(accepts('menu:setState', { undo: 5 })).toBe(false);
  });

  it('fill in what a page left out', () => {
    expect(schemas.get('journal:read')?.parse(['at-1', undefined])).toEqual(['at-1', 1]);
    expect(schemas.get('backups:list')?.parse([])).toEqual([null]);
  });

  it('leave the projector two calls without arguments', () => {
    const ofHall = argumentSchemas(projectorCalls);
    expect([...ofHall.keys()]).toEqual(['projection:ready', 'projection:requestClose']);
    for (const schema of ofHall.values()) expect(schema.safeParse(['iets']).success).toBe(false);
  });
});

describe('bridges', () => {
  it('give no channel to two windows, nor to a question that nothing answers', () => {
    const channels = [facilitatorCalls, projectorCalls].flatMap((calls) =>
      Object.entries(bridgePlan(calls)).flatMap(([group, methods]) =>
        Object.keys(methods).map((name) => `${group}:${name}`),
      ),
    );
    expect(new Set(channels).size).toBe(channels.length);
    const { onFlush } = bridgePlan(facilitatorCalls)['app'] ?? {};
    expect(onFlush).toMatchObject({ kind: 'question', otherwise: 0 });
    if (onFlush?.kind === 'question') expect(schemas.has(onFlush.answeredBy)).toBe(true);
  });
});
