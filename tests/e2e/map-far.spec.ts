import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

/** How much of a card is seen over the picture, with its node, and whether more of it than the ring is. */
const seen = (card: Locator) =>
  card.evaluate((element) => {
    const node = element.closest('.react-flow__node')!;
    const rest = [...element.querySelectorAll('svg > *')].slice(1);
    return {
      opacity: Number(getComputedStyle(node).opacity) * Number(getComputedStyle(element).opacity),
      isRingAlone: rest.every((part) => getComputedStyle(part).visibility === 'hidden'),
    };
  });

test('R-MAP-20 from far no card lies over the name of its row, and the keys have a ring', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 150);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-detail', 'overview');
  await page.locator('[data-element="e40"]').click();
  const chosen = page.locator('[data-element][data-selected="true"]');
  await expect(chosen).toHaveCount(1);
  await page.mouse.move(600, 20);
  await expect.poll(() => seen(chosen)).toMatchObject({ opacity: 0 });

  await page.keyboard.press('ArrowRight');
  const focused = page.locator('[data-element]:focus-visible');
  await expect(focused).not.toHaveAttribute('data-selected', 'true');
  await expect.poll(() => seen(focused)).toEqual({ opacity: 1, isRingAlone: true });
  await expect.poll(() => seen(chosen)).toMatchObject({ opacity: 0 });
});
