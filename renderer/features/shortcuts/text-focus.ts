const typing = new Set(['text', 'search', 'email', 'number', 'password', 'tel', 'url', 'date', 'time']);

/** Whether typed characters go into a text now: then single keys and undo belong to that text. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return typing.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * Whether undo takes back typing now. Not in a line that is empty because what was typed there has been captured: who
 * asks for it there means what was captured.
 */
export function hasTypingToTakeBack(element: Element | null): boolean {
  return isTyping(element) && !(element instanceof HTMLElement && element.dataset['untouched'] !== undefined);
}
