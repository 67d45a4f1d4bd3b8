/** Files as a message names them: one by its whole path, several of one folder by their names, and the folder once. */
export function shownPaths(paths: readonly string[]): string {
  const [first = ''] = paths;
  const cut = Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\'));
  const folder = first.slice(0, cut + 1);
  const isInside = (path: string) => path.startsWith(folder) && !/[\\/]/.test(path.slice(folder.length));
  if (paths.length < 2 || folder === '' || !paths.every(isInside)) return paths.join(', ');
  // "In" is the same word in both languages.
  return `${paths.map((path) => path.slice(folder.length)).join(', ')} in ${first.slice(0, Math.max(cut, 1))}`;
}
