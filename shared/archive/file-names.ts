/** How the metadata beside a file are named: the specification of the SIP says both in two sentences after each other. */
export const sidecarStyles = ['kind', 'plain'] as const;
export type SidecarStyle = (typeof sidecarStyles)[number];

/** Longest name of a file or folder in a package, in characters (MDTO SIP specification). */
export const longestName = 255;

/** What a name in a package may not hold: spaces, control characters, and what the specification lists. */
const forbidden = /[<>:"“”/\\|?*#&\s\p{C}]+/gu;

/** `verslag.pdf` → `verslag.pdf.bestand.MDTO.xml`, or `verslag.pdf.MDTO.xml`. The extension stays: two forms of one text differ in it alone. */
export function sidecarName(file: string, style: SidecarStyle): string {
  return style === 'kind' ? `${file}.bestand.MDTO.xml` : `${file}.MDTO.xml`;
}

/** The metadata of an information object, in its folder. */
export function objectSidecarName(object: string): string {
  return `${object}.MDTO.xml`;
}

/**
 * A name that a package may hold, made of whatever was typed: without extension, dots, spaces or signs that the
 * specification forbids.
 * @param longest characters that the name may take, so that extension and sidecar stay within `longestName`
 */
export function packageName(text: string, longest = 80): string {
  const plain = text.normalize('NFC').replace(forbidden, '-').replace(/\.+/g, '-').replace(/-{2,}/g, '-');
  const cut = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
  return cut === '' ? 'gebiedstafel' : cut;
}
