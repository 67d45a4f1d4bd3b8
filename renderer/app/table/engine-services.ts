import type { Language } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { Laptop } from '../../../shared/log/log-entry';
import type { TableStore } from '../../storage/table-store';
import type { Clock } from '../clock';
import type { ErasedLog } from '../erasure/erase-names';
import type { SaveRetry } from './save-retry';

/** What the engine works with; all of it can be replaced in tests. */
export interface EngineServices {
  readonly journal: Pick<FacilitatorBridge['journal'], 'append' | 'eraseNames' | 'read'>;
  readonly store: Pick<TableStore, 'append'>;
  readonly clock: Clock;
  /** Calls back when what was published has been painted. */
  readonly whenPainted: (run: () => void) => void;
  /** A fresh one for each opening of a table. */
  readonly replica: string;
  /** This laptop, under the name it has now. */
  readonly laptop?: (() => Laptop) | undefined;
  readonly language: () => Language;
  /** When to try again what the disk refused; without it a refusal is final. */
  readonly retry?: Pick<SaveRetry, 'wait' | 'settle'>;
  /** Says in a sentence what was found of the journal while the table is open. */
  readonly tell?: (text: string) => void;
  /** Name of the place that "saved" means. */
  readonly place: string;
  /** Makes every copy but the journal forget: the working copy in files of its own, what was typed and not captured. */
  readonly forgetNames: (table: string, erased: ErasedLog) => Promise<void>;
}
