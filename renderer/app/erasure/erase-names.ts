import { apply } from '../../../shared/commands/apply';
import type { CommandContext } from '../../../shared/commands/context';
import type { Refusal } from '../../../shared/commands/refusal';
import type { Language } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { type ErasedElsewhere, type EraseNamesAnswer, nothingElsewhere } from '../../../shared/ipc/journal';
import { unitedEntries, wordsErasedIn } from '../../../shared/log/erasing/unite-entries';
import { marksIn } from '../../../shared/log/erasure';
import type { LogEntry } from '../../../shared/log/log-entry';
import { withoutPrivate } from '../../../shared/log/unite-logs';
import type { TableState } from '../../../shared/merge/merge-tables';
import { type NameEraser, nameEraserOf, namesIn } from '../../../shared/names/name-eraser';
import type { Dot } from '../../../shared/register/register';
import type { Result } from '../../../shared/values/result';
import type { OpenTable } from '../app-state';
import { journalOf } from '../recovery/renew-working-copies';
import { journalRefusalSentence, saveTexts } from '../table/save-texts';

/** The line that tells that the names of a table were erased: when, how many, and how many places were kept. */
export function noteOfErasing(table: OpenTable, context: CommandContext, kept = 0): Result<LogEntry, Refusal> {
  return apply(table.document, { type: 'noteErasedNames', count: namesIn(table.log).size, kept }, context);
}

/** What somebody chose of the places that look like a name: ways of calling that go too, and how many places stay. */
export interface ErasingChoice {
  readonly alsoNamed: readonly string[];
  readonly kept: number;
}

/** What this laptop has to erase because another one did. */
export interface ErasingOwed extends ErasedElsewhere {
  /** The line that told of it, or one that came without its name. */
  readonly follows: Dot;
  readonly count: number;
  /** Whether somebody here has to agree first: names of its own list go, or nobody here erased names before. */
  readonly isAsked: boolean;
}

/**
 * Whether taking in what another laptop knows means erasing here as well: it tells that names of this table were erased
 * while this laptop still keeps some, or a line comes without a name that stands in it here. A laptop that only followed
 * asks nobody to follow.
 */
export function erasingOwed(mine: TableState, theirs: TableState): ErasingOwed | null {
  const own = new Map(mine.log.map((entry) => [entry.dot, entry]));
  const takenOut = new Map<string, string>();
  const lines: LogEntry[] = [];
  let follows: Dot | undefined;
  for (const entry of theirs.log) {
    const before = own.get(entry.dot);
    if (before === undefined) {
      const isTold = entry.event.type === 'names.erased' && entry.event.data['follows'] === undefined;
      if (isTold) follows = entry.dot;
      continue;
    }
    if (before === entry) continue;
    const [open, known] = [withoutPrivate(entry), withoutPrivate(before)];
    if (open === undefined || known === undefined) continue;
    const united = unitedEntries(known, open);
    if (united === undefined || (united.entry === known && united.keys.length === 0)) continue;
    lines.push(open);
    follows ??= entry.dot;
    for (const word of wordsErasedIn(open, known)) {
      // With a mark in it, it is a key that another erasing chose, and no name.
      if (marksIn(word) === 0) takenOut.set(word.toLowerCase(), word);
    }
  }
  if (follows === undefined) return null;
  const { count, text } = nameEraserOf(mine.log);
  if (lines.length === 0 && count === 0) return null;
  // A name that is known here needs no telling, however it was spelled in a text.
  const alsoNamed = [...takenOut.values()].filter((word) => text(word) === word);
  if (nameEraserOf([...mine.log, ...lines], alsoNamed).changedIn(mine.log) === 0) return null;
  const isAsked = count > 0 || !mine.log.some(({ event }) => event.type === 'names.erased');
  return { follows, alsoNamed, lines, count: Math.max(1, count + alsoNamed.length), isAsked };
}

export interface ErasedLog {
  readonly log: readonly LogEntry[];
  readonly eraser: NameEraser;
}

/**
 * The log as it stands on the disk after the erasing, which knew the older copies too. Of a journal with damage the log
 * at hand is believed, since it holds lines that the journal lost.
 */
export async function erasedLog(
  table: OpenTable,
  note: LogEntry,
  journal: Pick<FacilitatorBridge['journal'], 'read'>,
  { alsoNamed, lines }: ErasedElsewhere = nothingElsewhere,
): Promise<ErasedLog> {
  const eraser = nameEraserOf([...table.log, ...lines], alsoNamed);
  const onDisk = await journalOf(table.id, { journal });
  const isSame = onDisk?.length === table.log.length + 1;
  return { eraser, log: isSame ? onDisk : [...table.log.map(eraser.entry), note] };
}

export function eraseRefusalSentence(
  refusal: Extract<EraseNamesAnswer, { ok: false }>['refusal'],
  language: Language,
): string {
  const texts = saveTexts[language];
  if (refusal.kind === 'not-understood') return texts.namesNotErased;
  return refusal.kind === 'unreachable'
    ? texts.namesNotErasedIn(refusal.folder, refusal.code)
    : journalRefusalSentence(refusal, language);
}
