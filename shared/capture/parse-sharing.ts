import type { Reading, ReadingContext } from './capture';
import { asSentence } from './fold-text';
import { taskCalled } from './parse-cost';
import { parseRelation } from './parse-relation';
import { problems } from './problems';
import { readHectares } from './quantities';
import { quoted, tokenise, trimMarks } from './tokens';

const shares = /^(.+?)\s+(?:deelt|delen|shares?)\s+(\S.*)$/isu;

/**
 * Reads "Klimaat deelt 250 ha" where nobody says in which zone: the one in which that task asks room. Null when the line
 * says more or something else.
 */
export function parseSharing(text: string, context: ReadingContext): Reading | null {
  const [, name = '', said = ''] = text.match(shares) ?? [];
  const { language } = context.settings;
  const tokens = trimMarks(tokenise(said), '.,;!');
  if (readHectares(tokens, 0, language)?.length !== tokens.length) return null;
  const { elements, relations } = context.content;
  const task = taskCalled(name, context);
  const zones = [...relations.values()].flatMap((relation) => {
    const zone = relation.kind === 'claims_space' && relation.from === task?.id ? elements.get(relation.to) : undefined;
    return zone === undefined ? [] : [zone];
  });
  const [zone] = zones;
  if (zones.length === 1 && zone !== undefined) {
    const line = `${text.replace(/[.,;!\s]+$/u, '')} in ${quoted(zone.name)}#${zone.id}`;
    return parseRelation(line, tokenise(line), context);
  }
  const problem = problems[language].sharedWhere(
    task?.name ?? name,
    zones.map((each) => each.name),
  );
  return { reading: 'change', commands: [], preview: [{ kind: 'text', text: name }], problem, text: asSentence(text) };
}
