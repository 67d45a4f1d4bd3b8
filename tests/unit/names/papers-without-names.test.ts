import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { actionListCsv, decisionListCsv } from '../../../shared/archive/list-csv';
import type { LogEntry } from '../../../shared/log/log-entry';
import { minutesAnnexes } from '../../../shared/minutes/document/minutes-annexes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { renderOdt } from '../../../shared/minutes/render-odt';
import { versionSource } from '../../../shared/minutes/version-source';
import { planted } from '../../fixtures/names/planted';
import { packageOf, textIn } from '../archive/packages';
import { textOfDocx, textOfHtml, textOfOdt } from '../minutes/visible-text';
import { plantedSession, tableWith } from './planted-table';
import { wordsSeen } from './words-seen';

const log = tableWith(planted.map(({ sentence }) => sentence));
const said = planted.flatMap(({ words }) => words);
/** Words of names that the papers say for another reason: those of the app, and those of sentences without their name. */
const elsewhere = new Set(
  wordsSeen(
    renderMarkdown(
      minutesModel(tableWith(planted.map(({ sentence, words }) => hollow(sentence, words))), plantedSession, 'nl'),
      { annexes: minutesAnnexes },
    ),
    said,
  ),
);
const telling = said.filter((word) => !elsewhere.has(word));

function hollow(sentence: string, words: readonly string[]): string {
  return sentence
    .split(/(?<=[^\p{L}\p{M}])|(?=[^\p{L}\p{M}])/u)
    .map((part) => (wordsSeen(part, words).length > 0 ? 'x' : part))
    .join('');
}

async function papersOf(table: readonly LogEntry[], version: 'participants' | 'public', language: 'nl' | 'en') {
  const source = versionSource(table, { version, language });
  const minutes = minutesModel(source.log, plantedSession, language, { version });
  const whole = { annexes: minutesAnnexes };
  const texts: Record<string, string> = {
    html: textOfHtml(renderHtml(minutes, whole)),
    odt: textOfOdt(renderOdt(minutes, whole)),
    docx: textOfDocx(await renderDocx(minutes, whole)),
    decisions: decisionListCsv(minutes),
    actions: actionListCsv(minutes),
  };
  for (const part of ['minutes', 'agenda', 'decisions', 'actions', 'notes'] as const)
    texts[`md ${part}`] = renderMarkdown(minutes, part === 'minutes' ? whole : { part });
  return texts;
}

describe('R-NAME-24: papers for others name nobody', () => {
  it('plants names that can be told from the words around them', () => {
    expect(telling.length).toBeGreaterThan(250);
    const told = renderMarkdown(minutesModel(log, plantedSession, 'nl'), { annexes: minutesAnnexes });
    expect(wordsSeen(told, telling).length).toBeGreaterThan(400);
  });

  it.each([
    ['participants', 'nl'],
    ['public', 'nl'],
    ['public', 'en'],
  ] as const)(
    'in any format of the %s version in %s',
    async (version, language) => {
      const papers = await papersOf(log, version, language);
      for (const [format, text] of Object.entries(papers)) {
        expect(text.length, format).toBeGreaterThan(100);
        expect(wordsSeen(text, telling), format).toEqual([]);
      }
    },
    60_000,
  );

  it('in any file of an archive package', async () => {
    const files = await packageOf(log, { version: 'public' });
    expect(files.size).toBeGreaterThan(8);
    for (const path of files.keys()) expect(wordsSeen(textIn(files, path), telling), path).toEqual([]);
  }, 60_000);

  it('R-NAME-26 says on the pakbon who was kept, and keeps them in the papers', async () => {
    const one = tableWith(['mevrouw Jansma belt de pers', 'de heer Kuijken vraagt uitstel']);
    const files = await packageOf(one, { version: 'public', keptNames: ['Jansma'] });
    const pakbon = textIn(files, 'pakbon.xml');
    expect(pakbon).toContain(
      '<bijzonderheid>Namen van personen die in de teksten zijn blijven staan: Jansma.</bijzonderheid>',
    );
    const html = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(html).toContain('Jansma');
    expect(html).not.toContain('Kuijken');
  });

  it('leaves the internal version as it was typed', () => {
    expect(versionSource(log, { version: 'internal', language: 'nl' }).log).toBe(log);
  });
});
