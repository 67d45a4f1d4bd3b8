import { type RefObject, useLayoutEffect, useRef } from 'react';
import { tabsLeftOut } from './tabs-left-out';

/**
 * Leaves out of a row the tabs for which there is no room, the last ones first and never the chosen one, so that no word
 * is cut. What is left out stays in the row for the keyboard, and shows as soon as it is chosen.
 * @param labels of the tabs, and the id of the chosen one: another width each
 * @returns for the element with the tabs in it, which must be able to become narrower than they are
 */
export function useFittingTabs(labels: string, selected: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words and another choice have other widths
  useLayoutEffect(() => {
    const row = list.current;
    const bar = row?.parentElement;
    if (!row || !bar) return;
    const fit = (): void => markWhatFits(row);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(bar);
    // Letters that arrive late, and a row that becomes narrow enough for words alone, change the tabs themselves.
    for (const tab of row.children) observer.observe(tab);
    return () => observer.disconnect();
  }, [labels, selected]);
  return list;
}

function markWhatFits(row: HTMLElement): void {
  const tabs = [...row.children] as HTMLElement[];
  for (const tab of tabs) tab.removeAttribute('data-left-out');
  if (row.scrollWidth <= row.clientWidth) return;
  const leftOut = tabsLeftOut(
    tabs.map((tab) => tab.getBoundingClientRect().width),
    {
      chosen: tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'),
      // "normal", without a gap, is no number.
      gap: Number.parseFloat(getComputedStyle(row).columnGap) || 0,
      room: row.clientWidth,
    },
  );
  for (const at of leftOut) tabs[at]?.setAttribute('data-left-out', '');
}
