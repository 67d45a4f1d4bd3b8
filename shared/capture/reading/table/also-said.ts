import type { Command } from '../../../commands/command';
import { relationRules } from '../../../model/relation-kinds';
import type { CapturePart, ReadingContext } from '../../capture';
import { asSentence } from '../../fold-text';
import { type Sentence, spansOf } from '../../grammar/spans';
import { findRelation } from '../../read-relation';
import { namedIn } from '../clauses';
import { existingPart } from '../parties-in';
import type { Candidate } from '../relations-said';

const also =
  /^(?:(?:en|and)\s+)?(?<names>.+?)\s+(?:doet dat |doet |does |is |are )?(?:ook|too|as well|idem|likewise|evenzo|hetzelfde|the same)[.!]?$/iu;

/** "Warmtenet ook", "Overmeer too": what was said last is said of these as well. It is asked about. */
export function alsoSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const names = also.exec(line.trim())?.groups?.['names'];
  const last = context.settings.lastSpoken?.last;
  if (names === undefined || last?.type !== 'relation') return null;
  const relation = context.content.relations.get(last.id);
  if (relation === undefined) return null;
  const said = spansOf(names, context);
  if (said.spans.some(({ type }) => !/^(?:name|harmless|mark|joint)$/.test(type))) return null;
  const rule = relationRules[relation.kind];
  const { id: _, conflicts: __, condition: ___, amountMln: ____, hectares: _____, ...same } = relation;
  const commands: Command[] = [];
  const preview: CapturePart[] = [];
  for (const { span } of namedIn(said)) {
    if (span.type !== 'name') return null;
    const fitsFrom = span.matches.find(({ element }) => rule.from.includes(element.kind))?.element;
    const fitsTo = span.matches.find(({ element }) => rule.to.includes(element.kind))?.element;
    const element = fitsFrom ?? fitsTo;
    if (element === undefined || element.id === relation.from || element.id === relation.to) return null;
    const next = { ...same, ...(fitsFrom === undefined ? { to: element.id } : { from: element.id }) };
    if (relation.kind === 'claims_space' || findRelation(context.content, next.kind, next.from, next.to) !== undefined)
      return null;
    commands.push({ type: 'addRelation', relation: next, text: asSentence(line) });
    preview.push(existingPart(element));
  }
  if (commands.length === 0) return null;
  const reading = { reading: 'relation' as const, commands, preview, problem: null, text: asSentence(line) };
  return [{ reading, doubts: ['elided'] }];
}
