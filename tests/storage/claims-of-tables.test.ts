import { describe, expect, it } from 'vitest';
import { answerClaims } from '../../renderer/app/other-tables/answer-claims';
import type { ClaimsQuestion } from '../../renderer/app/other-tables/claims-messages';
import { headOf } from '../../renderer/app/table/table-head';
import { TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import example from '../../shared/example/example-table.json';
import { fold } from '../../shared/log/fold';
import { publicClaims } from '../../shared/other-tables/public-claims';
import { tableBeside } from '../unit/other-tables/table-beside';

const log = tableBeside('Noord');
const open = () => new TableStore(new TablesDatabase('naast-elkaar'));
const ask = (question: ClaimsQuestion) => answerClaims(question, open);
const file = (text: string): ClaimsQuestion => ({
  bytes: new TextEncoder().encode(text),
  now: '2026-11-29T10:00:00+01:00',
  language: 'nl',
});

describe('what is read of other tables (R-OTHER-7, R-OTHER-9)', () => {
  it('is what the working copy holds, when it holds all of it', async () => {
    const store = open();
    const document = fold(log);
    await store.replace(headOf('noord', document, log), document, log);
    store.close();
    const entries = log.length;
    await expect(ask({ table: 'noord', entries })).resolves.toEqual({ ok: true, value: publicClaims(log) });
    await expect(ask({ table: 'noord', entries: entries + 1 })).resolves.toEqual({ ok: true, value: null });
    await expect(ask({ table: 'zuid', entries: 1 })).resolves.toEqual({ ok: true, value: null });
  });

  it('is that it failed when the working copy fails, which is closed all the same', async () => {
    let isClosed = false;
    const failing = {
      log: () => Promise.reject(new Error('gone')),
      close: () => {
        isClosed = true;
      },
    };
    const answer = await answerClaims({ table: 'noord', entries: 1 }, () => failing);
    expect(answer).toEqual({ ok: false, refusal: { kind: 'failed' } });
    expect(isClosed).toBe(true);
  });

  it('is what a file holds, or why it was refused', async () => {
    await expect(ask(file(JSON.stringify(example)))).resolves.toMatchObject({
      ok: true,
      value: { id: example.areaTable.id, name: example.areaTable.name },
    });
    const refused = await ask(file('{'));
    expect(refused).toEqual({ ok: false, refusal: { kind: 'refused', sentence: expect.stringMatching(/\S.*[.?!]$/) } });
  });
});
