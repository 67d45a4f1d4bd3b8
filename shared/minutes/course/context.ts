import type { Language } from '../../i18n/language';
import type { Content } from '../../model/content';
import type { LogLines } from './log-lines';

/** What the sentences of the course are made with. */
export interface CourseContext {
  /** Of the paper. */
  readonly language: Language;
  /** Of what was typed at the table. */
  readonly spoken: Language;
  /** At the end of the session, as far as the version may tell. */
  readonly content: Content;
  /** The name by which running text calls an element, also one that is gone. */
  readonly nameOf: (id: string) => string;
  readonly lines: LogLines;
}
