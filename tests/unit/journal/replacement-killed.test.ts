import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { line, lines } from './entries';
import { accepted, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';
import { diskUntil } from './killed-disk';

const last = 6;
const numbers = (found: readonly { readonly n: number }[]): readonly number[] => found.map(({ n }) => n);

/** A journal that lost lines after they were confirmed. */
const spoilt: readonly (readonly [string, (data: string) => Promise<void>])[] = [
  [
    'a line in the middle is damaged',
    async (data) => {
      const [file = ''] = await journalFilesOf(data);
      await writeFile(file, (await readFile(file, 'utf8')).replace('regel 3', 'regel X'));
    },
  ],
  [
    'its end is gone',
    async (data) => {
      const [file = ''] = await journalFilesOf(data);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.slice(0, text.indexOf('\n5 ') + 1));
    },
  ],
  ['all of it is gone', (data) => rm(path.join(data, 'tables', 'tafel', 'journal'), { recursive: true })],
];

it.each(spoilt)(
  'R-OPEN-13 a replacement that is killed leaves the old journal or the new one, and the alarm until then: %s',
  {
    timeout: 60_000,
  },
  async (_how, spoil) => {
    const data = await temporaryFolder();
    const first = startJournal(data, 0);
    accepted(await first.append('tafel', lines(1, last)));
    await first.close();
    await spoil(data);
    const before = numbers((await contentsOf(startJournal(data, 1))).lines);
    expect(before.length).toBeLessThan(last);
    const counting = diskUntil(Number.POSITIVE_INFINITY);
    const copy = await temporaryFolder();
    await cp(data, copy, { recursive: true });
    accepted(await startJournal(copy, 2, { files: counting.files }).replace('tafel', lines(1, last), 'laptop-b'));
    const outcomes = { old: 0, new: 0 };
    for (let call = 0; call < counting.calls(); call += 1) {
      const victim = await temporaryFolder();
      await cp(data, victim, { recursive: true });
      await startJournal(victim, 2, { files: diskUntil(call).files })
        .replace('tafel', lines(1, last), 'laptop-b')
        .catch(() => null);

      const next = startJournal(victim, 3);
      const { lines: found, report } = await contentsOf(next);
      if (found.length === last) {
        outcomes.new += 1;
        expect(found).toEqual(lines(1, last));
        expect(report, `after call ${call}`).toMatchObject({ missing: [], unreadable: [], behindSentinel: false });
        // What was there is set aside and not removed.
        const kept = (await readdir(path.join(victim, 'tables', 'tafel'))).filter((name) =>
          name.startsWith('journal-'),
        );
        expect(kept).toHaveLength(before.length === 0 ? 0 : 1);
      } else {
        outcomes.old += 1;
        expect(numbers(found), `after call ${call}`).toEqual(before);
        expect(report.sentinel, `after call ${call}`).toMatchObject({ n: last });
      }
      // Nothing is in the way of another attempt.
      accepted(await next.replace('tafel', lines(1, last), 'laptop-c'));
      expect((await contentsOf(next)).lines).toEqual(lines(1, last));
    }
    expect(outcomes.old).toBeGreaterThan(5);
    expect(outcomes.new).toBeGreaterThan(2);
  },
);

it('R-JOURNAL-1 a batch that was confirmed and lost its end keeps the rest, also when the note of how far it came is gone', async () => {
  const data = await temporaryFolder();
  const first = startJournal(data, 0);
  accepted(await first.append('tafel', lines(1, last)));
  await first.close();
  await spoilt[1]![1](data);
  // The alarm is set aside by the next line, and the note that takes its place is on its way when the power goes.
  const second = startJournal(data, 1, { sentinelDelay: 1_000_000 });
  expect((await contentsOf(second)).last).toBe(4);
  accepted(await second.append('tafel', [line(5, 'daarna')]));
  expect(await readdir(path.join(data, 'tables', 'tafel'))).not.toContain('sentinel.json');
  const { lines: found, report } = await contentsOf(startJournal(data, 2));
  expect(found).toEqual([...lines(1, 4), line(5, 'daarna')]);
  expect(report).toMatchObject({ missing: [], doubled: [] });
});
