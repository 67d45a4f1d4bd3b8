import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * The words on controls that somebody sees only in part, as one line each: what is wider than the place it has, or ends
 * in dots. Names that the table gave may end so; of those the whole is in the title of the control.
 */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls =
      'button, [role=button], [role=tab], [role=radio], [role=menuitem], [role=option], select, input, textarea, label, summary, a[href]';
    const pen = document.createElement('canvas').getContext('2d')!;
    const widthOf = (text: string, style: CSSStyleDeclaration): number => {
      pen.font = style.font;
      return pen.measureText(text).width;
    };
    const roomOf = (element: HTMLElement, style: CSSStyleDeclaration): number =>
      element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('svg') === null;
    /** One pixel is lost in rounding. */
    const isLess = (room: number, needed: number): boolean => needed > room + 1;

    function cutIn(element: HTMLElement, isControl: boolean): string | null {
      const style = getComputedStyle(element);
      const room = roomOf(element, style);
      if (element instanceof HTMLInputElement) {
        if (['checkbox', 'radio', 'range', 'file'].includes(element.type) || element.value !== '') return null;
        const needed = widthOf(element.placeholder, style);
        return isLess(room, needed) ? `${element.placeholder} (${Math.round(needed)} in ${Math.round(room)})` : null;
      }
      // What is hidden from sight, for who listens, is one pixel large.
      if (element.clientWidth <= 1 || element.textContent.trim() === '') return null;
      const isClipped = isControl || style.overflowX !== 'visible';
      const isCut =
        isLess(element.clientWidth, element.scrollWidth) ||
        (style.overflowY === 'hidden' && isLess(element.clientHeight, element.scrollHeight));
      const sizes = `${element.scrollWidth} in ${element.clientWidth}`;
      return isClipped && isCut ? `${element.textContent.trim().slice(0, 80)} (${sizes})` : null;
    }

    const found = new Set<string>();
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!isSeen(control) || control.closest('[data-element], [title]') !== null) continue;
      for (const element of [control, ...control.querySelectorAll<HTMLElement>('*')]) {
        const cut = isSeen(element) ? cutIn(element, element === control) : null;
        if (cut !== null) found.add(cut);
      }
    }
    return [...found];
  });
}

/** Opens every list of choices on the screen in turn, and says which choice could not be read once it is chosen. */
export async function cutChoices(page: Page): Promise<readonly string[]> {
  const value = page.locator('span');
  // Behind a dialog nothing can be opened.
  const within = 'button[aria-haspopup="listbox"]:not([disabled], [inert] *, [aria-hidden="true"] *)';
  const triggers = page.locator(within).filter({ has: value });
  const found: string[] = [];
  for (const trigger of await triggers.all()) {
    if (!(await trigger.isVisible())) continue;
    const room = await trigger
      .locator(value)
      .first()
      .evaluate((span) => span.clientWidth);
    const font = await trigger.evaluate((button) => getComputedStyle(button).font);
    await trigger.press('Enter');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const cut = await options.evaluateAll(
      (choices, { room: given, font: used }) => {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = used;
        const widest = (text: string): number =>
          Math.max(...text.split(/\s+/).map((word) => pen.measureText(word).width));
        return choices.flatMap(({ textContent }) => {
          const needed = Math.round(widest(textContent));
          return needed > given + 1 ? [`${textContent} (${needed} in ${given})`] : [];
        });
      },
      { room, font },
    );
    found.push(...cut);
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    // Until then a further Escape would go to the list.
    await expect(trigger).toBeFocused();
  }
  return found;
}
