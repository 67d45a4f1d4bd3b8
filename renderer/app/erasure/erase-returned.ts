import type { Language } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { EraseNamesAnswer } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { TableStore } from '../../storage/table-store';
import type { ReadCopies } from '../recovery/read-copies';
import { saveTexts } from '../table/save-texts';
import { headOf } from '../table/table-head';
import { understood } from '../table/understood-lines';
import { knowsErasedNames, namesReturned } from './names-returned';

interface Services {
  readonly journal: Pick<FacilitatorBridge['journal'], 'eraseNames' | 'read'>;
  readonly store: Pick<TableStore, 'replace'>;
  readonly replica: string;
  readonly laptop?: string | undefined;
}

/** What became of names on the disk that the working copy knows to be erased. */
export type ErasedReturned =
  /** They are gone: the copies as they are now, in which nothing is missing that either had. */
  | { readonly kind: 'erased'; readonly copies: ReadCopies; readonly text: string }
  /** They are still there. The log is what both copies tell, without them. */
  | { readonly kind: 'refused'; readonly log: readonly LogEntry[]; readonly text: string };

/**
 * Erases names on the disk again that an older copy of the data folder brought back, before anything is added to it.
 * @returns null when no names returned
 */
export async function eraseReturned(
  id: string,
  { answer, stored }: ReadCopies,
  { journal, store, replica, laptop }: Services,
  language: Language,
): Promise<ErasedReturned | null> {
  if (!answer.ok || !knowsErasedNames(stored.log)) return null;
  const { written } = understood(answer.contents.lines, stored.log);
  const returned = namesReturned(written, stored, { replica, laptop, language });
  if (returned === null) return null;
  const { note, alsoNamed, lines, eraser } = returned;
  const erased = await journal.eraseNames(id, { n: answer.contents.last + 1, entry: note }, replica, {
    alsoNamed,
    lines,
  });
  if (!erased.ok) {
    const others = notIn(stored.log, written).map(eraser.entry);
    return { kind: 'refused', log: [...stored.log, ...others], text: stillThereSentence(erased.refusal, language) };
  }
  const text = saveTexts[language].namesErasedAgain;
  const now = await journal.read(id);
  if (!now.ok) return { kind: 'erased', copies: { answer: now, stored }, text };
  const { written: onDisk } = understood(now.contents.lines, stored.log);
  // An older journal is no other table: what was saved since goes behind it.
  const log = [...onDisk, ...notIn(onDisk, stored.log)];
  const document = fold(log);
  const agrees = await store.replace(headOf(id, document, log), document, log).then(
    () => true,
    () => false,
  );
  return { kind: 'erased', copies: { answer: now, stored: { ...stored, log, document, agrees } }, text };
}

function notIn(known: readonly LogEntry[], log: readonly LogEntry[]): readonly LogEntry[] {
  const dots = new Set(known.map(({ dot }) => dot));
  return log.filter(({ dot }) => !dots.has(dot));
}

function stillThereSentence(refusal: Extract<EraseNamesAnswer, { ok: false }>['refusal'], language: Language): string {
  const texts = saveTexts[language];
  switch (refusal.kind) {
    case 'not-understood':
      return texts.namesStillThere.newer;
    case 'disk-full':
      return texts.namesStillThere.diskFull;
    case 'unreachable':
      return texts.namesStillThere.folder(refusal.folder, refusal.code);
    case 'not-writable':
      return texts.namesStillThere.unreachable(refusal.code);
    case 'wrong-number':
      return texts.namesStillThere.changed;
  }
}
