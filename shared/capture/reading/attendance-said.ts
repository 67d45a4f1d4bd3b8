import type { AttendanceRecord, Command, NewElement } from '../../commands/command';
import { terms } from '../../i18n/terms';
import type { AttendanceStatus, Mandate } from '../../model/vocabulary';
import { openSessionOf } from '../../session/current-session';
import type { CapturePart, ReadingContext } from '../capture';
import { asSentence } from '../fold-text';
import { coreAt } from '../grammar/noun-groups';
import { doubtAt, type Sentence, spansOf } from '../grammar/spans';
import { auxiliaries, prepositions } from '../lexicon/closed-words';
import { partyLooks } from '../lexicon/kinds-in-words';
import { mandates, presence } from '../lexicon/speech-acts';
import { existingPart, newPart, newParty, partyOf } from './parties-in';
import type { Candidate, DoubtKind } from './relations-said';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly status?: AttendanceStatus;
  readonly mandate?: Mandate;
}

interface Entry {
  readonly party: { readonly id: string; readonly part: CapturePart };
  status: AttendanceStatus | null;
  mandate: Mandate | null;
  arrivedAt: string | null;
}

/**
 * "VNG, UvW en IPO zijn afgemeld", "aanwezig: provincie, waterschap X en LTO", "prov en ws met mandaat, Gouda zonder". Parties
 * that are not on the map yet come onto it there and then.
 */
export function attendanceSaid(said: Sentence, context: ReadingContext): readonly Candidate[] | null {
  if (said.line.trim().endsWith('?')) return null;
  const written = inFull(said.line);
  const sentence = written === said.line ? said : spansOf(written, context);
  const { line, tokens, spanAt } = sentence;
  const marks = markedIn(line);
  if (marks.length === 0) return null;
  const time = /\b(?:om|at|vanaf|from)\s+(\d{1,2})(?:[.:](\d{2}))?\s*(?:uur|u\b|h\b)?/iu.exec(line);
  const entries: Entry[] = [];
  const made: NewElement[] = [];
  const doubts = new Set<DoubtKind>();
  const leading = marks[0] as Marked;
  const isListed = leading.status !== undefined && /^\s*:/u.test(line.slice(leading.end));
  const opensWithMark = leading.start === 0;
  const lastMark = opensWithMark ? line.length : Math.max(...marks.map(({ start }) => start));
  let status: AttendanceStatus | null = null;
  let group = 0;
  let names = 0;
  /** A mark stood last, no name. */
  let isBegun = false;
  /** "De gemeenten A en B": each is one. */
  let several: string | null = null;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as { start: number; end: number; kind: string; text: string; folded: string };
    const mark = marks.find(({ start, end }) => token.start >= start && token.start < end);
    if (mark !== undefined) {
      if (token.start === mark.start) {
        const pending = entries.slice(group);
        if (mark.status !== undefined) {
          const open = pending.filter((entry) => entry.status === null);
          const isHead = /^\s*:/u.test(line.slice(mark.end));
          const last = entries.at(-1);
          if (isHead) status = mark.status;
          else if (open.length > 0) for (const entry of open) entry.status = mark.status;
          // "Is verhinderd en stuurt een ambtenaar", "aanwezig: A, B afgemeld".
          else if (last !== undefined && (mark.status === 'represented' || (status !== null && !isBegun)))
            last.status = mark.status;
          else status = mark.status;
          isBegun = true;
        }
        if (mark.mandate !== undefined) {
          const open = entries.slice(group).filter((entry) => entry.mandate === null);
          for (const entry of open) entry.mandate = mark.mandate;
          group = entries.length;
        }
      }
      at += 1;
      continue;
    }
    if (time !== null && token.start >= time.index && token.start < time.index + time[0].length) {
      at += 1;
      continue;
    }
    if (token.kind === 'mark' && (token.text === ';' || token.text === '.')) {
      status = null;
      group = entries.length;
      at += 1;
      continue;
    }
    // "vertegenwoordigd door de collega van Zandrade": who stands in is no party that is there.
    if (/^(?:door|by)$/.test(token.folded) && entries.some((entry) => entry.status === 'represented')) break;
    const plural = severalHeads[token.folded];
    if (plural !== undefined && spanAt[at]?.type !== 'name') {
      several = plural;
      at += 1;
      continue;
    }
    const core = coreAt(sentence, at, tokens.length, marksAsUsed(sentence, marks));
    if (core !== null) {
      if (/^(?:de|het|the)$/.test(tokens[core.start - 1]?.folded ?? '')) several = null;
      // "Onder voorbehoud van de raad": whose approval it waits for is not who is there.
      if (isBehindMandate(sentence, core.start, marks)) {
        at = core.end;
        continue;
      }
      const known = partyOf(core, sentence, context);
      // "Aanwezig: de kwekers" says that they are a party; in a running sentence a word must look like one, stand before
      // what is said of it, and behind no preposition ("de boer aan de dijk").
      const mayBeNew = isListed || (token.start < lastMark && prepositionBefore(sentence, core.start) === null);
      const fresh =
        known === null && mayBeNew ? newParty(core, sentence, context, isListed ? 0.2 : 0.5, several ?? '') : null;
      if (known === null && fresh === null) {
        doubts.add('leftover');
      } else {
        names += 1;
        if (known !== null && !known.isSure) doubts.add('near');
        if (core.holdsKnown) doubts.add('resembles');
        if (fresh !== null) made.push(fresh);
        const party =
          known === null
            ? { id: fresh?.id as string, part: newPart(fresh as NewElement) }
            : { id: known.party.id, part: existingPart(known.party) };
        entries.push({ party, status, mandate: null, arrivedAt: null });
        isBegun = false;
      }
      at = core.end;
      continue;
    }
    const type = spanAt[at]?.type;
    const isSilent =
      type === 'harmless' ||
      type === 'joint' ||
      type === 'mark' ||
      type === 'person' ||
      type === 'time' ||
      type === 'break' ||
      auxiliaries.has(token.folded) ||
      /^(?:met|voor|van|door|namens|with|for|by|of|vandaag|zijn|aan|zich|hier|zit|zitten|wegens|vanwege|ziekte|illness|because|its|their|laat|laten|wel|deze|keer|this|time|uitgenodigd|gasten|alleen|only)$/.test(
        token.folded,
      );
    if (doubtAt(tokens, at) !== null) doubts.add('operator');
    else if (!isSilent) doubts.add('leftover');
    at += 1;
  }
  if (entries.length === 0) return null;
  // A list that opens with who it is about may make parties; a sentence about somebody unknown asks.
  const isList = leading.status !== undefined && (leading.start === 0 || names > 1);
  if (made.length > 0 && !isList)
    doubts.add(made.every(({ name }) => partyLooks(name, false) >= 0.9) ? 'rival' : 'unearned');
  const session = openSessionOf(context.content);
  if (session === undefined) return null;
  if (entries.every((entry) => entry.status === null && entry.mandate === null)) return null;
  const clock = time === null ? null : `${time[1]?.padStart(2, '0')}:${time[2] ?? '00'}`;
  const records: AttendanceRecord[] = entries.map(({ party, status: own, mandate }) => {
    const before = context.content.attendance.get(`${session.id}/${party.id}`)?.status;
    return {
      stakeholder: party.id,
      status: own ?? before ?? 'present',
      ...(mandate === null ? {} : { mandate }),
      ...(clock === null || (own ?? 'present') !== 'present' ? {} : { arrivedAt: clock }),
    };
  });
  const text = asSentence(said.line);
  const commands: Command[] = [
    ...made.map((element) => ({ type: 'addElement' as const, element })),
    { type: 'recordAttendance', attendance: records, text },
  ];
  const words = terms[context.settings.language];
  const preview: CapturePart[] = entries.flatMap(({ party, mandate }, at) => [
    party.part,
    { kind: 'field' as const, text: words.attendanceStatus[records[at]?.status ?? 'present'] },
    ...(mandate === null ? [] : [{ kind: 'field' as const, text: words.mandate[mandate] }]),
  ]);
  return [{ reading: { reading: 'attendance', commands, preview, problem: null, text }, doubts: [...doubts] }];
}

/** Words before several names of one sort, with the word before each. */
const severalHeads: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  gemeenten: 'Gemeente ',
  gemeentes: 'Gemeente ',
  provincies: 'Provincie ',
  waterschappen: 'Waterschap ',
  hoogheemraadschappen: 'Hoogheemraadschap ',
  ministeries: 'Ministerie van ',
  municipalities: 'Municipality of ',
  provinces: 'Province of ',
  ministries: 'Ministry of ',
});

/** What is shortened on lists of who is there, written in full: "aanw: prov X (ged.), afw. mkb: ws Y". */
function inFull(line: string): string {
  return line
    .replace(/\b(afw(?:ezig)?)\b\.?\s*(?:met\s+)?(?:mkb|mk|m\.k\.(?:[ab]\.)?)(?![\p{L}])\.?\s*:?/giu, 'afgemeld: ')
    .replace(/(?<![\p{L}.])m\.?k\.?[ab](?![\p{L}])\.?/giu, 'afgemeld')
    .replace(/(?<=^|[;.]\s*)aanw\b\.?\s*:?/giu, 'aanwezig: ')
    .replace(/(?<=^|[;.]\s*)afw\b\.?\s*:?/giu, 'afwezig: ')
    .replace(/(?<=^|[;.,]\s*)toeh\b\.?\s*:?/giu, 'toehoorder: ')
    .replace(/^\s*(?:erbij|hier|here|around the table|in the room)\s*:/giu, 'aanwezig:')
    .replace(
      /(?<=^|[;.]\s+)(apologies|excused|absent|present|aanwezig|afgemeld|afwezig)\s+(?:are|zijn|from)?\s*:/giu,
      '$1:',
    )
    .replace(
      /([\p{Lu}][\p{L}’' -]*?)\s*\((municipality|gemeente|province|provincie|water board|waterschap)\)/giu,
      (_, name: string, sort: string) => `${sortNames[sort.toLowerCase()] ?? ''}${name}`,
    )
    .replace(
      /\s*\((?:weth|ged|wethouder|gedeputeerde|burg|burgemeester|alderman|director|directeur|heemraad|dijkgraaf|ambtelijk)\b[^()]*\)/giu,
      '',
    )
    .replace(
      /(?<![\p{L}])([Pp]rov|[Gg]em|ws|WS|[Hh]hs|[Hh]oogheemr|[Mm]in)\b\.?\s+(?:van\s+)?(?=\p{Lu})/gu,
      (_, short: string) => shortNames[short.toLowerCase()] ?? '',
    );
}

const sortNames: Readonly<Record<string, string>> = {
  municipality: 'Municipality of ',
  gemeente: 'Gemeente ',
  province: 'Province of ',
  provincie: 'Provincie ',
  'water board': 'Water Board ',
  waterschap: 'Waterschap ',
};
const shortNames: Readonly<Record<string, string>> = {
  prov: 'Provincie ',
  gem: 'Gemeente ',
  ws: 'Waterschap ',
  hhs: 'Hoogheemraadschap ',
  hoogheemr: 'Hoogheemraadschap ',
  min: 'Ministerie van ',
};

/** Whether a name stands behind a mandate and "van": the body that must still agree. */
function isBehindMandate({ tokens }: Sentence, start: number, marks: readonly Marked[]): boolean {
  let at = start - 1;
  while (at >= 0 && /^(?:de|het|een|the|a|an)$/.test(tokens[at]?.folded ?? '')) at -= 1;
  if (!/^(?:van|of|door|by)$/.test(tokens[at]?.folded ?? '')) return false;
  const before = tokens[at - 1]?.end ?? -1;
  return marks.some(({ mandate, end }) => mandate !== undefined && end === before);
}

/** The preposition right before a name and its article; null when there is none. */
function prepositionBefore({ tokens }: Sentence, start: number): string | null {
  let at = start - 1;
  while (at >= 0 && /^(?:de|het|een|the|a|an)$/.test(tokens[at]?.folded ?? '')) at -= 1;
  const word = tokens[at]?.folded ?? '';
  return prepositions.has(word) && !/^(?:van|of|met|with)$/.test(word) ? word : null;
}

/** Phrases of presence and mandate in the line, without those that stand inside another. */
function markedIn(line: string): readonly Marked[] {
  const found: Marked[] = [];
  const add = (pattern: RegExp, value: Partial<Marked>) => {
    for (const match of line.matchAll(new RegExp(pattern.source, 'giu'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end, ...value });
    }
  };
  for (const [mandate, pattern] of mandates) add(pattern, { mandate });
  for (const [status, pattern] of presence) add(pattern, { status });
  // "Heeft mandaat onder voorbehoud": the second narrows the first.
  return found
    .toSorted((left, right) => left.start - right.start)
    .filter(({ mandate, end }, at, all) => {
      const next = all[at + 1];
      return !(mandate !== undefined && next?.mandate !== undefined && line.slice(end, next.start).trim() === '');
    });
}

function marksAsUsed({ tokens }: Sentence, marks: readonly Marked[]): ReadonlySet<number> {
  const used = new Set<number>();
  tokens.forEach((token, at) => {
    if (marks.some(({ start, end }) => token.start >= start && token.start < end)) used.add(at);
  });
  return used;
}
