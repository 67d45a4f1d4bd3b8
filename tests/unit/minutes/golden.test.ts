import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { exampleLog } from './example-log';
import { flat, textOfMarkdown } from './visible-text';
import { wholeMinutes } from './whole-minutes';

const golden = '../shared/domain/example-verslag.nl.md';
const goldenShort = '../shared/domain/example-verslag-kort.nl.md';
const isThere = existsSync(golden);
if (!isThere) console.warn(`SKIPPED: the golden minutes are not here (${golden}), so ours are not compared with them`);

/**
 * Where our wording differs from the golden minutes, and why: the fixed phrases of the template hold, and a reservation
 * is written down word for word where it was made.
 */
const allowed: ReadonlyMap<string, string> = new Map([
  [
    'Besluit 2021-03: De claim van 40 hectare voor energieopwek in de Stadsrand vervalt. Energieopwek zoekt plek op de Zandrug. Voorbehoud van Gemeente Polderdam (fictief).',
    'Besluit 2021-03: De claim van 40 hectare voor energieopwek in de Stadsrand vervalt. Energieopwek zoekt plek op de Zandrug. Voorbehoud van Gemeente Polderdam (fictief): Geen mandaat; eerst overleg in het college.',
  ],
  [
    'Besluit 2021-05: De tafel vraagt het Rijk om langjarig commitment, balans tussen ambities en middelen, eigen armslag en flexibel geld. Voorbehoud van Ministerie van BZK. Voorbehoud van Ministerie van LNV.',
    'Besluit 2021-05: De tafel vraagt het Rijk om langjarig commitment, balans tussen ambities en middelen, eigen armslag en flexibel geld. Voorbehoud van Ministerie van BZK: Onthoudt zich: is geadresseerde. Voorbehoud van Ministerie van LNV: Onthoudt zich: is geadresseerde.',
  ],
  [
    'Aangehouden 2021-06: De tafel adviseert één gebiedsbudget zonder schotten. Tot: antwoord van het Rijk op besluit 2021-05.',
    'Aangehouden 2021-06: De tafel adviseert één gebiedsbudget zonder schotten. Aangehouden tot: Antwoord van het Rijk op besluit 2021-05.',
  ],
  // The reason is required with "niet nodig", so it is printed.
  ['niet nodig', 'niet nodig: Procesbesluit van de tafel zelf.'],
  [
    'aangehouden: Antwoord van het Rijk op besluit 2021-05',
    'aangehouden tot: Antwoord van het Rijk op besluit 2021-05',
  ],
]);

function linesOf(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => line.trim() !== '');
}

/** Rows of tables as cells, without the rows of dashes. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  return linesOf(markdown)
    .filter((line) => line.startsWith('|') && !/^\|[-:| ]+\|$/.test(line))
    .map((line) => line.slice(1, -1).split('|').map(flat));
}

function bulletsOf(markdown: string): readonly string[] {
  return linesOf(markdown)
    .filter((line) => line.startsWith('- '))
    .map((line) => textOfMarkdown(line));
}

const headerRows = 5;

const asOurs = (text: string): string => allowed.get(text) ?? text;

describe.skipIf(!isThere)('minutes of session 1 beside the golden minutes', () => {
  const theirs = isThere ? readFileSync(golden, 'utf8') : '';
  const ours = renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'nl'), wholeMinutes);

  it('have every row of every table, cell by cell', () => {
    const rows = new Set(rowsOf(ours).map((cells) => cells.join(' | ')));
    // What the first table says of the session stands in a line of its own since the minutes begin with what was agreed.
    const wanted = rowsOf(theirs)
      .slice(headerRows)
      .map((cells) => cells.map(asOurs).join(' | '));
    expect(wanted.length).toBeGreaterThan(120);
    expect(wanted.filter((row) => !rows.has(row))).toEqual([]);
  });

  it('have every line of the proceedings, in the same order', () => {
    const wanted = bulletsOf(theirs).map(asOurs);
    const lines = bulletsOf(ours.slice(ours.indexOf('## Bijlage B')));
    expect(wanted.length).toBeGreaterThan(50);
    expect(lines.slice(0, wanted.length)).toEqual(wanted);
  });

  it('have the same headings and the fixed phrases', () => {
    const headingsOf = (markdown: string): readonly string[] => linesOf(markdown).filter((line) => /^##? /.test(line));
    const short = headingsOf(readFileSync(goldenShort, 'utf8'));
    expect(headingsOf(ours).slice(0, short.length)).toEqual(short);
    expect(headingsOf(ours).slice(short.length)).toHaveLength(wholeMinutes.annexes.length);
    expect(ours).toContain('**Status: concept.** Vast te stellen in de sessie van 31 maart 2022.');
    expect(ours).toContain('**Volgende keer:** donderdag 31 maart 2022, 13.30 uur.');
    expect(ours).toContain('Er zijn 5 besluiten genomen. Er is 1 voorstel aangehouden.');
    for (const phase of linesOf(theirs).filter((line) => line.startsWith('Fase: '))) expect(ours).toContain(phase);
  });

  it('need every difference that is allowed', () => {
    const texts = new Set([...rowsOf(theirs).flat(), ...bulletsOf(theirs)]);
    expect([...allowed.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });
});
