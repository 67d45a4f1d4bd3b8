import { builtInFormat, type Epoch, type NumberFormat, parseFormat } from './number-format';
import { scanPart } from './scan-xml';
import { TooMuchInside, type UnpackBudget } from './unpack-budget';
import { DamagedFile, type ZipPart } from './zip-parts';

/** A sheet as the workbook names it, before it is read. */
export interface SheetEntry {
  readonly name: string;
  readonly part: ZipPart;
}

/** What all sheets of a workbook of Excel share. */
export interface XlsxBook {
  /** Those that the workbook shows, in its order. */
  readonly sheets: readonly SheetEntry[];
  readonly hiddenSheets: number;
  readonly epoch: Epoch;
  readonly strings: readonly string[];
  /** By the number that a cell gives as its style. */
  readonly formats: readonly NumberFormat[];
}

type Parts = ReadonlyMap<string, ZipPart>;

/**
 * @returns null when the package is a text, slides or something else that is no workbook
 * @throws DamagedFile, TooMuchInside
 */
export function readXlsxBook(parts: Parts, budget: UnpackBudget): XlsxBook | null {
  // Nearly every writer puts it in this place, but what counts is what the package says.
  const path = partOfType(relationsOf('', parts, budget), /\/officeDocument$/) ?? 'xl/workbook.xml';
  const workbook = parts.get(path);
  if (workbook === undefined && [...parts.keys()].some((name) => name.startsWith('xl/'))) {
    throw new DamagedFile('workbook');
  }
  if (workbook === undefined || rootOf(workbook, budget) !== 'workbook') return null;
  const relations = relationsOf(path, parts, budget);
  const part = (type: RegExp): ZipPart | undefined => parts.get(partOfType(relations, type) ?? '');
  const { sheets, hiddenSheets, epoch } = readWorkbook(workbook, relations, parts, budget);
  const [strings, styles] = [part(/\/sharedStrings$/), part(/\/styles$/)];
  return {
    sheets,
    hiddenSheets,
    epoch,
    strings: strings === undefined ? [] : readStrings(strings, budget),
    formats: styles === undefined ? [] : readFormats(styles, budget),
  };
}

function rootOf(part: ZipPart, budget: UnpackBudget): string {
  let root = '';
  scanPart(part, budget, {
    open(name) {
      if (root === '') root = name;
    },
    // What is no workbook may be a text of any length.
    isDone: () => root !== '',
  });
  return root;
}

interface PartRelation {
  readonly type: string;
  readonly path: string;
}

/** What a part names elsewhere in the file, by the ids that it uses for it. */
function relationsOf(of: string, parts: Parts, budget: UnpackBudget): ReadonlyMap<string, PartRelation> {
  const found = new Map<string, PartRelation>();
  const slash = of.lastIndexOf('/') + 1;
  const part = parts.get(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
  if (part === undefined) return found;
  scanPart(part, budget, {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      found.set(id, { type: attribute('Type') ?? '', path: resolved(of.slice(0, slash), target) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function partOfType(relations: ReadonlyMap<string, PartRelation>, type: RegExp): string | undefined {
  return [...relations.values()].find((each) => type.test(each.type))?.path;
}

function readWorkbook(
  workbook: ZipPart,
  relations: ReadonlyMap<string, PartRelation>,
  parts: Parts,
  budget: UnpackBudget,
): Pick<XlsxBook, 'sheets' | 'hiddenSheets' | 'epoch'> {
  const sheets: SheetEntry[] = [];
  let hiddenSheets = 0;
  let epoch: Epoch = 1900;
  scanPart(workbook, budget, {
    open(name, attribute) {
      if (name === 'workbookPr' && isOn(attribute('date1904'))) epoch = 1904;
      if (name !== 'sheet') return;
      const part = parts.get(relations.get(attribute(':id') ?? '')?.path ?? '');
      if (part === undefined) return;
      if (/hidden/i.test(attribute('state') ?? '')) hiddenSheets += 1;
      else sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  return { sheets, hiddenSheets, epoch };
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** What all sheets together may say: ten sheets of the largest lists. They are kept while the sheets are read. */
const mostShared = { characters: 48_000_000, strings: 2_000_000 };

/** The texts that cells share, each without its make-up and without how it is pronounced. */
function readStrings(part: ZipPart, budget: UnpackBudget): readonly string[] {
  const strings: string[] = [];
  let characters = 0;
  const text = textReader();
  scanPart(part, budget, {
    open(name) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    text: text.add,
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      const string = text.end();
      characters += string.length;
      strings.push(string);
      if (characters > mostShared.characters || strings.length > mostShared.strings) throw new TooMuchInside();
    },
  });
  return strings;
}

/** Gathers the runs of a text with make-up (rich text), leaving the letters of its pronunciation out. */
export function textReader() {
  let all = '';
  let isText = false;
  let isSpoken = false;
  return {
    begin(): void {
      all = '';
      isText = false;
      isSpoken = false;
    },
    open(name: string): void {
      if (name === 'rPh') isSpoken = true;
      isText = name === 't' && !isSpoken;
    },
    add(text: string): void {
      if (isText) all += text;
    },
    close(name: string): void {
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isText = false;
    },
    end: (): string => unescaped(all),
  };
}

/** Letters that XML cannot hold are written as _x000D_ in workbooks. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readFormats(styles: ZipPart, budget: UnpackBudget): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const used: number[] = [];
  let isOfCells = false;
  scanPart(styles, budget, {
    open(name, attribute) {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) used.push(id);
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  const parsed = new Map<number, NumberFormat>();
  return used.map((id) => {
    const format = parsed.get(id) ?? parseFormat(codes.get(id) ?? builtInFormat(id));
    parsed.set(id, format);
    return format;
  });
}
