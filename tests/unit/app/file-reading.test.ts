import { describe, expect, it, vi } from 'vitest';
import type { FileAnswer, FileQuestion } from '../../../renderer/app/file-reading/file-messages';
import { fileReading } from '../../../renderer/app/file-reading/file-reading';

const reader = { replica: '', now: '2026-12-03T09:00:00Z', language: 'nl' } as const;
const bytes = new Uint8Array([1, 2, 3]);

function thread() {
  const asked: FileQuestion[] = [];
  return {
    asked,
    onmessage: null as ((event: MessageEvent<FileAnswer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    postMessage: (question: FileQuestion) => void asked.push(question),
    terminate: vi.fn(),
  };
}

const answer = (to: ReturnType<typeof thread>, data: FileAnswer) =>
  to.onmessage?.({ data } as MessageEvent<FileAnswer>);

describe('R-FILE-7 a file read in a thread', () => {
  it('tells how far it is, then gives the log, and the thread ends', async () => {
    const worker = thread();
    const told: (readonly number[])[] = [];
    const reading = fileReading(bytes, reader, worker as never, (done, of) => told.push([done, of]));
    expect(worker.asked).toEqual([{ bytes, reader }]);
    answer(worker, { done: 200, of: 800 });
    answer(worker, { done: 400, of: 800 });
    expect(worker.terminate).not.toHaveBeenCalled();
    answer(worker, { log: { ok: true, value: [] } });
    expect(await reading.log).toEqual({ ok: true, value: [] });
    expect(told).toEqual([
      [200, 800],
      [400, 800],
    ]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('gives nothing once it is stopped', async () => {
    const worker = thread();
    const reading = fileReading(bytes, reader, worker as never, () => undefined);
    reading.stop();
    expect(await reading.log).toBeNull();
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('fails as its thread does', async () => {
    const worker = thread();
    const reading = fileReading(bytes, reader, worker as never, () => undefined);
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(reading.log).rejects.toThrow('out of memory');
  });
});
