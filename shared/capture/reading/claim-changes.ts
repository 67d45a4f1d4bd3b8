import type { Command } from '../../commands/command';
import type { Element, Relation } from '../../model/content-types';
import { countInWords } from '../amount-words';
import type { Offer, ReadingContext } from '../capture';
import { asSentence } from '../fold-text';
import type { Sentence } from '../grammar/spans';
import { namedIn } from './clauses';
import { existingPart } from './parties-in';

const more = /\b(?:bij|erbij|extra|another|more|additional|meer)\b/iu;
const less = /\b(?:af|eraf|minder|less|inleveren|levert|gives? up)\b/iu;
const shared = /\b(?:samen|gedeeld|delen|deelt|shared?|together|overlap\w*)\b/iu;
const mostZones = 3;

/**
 * What a task's claims of space could become: "woningbouw 40 hectare" where its claim is known or areas are few, "twintig
 * hectare erbij", "van 150 naar 100", "valt 25 samen met". Hints only.
 */
export function claimChanges(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const { content } = context;
  const areas = sentence.spans.flatMap((span) => (span.type === 'hectares' ? [span] : []));
  const [first] = areas;
  if (first === undefined) return [];
  const named = namedIn(sentence).flatMap(({ span }) =>
    span.type === 'name' ? [span.matches.map(({ element }) => element)] : [],
  );
  const of = (kind: Element['kind']): Element | undefined =>
    named.flatMap((elements) => elements.filter((element) => element.kind === kind).slice(0, 1))[0];
  const [task, zone] = [of('task'), of('zone')];
  if (task === undefined) return [];
  const claims = [...content.relations.values()].filter(
    ({ kind, from, to }) => kind === 'claims_space' && from === task.id && (zone === undefined || to === zone.id),
  );
  const [claim] = claims;
  const numbers = sentence.tokens.flatMap(({ folded }, at) => {
    const span = sentence.spanAt[at];
    const value = span?.type === 'number' ? span.value : span?.type === 'word' ? countInWords(folded) : null;
    return value === null ? [] : [{ at, value }];
  });
  const to = numbers.find(({ at }) => /^(?:naar|to|tot)$/.test(sentence.tokens[at - 1]?.folded ?? ''));
  if (claim !== undefined && claims.length === 1) {
    const now = claim.hectares ?? 0;
    const other = numbers[0]?.value;
    if (shared.test(sentence.line) && other !== undefined)
      return [changed(sentence, claim, { sharedHectares: other }, task)];
    const next =
      to !== undefined
        ? to.value
        : less.test(sentence.line)
          ? now - first.value
          : more.test(sentence.line)
            ? now + first.value
            : first.value;
    return next < 0 || next === now ? [] : [changed(sentence, claim, { hectares: next }, task)];
  }
  if (zone !== undefined || claims.length > 0) return [];
  const zones = [...content.elements.values()].filter(({ kind }) => kind === 'zone');
  if (zones.length > mostZones) return [];
  const half = /\b(?:helft|half)\b/iu.test(sentence.line) ? (numbers[0]?.value ?? first.value / 2) : first.value;
  return zones.map((each) => {
    const text = asSentence(sentence.line);
    const relation = { kind: 'claims_space' as const, from: task.id, to: each.id, hectares: half };
    const commands: readonly Command[] = [{ type: 'addRelation', relation, text }];
    const preview = [existingPart(task), existingPart(each), { kind: 'field' as const, text: `${half} ha` }];
    return { reading: { reading: 'relation', commands, preview, problem: null, text }, because: ['guess'] };
  });
}

function changed({ line }: Sentence, { id }: Relation, set: Readonly<Record<string, number>>, task: Element): Offer {
  const text = asSentence(line);
  const preview = [
    existingPart(task),
    ...Object.values(set).map((value) => ({ kind: 'field' as const, text: `${value} ha` })),
  ];
  return {
    reading: { reading: 'change', commands: [{ type: 'updateRelation', id, set, text }], preview, problem: null, text },
    because: ['guess'],
  };
}
