import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/disk/file-names';
import { sha256 } from '../../../electron/disk/sha256';
import { fileNameOf } from '../../../renderer/app/export/table-exports';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import { readTableFile, writeTableFile } from '../../../shared/exchange/table-file';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapSvg } from '../../../shared/projection/map-svg';
import { hostileTable } from '../../fixtures/hostile-table';
import { hostileNames, hostileTexts } from '../../fixtures/hostile-texts';

const log = hostileTable();
const content = contentOf(fold(log));

describe('texts that try to be something else', () => {
  it('R-TEXT-1: there are forty of them, all different', () => {
    expect(new Set(hostileTexts).size).toBe(40);
  });

  it('R-TEXT-1: come back from an exchange file as they were typed', () => {
    const text = JSON.stringify(exportExchange(log, { includeAnalysis: true, includeNames: true }));
    const file = parseExchange(new TextEncoder().encode(text));
    if (!file.ok) throw new Error(JSON.stringify(file.refusal));
    const again = importExchange(file.value, { replica: 'file-1' });
    if (!again.ok) throw new Error(JSON.stringify(again.refusal));
    const back = contentOf(fold(again.value));
    expect([...back.elements.values()].map(({ name }) => name)).toEqual(
      [...content.elements.values()].map(({ name }) => name),
    );
    expect([...back.decisions.values()].map(({ text: said }) => said)).toEqual([...hostileTexts]);
    expect([...back.actions.values()].map(({ text: said }) => said)).toEqual([...hostileTexts]);
  });

  it('R-TEXT-1: come back from a table file as they were typed', async () => {
    const file = await readTableFile(await writeTableFile(log, sha256), sha256);
    if (!file.ok) throw new Error(JSON.stringify(file.refusal));
    expect([...contentOf(file.value.document).questions.values()].map(({ text }) => text)).toEqual([...hostileTexts]);
  });

  it('R-TEXT-1: build nothing in the picture of the map', () => {
    const svg = mapSvg(mapModelOf(content, 'nl', { audience: 'facilitator' }), {
      width: 800,
      theme: 'light',
      language: 'nl',
    });
    const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z!?][\w:-]*)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(expect.arrayContaining(['svg', 'text']));
    const ours = ['svg', 'title', 'defs', 'use', 'rect', 'g', 'path', 'text', 'tspan', 'circle', 'line'];
    for (const tag of tags) expect(ours).toContain(tag);
    for (const [, target] of svg.matchAll(/href\s*=\s*"([^"]*)"/gi)) expect(target).toMatch(/^#map-card-[\w-]+$/);
    expect(svg).not.toMatch(/\son\w+=/i);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it.each(hostileNames)('R-TEXT-2: %j makes a file name that every system takes', (name) => {
    for (const made of [
      `${fileNameOf(name)}.json`,
      `verslag-${fileNameOf(name)}.md`,
      safeFileName(`${fileNameOf(name)}.gebiedstafel`),
    ]) {
      expect(made).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.\w+$/u);
      expect(made.length).toBeLessThan(120);
    }
    const saved = safeFileName(`${fileNameOf(name)}.gebiedstafel`);
    expect(saved).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
  });
});
