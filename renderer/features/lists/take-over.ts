import type { Command } from '../../../shared/commands/command';
import type { Notice } from '../../app/app-state';
import type { ListTexts } from './texts';

interface Taken {
  /** Of the list, for people. */
  readonly name: string;
  readonly commands: readonly Command[];
  /** Returns whether it was done; if not, a notice says why. */
  readonly perform: (command: Command) => Promise<boolean>;
  /** What is on the screen now. */
  readonly told: () => Notice | null;
  readonly texts: ListTexts;
}

/**
 * Carries a plan out, up to the first command that is refused.
 * @returns what to say of it; null when nothing was done, of which the notice of the refusal says why
 */
export async function takeOver({ name, commands, perform, told, texts }: Taken): Promise<Notice | null> {
  for (const [done, command] of commands.entries()) {
    const before = told();
    if (await perform(command)) continue;
    if (done === 0) return null;
    // An alarm that stands elsewhere already may say why: then there is no new notice.
    const now = told();
    const refusal = now === before ? null : now;
    const said = texts.partly(done, commands.length);
    return { ...refusal, kind: 'problem', text: refusal === null ? said : `${said} ${refusal.text}` };
  }
  return { kind: 'done', text: texts.done(name) };
}
