import { formatDay, formatTime } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { minutesFonts } from './typeface-files';

export interface BoardDocument {
  readonly html: string;
  /** More columns than an upright page holds. */
  readonly landscape: boolean;
}

/**
 * The board that is on screen as a document of its own: the same words and pictures in light colours, without buttons.
 * @param moment when it was printed (ISO 8601), in the time zone of this computer
 * @returns undefined while no board is shown
 */
export async function boardDocument(
  title: string,
  moment: string,
  language: Language,
): Promise<BoardDocument | undefined> {
  const board = document.querySelector<HTMLElement>('[data-board]');
  if (board === null) return undefined;
  const page = board.cloneNode(true) as HTMLElement;
  for (const only of page.querySelectorAll('[data-screen-only]')) only.remove();
  // On paper nothing is pressed: what was a button is read as its text.
  for (const button of page.querySelectorAll('button')) {
    const text = document.createElement('span');
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const element of page.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stamp = `${formatDay(moment, zone, language)}, ${formatTime(moment, zone, language)}`;
  // Written, not made as elements: a document made here would have to keep to the style policy of this page.
  const html = [
    `<!doctype html><html lang="${language}" data-theme="light"><head><meta charset="utf-8">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${[await fontFaces(), shownRules(), paperRules].join('\n').replaceAll('</', '<\\/')}</style></head>`,
    `<body>${page.outerHTML}<p class="stamp">${stamp}</p></body></html>`,
  ].join('');
  return { html, landscape: board.dataset['wide'] === 'true' };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The rules of the screen, without its typeface: that is at an address of the app, which paper cannot reach. */
function shownRules(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map((rule) => rule.cssText)
    .join('\n');
}

const paperRules = `
html, body { height: auto; overflow: visible; background: #fff; font-size: 11pt; }
[data-board] { max-width: none; }
[data-board] section { border-radius: 0; padding: 12px 0; border-width: 1px 0 0; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
.stamp { margin-top: 12px; font-size: 9pt; color: #4d5b6c; }
* { print-color-adjust: exact; }
`;

async function fontFaces(): Promise<string> {
  const faces = (await minutesFonts()).map(async ({ weight, bytes }) => {
    const source = await dataUrl(bytes as Uint8Array<ArrayBuffer>);
    return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(${source}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('\n');
}

function dataUrl(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}
