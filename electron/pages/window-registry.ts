import type { WebContents } from 'electron';
import type { WindowKind } from '../../shared/ipc/window-kind';

/** Which page is which. Only the code that makes a window may say so; a page cannot. */
const kinds = new WeakMap<WebContents, WindowKind>();

export function registerWindowKind(contents: WebContents, kind: WindowKind): void {
  kinds.set(contents, kind);
}

export function windowKindOf(contents: WebContents): WindowKind | undefined {
  return kinds.get(contents);
}
