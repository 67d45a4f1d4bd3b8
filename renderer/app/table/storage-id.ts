/** The id of a table as a folder and as a key: ids in files may hold anything, names of folders may not. */
export function storageId(id: string): string {
  const plain = id
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 80);
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `tafel-${plain}` : plain;
}

/**
 * The id under which a table is kept here already, or would be: the disks of Windows and macOS take two names that differ
 * in capitals for one, and so must whatever asks whether it is here.
 */
export function keptId(id: string, kept: readonly { readonly id: string }[]): string {
  return kept.find((table) => table.id.toLowerCase() === id.toLowerCase())?.id ?? id;
}
