import type { Command } from '../../commands/command';
import type { Decision, Element } from '../../model/content-types';
import type { CapturePart, ReadingContext } from '../capture';
import { asSentence, capitalised } from '../fold-text';
import { coreAt } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { onCondition, type Stance, stances } from '../lexicon/speech-acts';
import { stanceWords } from '../stance-words';
import { existingPart, partyOf } from './parties-in';
import type { Candidate, DoubtKind } from './relations-said';

interface Said {
  readonly party: Element;
  readonly stance: Stance;
  readonly text: string | null;
}

/** "Polderdam is akkoord, mits …", "HHK akkoord, SBB niet": how parties stand on the decision on the table. */
export function stanceSaid(sentence: Sentence, context: ReadingContext): readonly Candidate[] | null {
  if (sentence.line.trim().endsWith('?')) return null;
  const said = stancesIn(sentence, context);
  if (said.list.length === 0) return null;
  const decision = decisionsOnTable(context);
  const { language } = context.settings;
  const words = stanceWords[language];
  const doubts: DoubtKind[] = [...said.doubts];
  if (decision.length !== 1) doubts.push('noDecision');
  const [onTable] = decision;
  if (onTable === undefined) return null;
  const preview: CapturePart[] = said.list.flatMap(({ party, stance, text }) => [
    existingPart(party),
    { kind: 'field' as const, text: words[stance] },
    ...(text === null ? [] : [{ kind: 'text' as const, text }]),
  ]);
  const commands = stanceCommands(onTable, said.list, asSentence(sentence.line));
  if (commands.length === 0) return null;
  return [
    {
      reading: {
        reading: 'followUp',
        commands,
        preview: [...preview, { kind: 'field', text: onTable.no }],
        problem: null,
        text: asSentence(sentence.line),
      },
      doubts,
    },
  ];
}

/** How parties stand on a proposal; on what was agreed already, what they do not agree with is a reservation. */
export function stanceCommands(
  decision: Decision,
  said: readonly { readonly party: Element; readonly stance: Stance; readonly text: string | null }[],
  line: string,
): readonly Command[] {
  if (decision.status === 'proposed') {
    const others = (decision.stances ?? []).filter(
      ({ stakeholder }) => !said.some(({ party }) => party.id === stakeholder),
    );
    const own = said.map(({ party, stance, text }) => ({
      stakeholder: party.id,
      stance,
      ...(text === null ? {} : { text }),
    }));
    return [{ type: 'updateDecision', id: decision.id, set: { stances: [...others, ...own] }, text: line }];
  }
  const reservations = said
    .filter(({ stance }) => stance !== 'agree')
    .map(({ party, text }) => ({ stakeholder: party.id, text: text ?? line }));
  return reservations.length === 0 ? [] : [{ type: 'reserveDecision', id: decision.id, reservations, text: line }];
}

/** The proposals that lie on the table; what was agreed last where none does. */
export function decisionsOnTable({ content }: ReadingContext): readonly Decision[] {
  const all = [...content.decisions.values()];
  const proposals = all.filter(({ status }) => status === 'proposed');
  if (proposals.length > 0) return proposals.slice(-1);
  return all.filter(({ status }) => status === 'agreed_at_table').slice(-1);
}

function stancesIn(
  sentence: Sentence,
  context: ReadingContext,
): { readonly list: readonly Said[]; readonly doubts: readonly DoubtKind[] } {
  const { tokens, line } = sentence;
  const list: Said[] = [];
  let isNear = false;
  let at = openingOf(sentence, context);
  const isLate = at > 0;
  while (at < tokens.length) {
    const first = skip(sentence, at);
    const parties: Element[] = [];
    let next = first;
    for (;;) {
      const core = coreAt(sentence, next, tokens.length, new Set());
      const found = core === null ? null : partyOf(core, sentence, context);
      if (core === null || found === null) break;
      parties.push(found.party);
      isNear = isNear || !found.isSure;
      next = core.end;
      const joint =
        sentence.spanAt[next]?.type === 'joint' || tokens[next]?.text === ',' || tokens[next]?.folded === 'als';
      const after = joint ? skip(sentence, next + 1) : next;
      if (!joint || coreAt(sentence, after, tokens.length, new Set())?.type !== 'known') break;
      next = after;
    }
    if (parties.length === 0) return { list: [], doubts: [] };
    // "Overmeer: ja. Oostland: nee."
    const isColon = tokens[next]?.text === ':';
    if (isColon) next += 1;
    const behind = line.slice(tokens[next]?.start ?? line.length).trim();
    const stance = stanceOf(behind);
    if (stance === null) return { list: [], doubts: [] };
    const rest = behind.slice(stance.length);
    const condition = rest.match(onCondition);
    const split = condition === null || condition.index !== 0 ? nextParty(rest, sentence, context) : null;
    const opens = condition !== null && condition.index === 0;
    const text = opens
      ? rest
          .slice(condition[0].length)
          .trim()
          .replace(/[.!]+$/, '')
      : stance.value === 'agree_if'
        ? rest.trim().replace(/^[:,\s]+|[.!]+$/g, '')
        : '';
    // "Ja, maar" is not yet a yes.
    const isIf = (stance.value === 'agree' && opens) || stance.value === 'agree_if';
    for (const party of parties)
      list.push({
        party,
        stance: isIf ? 'agree_if' : stance.value,
        text: text === '' ? null : asSentence(capitalised(text)),
      });
    // "Is okay as long as …" is how people talk round it.
    if (isIf && /^(?:is |are )?(?:okay|ok|fine)\b/iu.test(behind) && stance.value === 'agree')
      return { list, doubts: ['rival'] };
    if (isIf && isColon && stance.value === 'agree_if' && /^mits\b/iu.test(behind)) return { list, doubts: ['rival'] };
    if (isIf) break;
    if (split === null) {
      const left = rest.replace(/^[\s,.!]*(?:punt|hoor|ook|dus|period|too)?[\s,.!]*/iu, '');
      // Why somebody is against is part of it; anything else was not understood.
      if (
        left !== '' &&
        !opens &&
        !/^(?:want|omdat|vanwege|because|as|op|met|aan|het|dit|dit|dat|the|this|that|voorstel)\b/iu.test(left)
      )
        return { list: [], doubts: [] };
      if (opens && stance.value === 'against') return { list, doubts: ['operator'] };
      break;
    }
    at = split;
  }
  return { list, doubts: [...(isNear ? (['near'] as const) : []), ...(isLate ? (['leftover'] as const) : [])] };
}

/** "All things considered, Overmeer cannot …": where the first party stands behind a comma, the sentence begins there. */
function openingOf(sentence: Sentence, context: ReadingContext): number {
  const { tokens } = sentence;
  const isParty = (at: number): boolean => {
    const core = coreAt(sentence, skip(sentence, at), tokens.length, new Set());
    return core !== null && partyOf(core, sentence, context) !== null;
  };
  if (isParty(0)) return 0;
  const comma = tokens.findIndex(({ text }, at) => text === ',' && isParty(at + 1));
  return comma < 0 ? 0 : comma + 1;
}

function skip({ spanAt, tokens }: Sentence, at: number): number {
  let next = at;
  while (
    spanAt[next]?.type === 'harmless' ||
    spanAt[next]?.type === 'joint' ||
    spanAt[next]?.type === 'person' ||
    /^(?:zowel|wij|we|als|as)$/.test(tokens[next]?.folded ?? '') ||
    tokens[next]?.text === ',' ||
    spanAt[next]?.type === 'break'
  )
    next += 1;
  return next;
}

function stanceOf(text: string): { readonly value: Stance; readonly length: number } | null {
  const short = /^mits(?=[ ,.]|$)/iu.exec(text);
  if (short !== null) return { value: 'agree_if', length: short[0].length };
  const no = /^niet(?=[ ,.]|$)/iu.exec(text);
  if (no !== null && /^niet\s*(?:[,.]|$)/iu.test(text)) return { value: 'against', length: no[0].length };
  for (const [value, pattern] of stances) {
    const found = pattern.exec(text);
    if (found !== null) return { value, length: found[0].length };
  }
  return null;
}

/** The token with which the next party begins, behind a comma or "en"; null when none does. */
function nextParty(rest: string, sentence: Sentence, context: ReadingContext): number | null {
  const { tokens, line } = sentence;
  const joint = /^\s*(?:,|;|[.]|en\b|and\b|maar\b|but\b)/iu.exec(rest);
  if (joint === null) return null;
  const place = line.length - rest.length + joint[0].length;
  const at = tokens.findIndex(({ start }) => start >= place);
  if (at < 0) return null;
  const core = coreAt(sentence, skip(sentence, at), tokens.length, new Set());
  return core === null || partyOf(core, sentence, context) === null ? null : at;
}
