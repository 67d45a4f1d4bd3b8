const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What has no place in XML as it is: its own signs, control characters, halves of characters and noncharacters. */
const unfit = /[&<>"\ufffe\uffff\p{Cs}]|[^\P{Cc}\t\n]/gu;

/** Text for XML, within elements and between double quotes; what has no place in XML at all is left out. */
export function xmlText(text: string): string {
  return text.replace(unfit, (letter) => entities[letter] ?? '');
}
