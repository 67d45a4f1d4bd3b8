import { languages } from '../i18n/language';
import { moneyOnTop } from './added-money';
import { extraWords } from './answer-phrases';
import type { Reading, ReadingContext } from './capture';
import { asSentence } from './fold-text';
import { parseRelation } from './parse-relation';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { problems } from './problems';
import { writeNumber } from './quantities';
import { addedMoneySaid } from './session-phrases';
import { sessionProblems } from './session-problems';
import { readMillions, saysUnclearAmount } from './sums-of-money';
import { tokenise, trimMarks } from './tokens';

const patterns = languages.flatMap((language) => phrasePatterns(addedMoneySaid[language]));

/**
 * Reads "Rijk legt 5 mln bij voor Wonen": money of a party, on top of what it gives to it already. Null when the line says
 * no amount, or something else.
 */
export function parseAddedMoney(text: string, context: ReadingContext): Reading | null {
  const { content, settings } = context;
  const { language } = settings;
  const pays = language === 'nl' ? 'financiert' : 'funds';
  for (const { party = '', amount = '', to = '' } of readPhrases(patterns, text)) {
    const stop = (problem: string): Reading => ({
      reading: 'relation',
      commands: [],
      preview: [{ kind: 'text', text }],
      problem,
      text: asSentence(text),
    });
    const tokens = trimMarks(tokenise(amount), ',;.!').filter(({ folded }) => !extraWords.has(folded));
    const read = readMillions(tokens, 0, language);
    if (saysUnclearAmount(tokens, language))
      return stop(problems[language].oneAmount(`${party} ${pays} ${to || '…'} 240 mln`));
    if (read === null || read.length !== tokens.length) continue;
    if (to === '') return stop(sessionProblems[language].moneyForWhat(text.replace(/[.!\s]+$/u, '')));
    const sentenceOf = (millions: number): Reading | null => {
      const sentence = `${party} ${pays} ${to} ${writeNumber(millions, language)} mln`;
      return parseRelation(sentence, tokenise(sentence), context);
    };
    const { reading, isUnknownBefore } = moneyOnTop(sentenceOf, read.value, content);
    if (isUnknownBefore) return stop(sessionProblems[language].unknownBefore(party, pays, to));
    if (reading === null) continue;
    const said = asSentence(text);
    const commands = reading.commands.map((command) =>
      command.type === 'addRelation' || command.type === 'updateRelation' ? { ...command, text: said } : command,
    );
    return { ...reading, commands, text: said };
  }
  return null;
}
