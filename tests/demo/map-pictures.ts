import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedTable } from '../bench/map/generate-map';
import { mapAtRest } from '../e2e/at-the-table';
import { expect, test } from '../e2e/fixtures';
import { folderToBeSeen } from './folder-to-be-seen';
import { settledPicture } from './settled-picture';

const out = process.env['GT_DEMO_OUT'] ?? path.resolve('out', 'pictures');

/** The size of a small laptop, on which everything must be readable. */
const laptop = { x: 0, y: 0, width: 1366, height: 768 };

for (const count of [20, 150, 1_000, 5_000]) {
  test(`pictures of a map of ${count} elements, and of one of them in the light`, async ({ launch, folders }) => {
    await mkdir(out, { recursive: true });
    const table = path.join(folders.files, 'tafel.json');
    await writeFile(table, generatedTable(count));
    const { app, page } = await launch({ folders: await folderToBeSeen(folders), parameters: [table] });
    const window = await app.browserWindow(page);
    await window.evaluate((facilitator, bounds) => facilitator.setBounds(bounds), laptop);
    // Off the map: what is pointed at lights up.
    await page.mouse.move(2, 2);
    await page.keyboard.press('Control+0');
    await mapAtRest(page);
    const map = page.locator('[data-map]');
    await expect(map).toHaveAttribute('data-painted', String(count));
    await keep(`map-${count}`);
    if (count !== 150 && count !== 1_000) return;

    const { x, y, width, height } = (await map.boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(map).toHaveAttribute('data-dims', 'true');
    await page.mouse.move(2, 2);
    await mapAtRest(page);
    await keep(`map-${count}-light`);

    async function keep(name: string): Promise<void> {
      await writeFile(path.join(out, `${name}.png`), await settledPicture(page));
    }
  });
}
