import { signals } from '../checks/signals';
import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { confidentialOf } from './confidential';
import type { ProjectedSignal } from './projection-model';

/**
 * A signal as the hall may see it: its sentence and the elements it is about. Null when it is no longer so, and when the
 * sentence or one of the elements would give away something confidential.
 * @param id of the signal, which stays the same while its numbers change
 */
export function projectedSignalOf(
  content: Content,
  log: readonly LogEntry[],
  id: string,
  language: Language,
): ProjectedSignal | null {
  const signal = signals(content, log, language).find((each) => each.id === id);
  if (signal === undefined) return null;
  const confidential = confidentialOf(content);
  if (signal.elements.some(confidential.hasId) || confidential.isNamedIn(signal.text)) return null;
  return { text: signal.text, elements: signal.elements };
}
