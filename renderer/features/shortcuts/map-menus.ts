/** The menus of the bar on the map that are commands of their own in the list of commands. */
export type MapMenu = 'filter' | 'light' | 'collapse' | 'rearrange';

/** Opens one of them, once the list of commands has gone and the map is on screen. */
export function openMapMenu(menu: MapMenu): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const button = document.querySelector<HTMLElement>(`[data-map-menu="${menu}"]`);
      button?.focus();
      // As by keyboard: a click from code would open it without going into it.
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    }),
  );
}
