import type { Command } from '../../commands/command';
import type { ReadingContext } from '../capture';
import { indexOf } from '../element-index';
import { asSentence } from '../fold-text';
import { doubtAt, type Sentence, spansOf } from '../grammar/spans';
import { framesAt } from '../lexicon/frames';
import { findMentions } from '../mentions';
import { textOf } from '../tokens';
import { readClauses } from './clauses';
import { operatorsIn } from './operators';
import { type Candidate, relationsSaid } from './relations-said';

/**
 * "Polderdam trekt energie, mits er geld komt": the fact with its condition. It is kept as what it is, and offered rather
 * than recorded, since a condition is no fact.
 */
export function conditionalSaid(sentence: Sentence, context: ReadingContext): Candidate | null {
  const { tokens, line } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const doubt = doubtAt(tokens, at);
    if (doubt?.doubt !== 'condition') continue;
    for (const [main, condition] of splits(sentence, at)) {
      const own = spansOf(textOf(line, tokens.slice(...main)), context);
      const { clauses } = readClauses(own, 0, own.tokens.length);
      const said = relationsSaid(own, clauses, null, context);
      if (said === null || said.doubts.includes('leftover') || said.doubts.includes('incomplete')) continue;
      if (operatorsIn(own, new Set(clauses.flatMap(({ used }) => [...used])))) continue;
      const words = textOf(line, tokens.slice(...condition)).replace(/^[,\s]+|[.,\s]+$/g, '');
      const [by] = findMentions(words, indexOf(context.content)).filter(({ kind }) => kind === 'stakeholder');
      const value = { text: words, ...(by === undefined ? {} : { by: by.id }) };
      const commands: readonly Command[] = said.reading.commands.map((command) =>
        command.type === 'addRelation'
          ? { ...command, relation: { ...command.relation, condition: value }, text: asSentence(line) }
          : command,
      );
      const preview = [...said.reading.preview, { kind: 'field' as const, text: words }];
      return {
        reading: { ...said.reading, commands, preview, text: asSentence(line) },
        doubts: [...said.doubts, 'condition'],
      };
    }
  }
  return null;
}

type Range = readonly [number, number];

/** The main sentence and the condition: behind it, or before it up to a comma or the verb. */
function splits({ tokens }: Sentence, at: number): readonly (readonly [Range, Range])[] {
  const end = tokens.length;
  if (at > 1)
    return [
      [
        [0, at],
        [at, end],
      ],
    ];
  const found: (readonly [Range, Range])[] = [];
  for (let place = at + 2; place < end - 1; place += 1) {
    const isComma = tokens[place]?.text === ',' || /^(?:dan|then)$/.test(tokens[place]?.folded ?? '');
    if (isComma)
      found.push([
        [place + 1, end],
        [at, place],
      ]);
    else if (framesAt(tokens[place]?.folded ?? '').length > 0)
      found.push([
        [place, end],
        [at, place],
      ]);
  }
  return found;
}
