/** The id of a table as a folder and as a key: ids in files may hold anything, names of folders may not. */
export function storageId(id: string): string {
  const plain = id
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 80);
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `tafel-${plain}` : plain;
}
