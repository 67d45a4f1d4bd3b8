import type { Command } from '../commands/command';
import { asOneAct } from '../commands/part-commands';
import { sentences } from '../commands/sentences';
import type { Language } from '../i18n/language';

/**
 * Taking a list over, as the one act that it is.
 * @param commands those of its plan
 * @param list how the log calls it
 */
export function listAct(commands: readonly Command[], list: string, language: Language): readonly Command[] {
  return asOneAct(commands, sentences[language].actionsTaken(list, commands.length));
}
