import { describe, expect, it } from 'vitest';
import { listReading } from '../../../renderer/features/lists/list-reading';
import type { PlanQuestion } from '../../../renderer/features/lists/list-worker-messages';
import { noContent } from '../lists/list-samples';

function fakeThread() {
  const asked: unknown[] = [];
  const thread: Parameters<typeof listReading>[1] & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (question: unknown) => asked.push(question),
    terminate: () => {
      thread.isEnded = true;
    },
  };
  const fail = (): void => thread.onerror?.call({} as Worker, { message: 'out of memory' } as ErrorEvent);
  return { thread, asked, fail };
}

/** What a promise came to when everything else has had its turn. */
async function cameTo(promise: Promise<unknown>): Promise<unknown> {
  const nothing = new Promise((resolve) => setImmediate(() => resolve('nothing')));
  return Promise.race([promise, nothing]);
}

const question: Omit<PlanQuestion, 'number'> = {
  list: 0,
  kind: 'parties',
  choices: { apart: new Set(), withScores: false },
  name: 'lijst.csv',
  content: noContent,
  today: '2021-12-02',
};

describe('a list that is read in a thread of its own (R-BRING-12)', () => {
  it('says that the system does not give the file', async () => {
    const { thread } = fakeThread();
    const reading = listReading({ arrayBuffer: () => Promise.reject(new Error('locked')) }, thread);
    expect(await cameTo(reading.opened)).toEqual({ ok: false, refusal: 'unreadable' });
  });

  it('says nothing of a file that was given up, whatever still becomes of it', async () => {
    for (const end of ['bytes', 'refused', 'failed'] as const) {
      const { thread, asked, fail } = fakeThread();
      let settle:
        | { readonly resolve: (bytes: ArrayBuffer) => void; readonly reject: (error: Error) => void }
        | undefined;
      const bytes = new Promise<ArrayBuffer>((resolve, reject) => {
        settle = { resolve, reject };
      });
      const reading = listReading({ arrayBuffer: () => bytes }, thread);
      reading.giveUp();
      if (end === 'bytes') settle?.resolve(new ArrayBuffer(1));
      else if (end === 'refused') settle?.reject(new Error('the share is gone'));
      else fail();
      expect(await cameTo(reading.opened)).toBe('nothing');
      expect([thread.isEnded, asked]).toEqual([true, []]);
    }
  });

  it('tells a thread that fails from a file that cannot be read', async () => {
    const { thread, fail } = fakeThread();
    const reading = listReading({ arrayBuffer: async () => new ArrayBuffer(1) }, thread);
    const plan = reading.plan(question);
    fail();
    expect(await cameTo(reading.opened)).toEqual({ ok: false, refusal: 'unplanned' });
    await expect(plan).rejects.toThrow('out of memory');
  });
});
