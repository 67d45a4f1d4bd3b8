import type { ElectronApplication, Page } from '@playwright/test';
import { capture, command, mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';
import { openProjector } from './in-the-hall';
import { type SeenWords, tooSmall, watchWriting, wordsIn } from './words-in-the-hall';

/** Pixels that a name has at least in a window of 1080 lines: in a usual room, and in a deep one. */
const floors = { usual: 28, deep: 44 } as const;
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function giveSize(app: ElectronApplication, hall: Page, size: (typeof sizes)[number]): Promise<void> {
  const window = await app.browserWindow(hall);
  // When it is shown the program puts it in its place, and a window larger than its screen in a smaller size.
  await expect.poll(() => window.evaluate((each) => each.isVisible())).toBe(true);
  await window.evaluate((each, { width, height }) => {
    each.setContentSize(width, height);
  }, size);
  await expect.poll(() => hall.evaluate(() => `${innerWidth} ${innerHeight}`)).toBe(`${size.width} ${size.height}`);
}

const detailOf = (hall: Page) => hall.locator('[data-map]').getAttribute('data-detail');

/** Names of elements that can be read: on cards of the page, or on cards that are painted. */
const mentions = (words: readonly SeenWords[], part: string) => words.some(({ text }) => text.includes(part));

for (const elements of [150, 1000]) {
  for (const size of sizes) {
    test(`R-HALL-19 no word of ${elements} elements is under the floor in a hall of ${size.width} by ${size.height}, light and dark`, async ({
      launch,
      windowOf,
      folders,
    }, testInfo) => {
      test.setTimeout(180_000);
      const { app, page } = await openGenerated({ launch, folders }, elements);
      await watchWriting(app);
      const hall = await openProjector(app, page, windowOf);
      await giveSize(app, hall, size);
      const floor = (room: keyof typeof floors) => (floors[room] * size.height) / 1080;
      const expectReadable = async (name: string, room: keyof typeof floors) => {
        await mapAtRest(hall);
        await expect.poll(() => tooSmall(hall, floor(room))).toEqual([]);
        await hall.screenshot({ path: testInfo.outputPath(`${name}.png`) });
        return wordsIn(hall);
      };

      // All of it does not fit with names: classes with their numbers, and no letter in a badge either.
      await expect.poll(() => detailOf(hall)).toBe('overview');
      const afar = await expectReadable('groups', 'usual');
      expect(mentions(afar, `Opgaven ${Math.round(elements / 4)}`)).toBe(true);
      expect(afar.filter(({ text }) => text === 'R' || text === 'PR')).toEqual([]);

      await capture(page, 'Gemeente Proefdorp trekt Woningbouw');
      await expect.poll(() => detailOf(hall)).toBe('middle');
      const near = await expectReadable('names', 'usual');
      expect(mentions(near, 'Proefdorp')).toBe(true);
      // The neighbours have names too, and the badges their letters.
      const names = near.filter(({ text }) => /\d$/.test(text));
      expect(names.length).toBeGreaterThan(10);
      expect(near.filter(({ text }) => text.length === 1).length).toBeGreaterThan(5);

      await command(page, 'Donkere projector, aan of uit');
      await expect(hall.locator('html')).toHaveAttribute('data-theme', 'projector-dark');
      await expectReadable('names-dark', 'usual');
      await command(page, 'Grotere letters voor een diepe zaal, aan of uit');
      await expect(hall.locator('html')).toHaveAttribute('data-room', 'deep');
      const deep = await expectReadable('deep-dark', 'deep');
      expect(mentions(deep, 'Proefdorp')).toBe(true);
      await command(page, 'Zaal dichterbij');
      await expectReadable('closer-dark', 'deep');
    });
  }
}
