import type { Language } from '../../i18n/language';
import type { MinutesDocument } from '../document/document-blocks';
import { oneLine } from '../document/document-texts';
import { minutesWords } from '../document/minutes-words';
import { accent, ink, muted, rule, tint, typeface } from '../docx/minutes-styles';
import { odt, odtText } from './odt-text';

type Attributes = Readonly<Record<string, string>>;

const countries: Readonly<Record<Language, string>> = { nl: 'NL', en: 'GB' };

interface ParagraphStyle {
  readonly parent?: string;
  readonly master?: string;
  readonly level?: string;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
}

function paragraphStyle(name: string, { parent, master, level, paragraph, text }: ParagraphStyle): string {
  return odt(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      ...(parent === undefined ? {} : { 'style:parent-style-name': parent }),
      ...(master === undefined ? {} : { 'style:master-page-name': master }),
      ...(level === undefined ? {} : { 'style:default-outline-level': level }),
    },
    ...(paragraph === undefined ? [] : [odt('style:paragraph-properties', paragraph)]),
    ...(text === undefined ? [] : [odt('style:text-properties', text)]),
  );
}

const bold = { 'fo:font-weight': 'bold' };
const heading = { ...bold, 'fo:color': `#${accent}` };
const kept = { 'fo:keep-with-next': 'always' };
const line = (width: string, colour: string): string => `${width} solid #${colour}`;

/**
 * The house style as real styles, the same in size and colour as the Word file: the outline of the reader, the navigator
 * and a template of one's own work on it.
 */
export function odtStyles(document: MinutesDocument): string {
  const { language } = document;
  const spoken = { 'fo:language': language, 'fo:country': countries[language] };
  const styles = [
    odt(
      'style:default-style',
      { 'style:family': 'paragraph' },
      odt('style:paragraph-properties', { 'fo:margin-bottom': '2.1mm', 'fo:line-height': '115%' }),
      odt('style:text-properties', {
        'style:font-name': typeface,
        'fo:font-size': '10.5pt',
        'fo:color': `#${ink}`,
        ...spoken,
      }),
    ),
    paragraphStyle('Standard', {}),
    paragraphStyle('Text_20_body', { parent: 'Standard' }),
    paragraphStyle('Title', {
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': '2.8mm', 'fo:line-height': '110%', ...kept },
      text: { ...heading, 'fo:font-size': '23pt' },
    }),
    paragraphStyle('Status', {
      parent: 'Standard',
      paragraph: {
        'fo:margin-top': '2mm',
        'fo:margin-bottom': '5mm',
        'fo:background-color': `#${tint}`,
        'fo:border-left': line('1mm', accent),
        'fo:padding': '2mm',
      },
    }),
    paragraphStyle('Heading_20_1', {
      parent: 'Standard',
      level: '1',
      paragraph: {
        'fo:margin-top': '7mm',
        'fo:margin-bottom': '2.5mm',
        'fo:border-bottom': line('0.35mm', accent),
        'fo:padding-bottom': '1mm',
        ...kept,
      },
      text: { ...heading, 'fo:font-size': '14.5pt' },
    }),
    paragraphStyle('Heading_20_2', {
      parent: 'Standard',
      level: '2',
      paragraph: { 'fo:margin-top': '5mm', 'fo:margin-bottom': '1mm', ...kept },
      text: { ...heading, 'fo:font-size': '11.5pt' },
    }),
    paragraphStyle('ListItem', { parent: 'Standard', paragraph: { 'fo:margin-bottom': '1mm' } }),
    paragraphStyle('Muted', { parent: 'Standard', text: { 'fo:color': `#${muted}` } }),
    paragraphStyle('Notice', {
      parent: 'Standard',
      paragraph: { 'fo:border': line('0.25mm', ink), 'fo:padding': '2mm', 'fo:keep-together': 'always' },
    }),
    paragraphStyle('Lead', {
      parent: 'Standard',
      paragraph: { 'fo:margin-top': '3mm', 'fo:margin-bottom': '0.4mm', 'fo:keep-together': 'always', ...kept },
    }),
    paragraphStyle('Detail', {
      parent: 'Standard',
      paragraph: { 'fo:margin-left': '3.5mm', 'fo:margin-bottom': '1.8mm', 'fo:keep-together': 'always' },
    }),
    paragraphStyle('TableCaption', {
      parent: 'Standard',
      paragraph: { 'fo:margin-top': '2mm', 'fo:margin-bottom': '1.4mm', ...kept },
      text: bold,
    }),
    paragraphStyle('PictureLine', { parent: 'Standard', paragraph: { 'fo:margin-bottom': '1mm', ...kept } }),
    paragraphStyle('Gap', {
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': '0mm', 'fo:line-height': '3.5mm' },
    }),
    paragraphStyle('CellText', {
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': '0mm', 'fo:line-height': '108%' },
      text: { 'fo:font-size': '9pt' },
    }),
    // Steps, reservations and conditions in one cell: where the next begins is seen at its edge.
    paragraphStyle('CellLine', {
      parent: 'CellText',
      paragraph: { 'fo:margin-left': '2.5mm', 'fo:text-indent': '-2.5mm', 'fo:margin-bottom': '0.7mm' },
    }),
    paragraphStyle('CellName', { parent: 'CellText', text: bold }),
    paragraphStyle('CellNumber', { parent: 'CellText', paragraph: { 'fo:text-align': 'end' } }),
    paragraphStyle('ColumnHead', { parent: 'CellText', paragraph: kept, text: bold }),
    paragraphStyle('HeadNumber', { parent: 'ColumnHead', paragraph: { 'fo:text-align': 'end', ...kept } }),
    paragraphStyle('FactName', { parent: 'CellText', text: { ...bold, 'fo:color': `#${muted}` } }),
    paragraphStyle('Small', {
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': '0mm', 'fo:text-align': 'end' },
      text: { 'fo:font-size': '8pt', 'fo:color': `#${muted}` },
    }),
    ...textStyles(),
    odt('style:style', { 'style:name': 'Picture', 'style:family': 'graphic' }),
    bullets,
  ];
  return [
    odt('office:styles', {}, ...styles),
    odt('office:automatic-styles', {}, pageLayout),
    odt('office:master-styles', {}, ...masterPages(document)),
  ].join('\n');
}

/** Styles that the text itself brings: what of them a template of the reader should not change. */
export const odtTextStyles = [
  paragraphStyle('FirstTitle', { parent: 'Title', master: 'First' }),
  paragraphStyle('Annex', { parent: 'Heading_20_1', paragraph: { 'fo:break-before': 'page', 'fo:margin-top': '0mm' } }),
  ...(['Table', 'Whole'] as const).map((name) =>
    odt(
      'style:style',
      { 'style:name': name, 'style:family': 'table' },
      odt('style:table-properties', {
        'style:width': '170mm',
        'table:align': 'left',
        'table:border-model': 'collapsing',
        ...(name === 'Whole' ? { 'style:may-break-between-rows': 'false' } : {}),
      }),
    ),
  ),
  odt(
    'style:style',
    { 'style:name': 'Row', 'style:family': 'table-row' },
    odt('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
  cellStyle('HeadCell', { 'fo:background-color': `#${tint}`, 'fo:border-bottom': line('0.35mm', accent) }),
  cellStyle('BodyCell', { 'fo:border-bottom': line('0.18mm', rule) }),
].join('\n');

function cellStyle(name: string, look: Attributes): string {
  return odt(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    odt('style:table-cell-properties', { 'fo:padding': '1.2mm', ...look }),
  );
}

/** A real list, so that a reader hears "list of nine". */
const bullets = odt(
  'text:list-style',
  { 'style:name': 'Bullets' },
  odt(
    'text:list-level-style-bullet',
    { 'text:level': '1', 'text:bullet-char': '•' },
    odt(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      odt('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': '6mm',
        'fo:text-indent': '-4mm',
        'fo:margin-left': '6mm',
      }),
    ),
  ),
);

const pageLayout = odt(
  'style:page-layout',
  { 'style:name': 'A4' },
  odt('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': '11mm',
    'fo:margin-bottom': '11mm',
    'fo:margin-left': '20mm',
    'fo:margin-right': '20mm',
  }),
  odt('style:header-style', {}, odt('style:header-footer-properties', { 'fo:min-height': '12mm' })),
  odt(
    'style:footer-style',
    {},
    odt('style:header-footer-properties', { 'fo:min-height': '12mm', 'fo:margin-top': '4mm' }),
  ),
);

/** From the second page on: what this is and its reference, for a page that went astray. */
function masterPages({ title, reference, language }: MinutesDocument): readonly string[] {
  const { page, of } = minutesWords[language];
  const footer = odt(
    'style:footer',
    {},
    odt(
      'text:p',
      { 'text:style-name': 'Small' },
      odtText(`${page} `),
      odt('text:page-number', { 'text:select-page': 'current' }, '1'),
      odtText(` ${of} `),
      odt('text:page-count', {}, '1'),
    ),
  );
  const head = odt(
    'style:header',
    {},
    odt('text:p', { 'text:style-name': 'Small' }, odtText(`${oneLine(title)} · ${oneLine(reference)}`)),
  );
  const empty = odt('style:header', {}, odt('text:p', { 'text:style-name': 'Small' }));
  return [
    odt('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, head, footer),
    odt(
      'style:master-page',
      { 'style:name': 'First', 'style:page-layout-name': 'A4', 'style:next-style-name': 'Standard' },
      empty,
      footer,
    ),
  ];
}

const note = { 'style:text-position': 'super 58%', 'fo:color': `#${muted}` };

/** Plain, strong and raised text, each in the language of the paper and as typed text in another. */
function textStyles(): readonly string[] {
  const looks = { Plain: {}, Strong: bold, Note: note };
  return Object.entries(looks).flatMap(([name, look]) => [
    odt('style:style', { 'style:name': name, 'style:family': 'text' }, odt('style:text-properties', look)),
    ...Object.entries(countries).map(([language, country]) =>
      odt(
        'style:style',
        { 'style:name': `${name}${language}`, 'style:family': 'text' },
        odt('style:text-properties', { ...look, 'fo:language': language, 'fo:country': country }),
      ),
    ),
  ]);
}
