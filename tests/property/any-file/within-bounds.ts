import { expect } from 'vitest';

/** What reading a file may cost, beside its own size. */
const longest = 1000;
const most = 100 * 1024 * 1024;

const taken = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/**
 * Reads, and holds the reader to a second and 100 MB above the size of the file. What is let go meanwhile may count as
 * taken, never the other way round: the least of three tries counts. Other work of the machine is not counted.
 */
export async function withinBounds<Answer>(bytes: Uint8Array, read: () => Answer | Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined;
  let cost = { time: 0, memory: 0 };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [before, held] = [process.cpuUsage(), taken()];
    answer = await read();
    cost = { time: process.cpuUsage(before).user / 1000, memory: taken() - held };
    if (cost.time < longest && cost.memory < most + bytes.length) break;
  }
  expect(cost.time, 'milliseconds of the processor').toBeLessThan(longest);
  expect(cost.memory, 'bytes').toBeLessThan(most + bytes.length);
  return answer as Answer;
}
