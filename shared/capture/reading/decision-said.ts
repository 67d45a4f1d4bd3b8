import type { ReadingContext } from '../capture';
import { capitalised } from '../fold-text';
import { doubtAt, type Sentence } from '../grammar/spans';
import { decided, learnt, learntWithin, parked, proposed } from '../lexicon/speech-acts';
import { parseDecision, parseLearning, parseQuestion } from '../parse-marked';
import { decisionWords, learningWords } from '../specification';
import { tokenise } from '../tokens';
import type { Candidate } from './relations-said';

/** "Besloten dat …", "we spreken af om …", "voorstel: …": a decision whose text is the rest of the line. */
export function decisionSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const text = line.trim();
  if (text.endsWith('?')) return null;
  const said = text.match(decided) ?? text.match(proposed);
  if (said === null) return null;
  const rest = text.slice(said[0].length).trim();
  if (rest === '' || tokenise(rest).length < 2) return null;
  const word = decisionWords[context.settings.language].agreement[0] ?? '';
  // "Besloten dat de provincie het verslag maakt" reads only as a whole.
  const isClause = /\b(?:dat|om|that|to)\s*$/iu.test(said[0].trim());
  const reading = parseDecision(`${word}: ${capitalised(isClause ? text : rest)}`, context);
  // What opens the line is no doubt about it; what is said of deciding ("nog niet besloten") is.
  const isDoubted = tokenise(said[0]).some((_, at, tokens) =>
    ['negation', 'hedge', 'modal'].includes(doubtAt(tokens, at)?.doubt ?? ''),
  );
  return [{ reading, doubts: isDoubted ? ['operator'] : [] }];
}

/** "We gaan ervan uit dat …", "hobbel – …", "geleerd: …". */
export function learningSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  if (line.trim().endsWith('?')) return null;
  for (const [kind, opening] of learnt) {
    const said = line.trim().match(opening);
    if (said === null) continue;
    const rest = line.trim().slice(said[0].length).trim();
    if (tokenise(rest).length < 2) continue;
    const word = learningWords[context.settings.language][kind][0] ?? '';
    return [{ reading: parseLearning(`${word}: ${capitalised(rest)}`, context), doubts: [] }];
  }
  for (const [kind, within] of learntWithin) {
    const said = line.trim().match(within);
    if (said === null) continue;
    const rest = said.groups?.['text'] ?? line.trim().replace(/\s*\((?:aanname|assumption)\)/iu, '');
    if (tokenise(rest).length < 3) continue;
    const word = learningWords[context.settings.language][kind][0] ?? '';
    return [{ reading: parseLearning(`${word}: ${capitalised(rest)}`, context), doubts: ['guess'] }];
  }
  return null;
}

/** "Parkeren: mag dat?", "vraag voor later, LVVN zoekt uit: telt dat mee?" */
export function questionSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const said = line.trim().match(parked);
  if (said === null) return null;
  const rest = line.trim().slice(said[0].length).trim();
  if (rest === '') return null;
  const owner = said[1] ?? said[2];
  const reading = parseQuestion(owner === undefined ? rest : `${owner}: ${rest}`, context);
  return [{ reading, doubts: [] }];
}
