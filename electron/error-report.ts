/**
 * The text of an error for somebody else to read: file names of our own code stay, with line and column; where they lie
 * and every other path goes, since those hold the name of the user and of tables.
 */
export function withoutPaths(text: string): string {
  return text
    .replace(/(['"`])(?:file:\/\/|[A-Za-z]:[\\/]|\\\\|\/)[^'"`\n]*\1/g, '$1…$1')
    .split('\n')
    .map((line) => (/^\s+at /.test(line) ? withoutFolders(line) : line.replace(bare, '…')))
    .join('\n');
}

/** A path without quotes around it, up to a space: of what comes behind a space nothing can be known. */
const bare = /(?:file:\/\/\/?|[A-Za-z]:[\\/]|\\\\|(?<![\w:/.])\/)[^\s'"`]+/g;

/** A line of the stack: `at name (/folder/file.mjs:1:2)`, or the same without a name. */
function withoutFolders(line: string): string {
  return line
    .replace(/\([^()]*[\\/]([^()\\/]+)\)$/, '($1)')
    .replace(/^(\s+at (?:async )?)(?:file:|[A-Za-z]:[\\/]|\\\\|\/).*[\\/]([^\\/]+)$/, '$1$2');
}
