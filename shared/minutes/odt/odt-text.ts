import { xmlText } from '../../model/xml-text';
import { brokenWords } from '../document/broken-words';
import { oneLine, printable } from '../document/document-texts';

/** Where a reader may break a long compound; shown only there, and passed over by who searches. */
const softHyphen = '\u00ad';

/** An element with what is in it, which is XML already. */
export function odt(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(oneLine(value))}"`);
  const inside = content.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** Typed text: line breaks stay line breaks, everything else is text and nothing but text. */
export function odtText(text: string): string {
  return printable(text).split('\n').map(xmlText).join('<text:line-break/>');
}

/**
 * As `odtText`, for a cell: a word that is wider than its column may be broken at its seams.
 * @param width share of the width of the text that the column takes, in hundredths
 */
export function odtCellText(text: string, width: number): string {
  return printable(text)
    .split('\n')
    .map((line) =>
      xmlText(
        brokenWords(line, width)
          .map((parts) => parts.join(softHyphen))
          .join(''),
      ),
    )
    .join('<text:line-break/>');
}
