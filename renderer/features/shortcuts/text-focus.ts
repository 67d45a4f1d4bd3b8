const typing = new Set(['text', 'search', 'email', 'number', 'password', 'tel', 'url', 'date', 'time']);

/** Whether typed characters go into a text now: then single keys and undo belong to that text. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return typing.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}
