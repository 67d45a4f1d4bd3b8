const pattern = /^\d{4}-\d{2}-\d{2}T\d{9}Z$/;

/** A moment in a name of a file or folder: names sort by time, and every system takes them. "2026-11-24T093000000Z" */
export function stampOf(at: Date): string {
  return at.toISOString().replace(/[:.]/g, '');
}

export function isStamp(text: string): boolean {
  return pattern.test(text);
}
