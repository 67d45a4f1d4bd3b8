import type { Command } from '../../../shared/commands/command';
import type { Notice } from '../../app/app-state';
import type { ListTexts } from './texts';

interface Taken {
  /** Of the list, for people. */
  readonly name: string;
  /** The one act that it is; nothing when the table says all of it already. */
  readonly act: readonly Command[];
  /** Returns whether it was done; if not, a notice says why. */
  readonly perform: (command: Command) => Promise<boolean>;
  /** What is on the screen now. */
  readonly told: () => Notice | null;
  readonly texts: ListTexts;
}

/**
 * Carries the act out that a list is.
 * @returns what to say of it; null when it was refused and the screen says why already
 */
export async function takeOver({ name, act, perform, told, texts }: Taken): Promise<Notice | null> {
  for (const command of act) {
    const before = told();
    if (await perform(command)) continue;
    // An alarm that stands elsewhere already may say why: then there is no new notice.
    const now = told();
    return now === null || now === before ? null : { ...now, text: `${texts.nothingTaken} ${now.text}` };
  }
  return { kind: 'done', text: texts.done(name) };
}
