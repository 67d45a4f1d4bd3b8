/** Seen by nobody, and able to make another name of it: controls, marks that turn the direction, breaks of a line. */
const invisible = /[\p{C}\u2028\u2029]/gu;
const forbidden = /[<>:"/\\|?*]/g;
/** Names of devices on Windows, also with an extension behind them. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name that every system takes, made of one that the page suggests: no folders, no characters that Windows
 * refuses or that nobody sees, no devices, no leading or trailing dots and spaces. Empty becomes `bestand`.
 */
export function safeFileName(suggested: string): string {
  const name = suggested
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(invisible, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 200)
    .replace(devices, '$1-');
  return name === '' ? 'bestand' : name;
}

/** The name, or the name with the first free number: `verslag (2).pdf`. Names are compared without case. */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (taken.has(`${stem} (${number})${extension}`.toLowerCase())) number += 1;
  return `${stem} (${number})${extension}`;
}
