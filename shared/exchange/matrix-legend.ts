import { foldText } from '../capture/fold-text';
import type { RelationKind } from '../model/relation-kinds';
import { readCell } from './csv-cells';

/** What the letters of a matrix mean, as a line in the file says it; codes in small letters. */
export type MatrixLegend = ReadonlyMap<string, RelationKind>;

/** Words by which officials name what a party does in a task; folded, by how they begin. */
const meanings: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(?:trek|lead)/, 'leads'],
  [/^(?:stuw|driv)/, 'drives'],
  [/^(?:voert? uit|uitvoer|execut|carries out)/, 'executes'],
  [/^(?:advis|consult)/, 'advises'],
  [/^(?:is )?(?:betrokken|involved|participat|informe)/, 'participates'],
  [/^(?:is )?(?:bevoegd|authori[sz]ed)/, 'authorised_for'],
  [/^(?:financ|betaal|fund|pays)/, 'funds'],
];

/** "T = trekt" */
const pair = /^\s*(\p{L}{1,4})\s*[=:]\s*([\p{L} ]{3,40})\s*$/u;

/**
 * The legend of a matrix: a line such as "T = trekt; S = stuwt; F = financiert", anywhere in the file.
 * @returns null when there is none; then the letters are those that this program writes
 */
export function matrixLegend(rows: readonly (readonly string[])[]): MatrixLegend | null {
  for (const row of rows) {
    const legend = legendIn(row);
    if (legend !== null) return legend;
  }
  return null;
}

/** The legend in one row, in one cell or in several; null when it has fewer than two letters with a meaning. */
export function legendIn(row: readonly string[]): MatrixLegend | null {
  const legend = new Map<string, RelationKind>();
  for (const part of row.flatMap((cell) => readCell(cell).split(/[;,]/))) {
    if (part.trim() === '') continue;
    const [, code, words] = pair.exec(part) ?? [];
    const kind = words === undefined ? undefined : meanings.find(([pattern]) => pattern.test(foldText(words)))?.[1];
    // A row with anything else in it is a row of the matrix.
    if (code === undefined || kind === undefined) return null;
    legend.set(code.toLowerCase(), kind);
  }
  return legend.size < 2 ? null : legend;
}
