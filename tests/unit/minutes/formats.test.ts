import { describe, expect, it } from 'vitest';
import type { Block, MinutesDocument, Run } from '../../../shared/minutes/document/document-blocks';
import { minutesDocument } from '../../../shared/minutes/document/minutes-document';
import type { Minutes } from '../../../shared/minutes/minutes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { renderOdt } from '../../../shared/minutes/render-odt';
import { exampleLog } from './example-log';
import { onePixel } from './one-pixel';
import { flat, partOfDocx, partOfOdt, textOfDocx, textOfHtml, textOfMarkdown, textOfOdt } from './visible-text';
import { wholeMinutes } from './whole-minutes';

/** Everything typed at the table that must reach the reader word for word. */
function typedTexts(minutes: Minutes): readonly string[] {
  const { decisions, actions, questions, learnings, log } = minutes;
  return [
    ...[...decisions.ofThisSession, ...decisions.earlier].flatMap((decision) => [
      decision.no,
      decision.text,
      ...decision.reservations.flatMap(({ party, text }) => [party, text]),
      ...decision.steps.map((step) => step.body),
    ]),
    ...actions.flatMap((action) => [action.no, action.text, action.owner]),
    ...[...questions.parked, ...questions.settled].flatMap(({ no, text, answer }) => [no, text, answer ?? '']),
    ...[...learnings.recorded, ...learnings.tested].flatMap(({ no, text }) => [no, text]),
    ...(log ?? []).map((line) => line.text),
  ];
}

/** Every text of the document that has no format yet; captions only where all formats show them. */
function textsOf(document: MinutesDocument): readonly string[] {
  const status = document.status.map((run) => run.text).join('');
  return [document.title, status, ...document.blocks.flatMap(textsOfBlock)];
}

/** What stands between note numbers, which each format writes in its own figures. */
function stretchesOf(runs: readonly Run[]): readonly string[] {
  return runs
    .map(({ text, isNote }) => (isNote ? '\0' : text))
    .join('')
    .split('\0')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return stretchesOf(block.runs);
    case 'list':
      return block.items.flatMap(stretchesOf);
    case 'facts':
      return block.rows.flatMap(({ name, value }) => [name, value]);
    case 'table':
      return [...block.columns.map((column) => column.title), ...block.rows.flat().map((cell) => cell.join(' '))];
    case 'picture':
      return [];
  }
}

describe.each([
  ['ses-1', 'nl'],
  ['ses-2', 'nl'],
  ['ses-1', 'en'],
  ['ses-2', 'en'],
] as const)('the minutes of %s in %s', (session, language) => {
  const minutes = minutesModel(exampleLog(), session, language);
  const wanted = [...typedTexts(minutes), ...textsOf(minutesDocument(minutes, 'minutes', wholeMinutes.annexes))].map(
    flat,
  );

  it('R-MINUTES-1 say the same in Markdown, HTML, OpenDocument and Word', async () => {
    const texts = {
      markdown: textOfMarkdown(renderMarkdown(minutes, wholeMinutes)),
      html: textOfHtml(renderHtml(minutes, wholeMinutes)),
      docx: textOfDocx(await renderDocx(minutes, wholeMinutes)),
      odt: textOfOdt(renderOdt(minutes, wholeMinutes)),
    };
    expect(wanted.length).toBeGreaterThan(200);
    for (const [format, text] of Object.entries(texts)) {
      expect({ format, missing: wanted.filter((part) => !text.includes(part)) }).toEqual({ format, missing: [] });
    }
  });

  it('never speak of scores about parties', () => {
    const text = textOfHtml(renderHtml(minutes, wholeMinutes)).toLowerCase();
    for (const word of ['invloed', 'belang', 'ring', 'houding', 'influence', 'interest', 'stance', 'meebeslissen']) {
      expect(text).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});

describe('minutes in HTML', () => {
  const html = renderHtml(minutesModel(exampleLog(), 'ses-1', 'nl'), { ...wholeMinutes, mapImage: onePixel });

  it('have a language, a title, one first heading and headings in order', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain('<title>Verslag Gebiedstafel 1 (GT-2021-01)</title>');
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it('give each table a caption and each header a scope', () => {
    const tables = html.match(/<table/g) ?? [];
    expect(tables.length).toBeGreaterThan(8);
    expect(html.match(/<caption/g)).toHaveLength(tables.length);
    expect(html.match(/<th\b(?! scope="(?:col|row)")/g)).toBeNull();
  });

  it('show the map with words for who does not see it', () => {
    expect(html).toMatch(
      /<img src="data:image\/png;base64,[^"]+" width="1" height="1" alt="Kaart met 45 onderdelen en 79 relaties\./,
    );
    expect(renderHtml(minutesModel(exampleLog(), 'ses-1', 'nl'), wholeMinutes)).not.toContain('<img');
  });

  it('fetch nothing: no address but data, no script, a policy that forbids the rest', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"`);
    expect(html).not.toMatch(/https?:|<script|<link|@import/i);
  });

  it('carry the typeface when it is given', () => {
    const bytes = new Uint8Array([119, 79, 70, 50]);
    const withFont = renderHtml(minutesModel(exampleLog(), 'ses-1', 'nl'), {
      ...wholeMinutes,
      fonts: [{ weight: 400, bytes }],
    });
    expect(withFont).toContain("font-weight:400;src:url(data:font/woff2;base64,d09GMg==) format('woff2')");
  });
});

describe('minutes as OpenDocument text (R-MINUTES-2)', () => {
  const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');
  const file = renderOdt(minutes, { ...wholeMinutes, mapImage: onePixel });

  it('say first and unpacked what kind of file they are', () => {
    const head = new TextDecoder('latin1').decode(file.subarray(0, 90));
    expect(head.startsWith('PK')).toBe(true);
    expect(head.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
    expect(partOfOdt(file, 'META-INF/manifest.xml')).toContain('manifest:full-path="Pictures/kaart.png"');
  });

  it('have headings in order, header rows that repeat, a language and a title', () => {
    const content = partOfOdt(file, 'content.xml');
    const levels = [...content.matchAll(/text:outline-level="(\d)"/g)].map((match) => Number(match[1]));
    expect(levels.length).toBeGreaterThan(15);
    expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
    const tables = content.match(/<table:table /g) ?? [];
    expect(tables.length).toBeGreaterThan(8);
    expect(content.match(/<table:title>[^<]/g)).toHaveLength(tables.length);
    const names = [...content.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const withHead = minutesDocument(minutes, 'minutes', wholeMinutes.annexes).blocks.filter(
      ({ kind }) => kind === 'table',
    );
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(withHead.length);
    expect(content).toMatch(/<svg:desc>Kaart met 45 onderdelen en 79 relaties\./);
    expect(partOfOdt(file, 'styles.xml')).toContain('fo:language="nl" fo:country="NL"');
    expect(partOfOdt(file, 'meta.xml')).toContain('<dc:title>Verslag Gebiedstafel 1</dc:title>');
  });

  it('are the same bytes for the same minutes', () => {
    expect(renderOdt(minutes, { ...wholeMinutes, mapImage: onePixel })).toEqual(file);
  });

  it('have no picture where none is given, and none in a list', () => {
    expect(partOfOdt(renderOdt(minutes, wholeMinutes), 'content.xml')).not.toContain('draw:image');
    const list = renderOdt(minutes, { part: 'actions', mapImage: onePixel });
    expect(partOfOdt(list, 'META-INF/manifest.xml')).not.toContain('Pictures');
    expect(textOfOdt(list)).toContain('Eén overzicht maken van RES');
    expect(textOfOdt(list)).not.toContain('Besluitenlijst');
  });
});

describe('minutes in Word', () => {
  it('use real headings, real lists, repeated header rows and the language of the minutes', async () => {
    const dutch = await renderDocx(minutesModel(exampleLog(), 'ses-1', 'nl'), { ...wholeMinutes, mapImage: onePixel });
    const body = partOfDocx(dutch, 'word/document.xml');
    const boardTables = minutesModel(exampleLog(), 'ses-1', 'nl').map.boards.flatMap(({ tables }) => tables).length;
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(11);
    // Six lists, six agenda items, and the four boards that usually stand in the state of the map.
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(16);
    expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:numPr>/g)?.length).toBeGreaterThan(50);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(10 + boardTables);
    expect(body.match(/<w:tblCaption w:val="[^"]+"\/>/g)).toHaveLength(11 + boardTables);
    expect(body).toContain('descr="Kaart met 45 onderdelen en 79 relaties.');
    expect(partOfDocx(dutch, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    const english = await renderDocx(minutesModel(exampleLog(), 'ses-1', 'en'), wholeMinutes);
    expect(partOfDocx(english, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(partOfDocx(english, 'word/document.xml')).not.toContain('<w:drawing>');
  });

  it('have title, subject and page numbers, and a typeface to fall back on', async () => {
    const bytes = await renderDocx(minutesModel(exampleLog(), 'ses-1', 'nl'), wholeMinutes);
    const core = partOfDocx(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Verslag Gebiedstafel 1</dc:title>');
    expect(core).toContain('<dc:subject>Gebied Rivierenveen (fictief), GT-2021-01</dc:subject>');
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(partOfDocx(bytes, 'word/footer1.xml')).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/s);
    expect(partOfDocx(bytes, 'word/fontTable.xml')).toContain('<w:altName w:val="Calibri"/>');
  });

  it('are the same bytes each time', async () => {
    const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');
    const first = await renderDocx(minutes, { ...wholeMinutes, mapImage: onePixel });
    expect(await renderDocx(minutes, { ...wholeMinutes, mapImage: onePixel })).toEqual(first);
    expect(renderHtml(minutes, wholeMinutes)).toBe(renderHtml(minutes, wholeMinutes));
  });
});

describe('the decision list as a document of its own', () => {
  const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');

  it('holds the header, the decisions and the actions, and nothing else', async () => {
    const part = { part: 'decisions' } as const;
    const markdown = renderMarkdown(minutes, part);
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# Besluitenlijst Gebiedstafel 1',
      '## Besluitenlijst',
      '## Actielijst',
    ]);
    for (const text of [
      textOfMarkdown(markdown),
      textOfHtml(renderHtml(minutes, part)),
      textOfDocx(await renderDocx(minutes, part)),
    ]) {
      for (const { text: decision } of minutes.decisions.ofThisSession) expect(text).toContain(decision);
      for (const { text: action } of minutes.actions) expect(text).toContain(action);
      expect(text).toContain('GT-2021-01');
      expect(text).not.toContain('Geparkeerde vragen');
    }
  });

  it('R-MINUTES-3 gives each step of a council and each reservation a line of its own, which is seen at its edge', async () => {
    const { steps } = minutes.decisions.ofThisSession.find(({ no }) => no === '2021-04')!;
    expect(steps.length).toBeGreaterThan(2);
    const inHtml = [...renderHtml(minutes, { part: 'decisions' }).matchAll(/<div class="line">(.*?)<\/div>/g)];
    const inWord = partOfDocx(await renderDocx(minutes, { part: 'decisions' }), 'word/document.xml');
    const inOdt = partOfOdt(renderOdt(minutes, { part: 'decisions' }), 'content.xml');
    for (const { body } of steps)
      expect(inHtml.map(([, line]) => flat(line!))).toContainEqual(expect.stringContaining(body));
    expect(inWord.match(/<w:pStyle w:val="CellLine"\/>/g)).toHaveLength(inHtml.length);
    expect(inOdt.match(/text:style-name="CellLine"/g)).toHaveLength(inHtml.length);
  });

  it('R-MINUTES-3 breaks no line between the day and the month of a date', () => {
    const texts = textsOf(minutesDocument(minutes, 'decisions')).slice(2).join('\n');
    expect(texts).toMatch(/\d\u00a0januari 2022/);
    expect(texts.slice(texts.indexOf('Actielijst'))).not.toMatch(/\d (januari|februari|maart)/);
  });

  it('has the action list beside it', () => {
    const list = renderMarkdown(minutes, { part: 'actions' });
    expect(list.match(/^#+ .*$/gm)).toEqual(['# Actielijst Gebiedstafel 1', '## Actielijst']);
    expect(list).not.toContain('Legitimatie');
  });
});
