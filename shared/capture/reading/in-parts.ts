import type { Command } from '../../commands/command';
import type { Content } from '../../model/content';
import type { Element, Relation } from '../../model/content-types';
import type { CapturePart, Offer, ReadingContext } from '../capture';
import { explain } from '../explain/why';
import { asSentence } from '../fold-text';
import { noteReading } from '../note-reading';
import { madeBy } from './gates';
import type { Heard } from './heard';

type Read = (line: string, context: ReadingContext) => Heard;

/** Where one sentence ends and the next begins; "prov. X" and "1.5" are no ends. */
const ends = /(?<=[^\s.]{3}[^\p{Lu}\s])[.!?]\s+(?=[\p{Lu}\p{Ll}\d])|\s*;\s+|\s+[–—-]\s+|(?<=\?)\s+/u;
/** Who says it, hung on behind: no part of what is said. */
const remark =
  /,?\s+(?:zegt|zegt de|zeggen|vertelt|vraagt|vindt|meldt|aldus|grapt|roept|merkt|says?|asks?|jokes|tells|thinks|notes|adds|according to)\s+(?:(?:de|het|the|een|a|iemand|someone)\s+)?[\p{L}' -]{2,40}(?:,.*)?$/iu;
/** Sentences in one line that are read; more are told. */
const mostParts = 4;
const mostCommas = 4;

/**
 * A line of several sentences, or of one with something hung on behind a comma ("grondruil is een middel, dat de provincie
 * inbrengt"): each is read on what those before it said, and together they are one reading. Null where that hears no more.
 */
export function heardInParts(line: string, whole: Heard, context: ReadingContext, read: Read): Heard | null {
  if (/["“”«»]/u.test(line) || /^\p{L}+\s*:/u.test(line)) return null;
  const parts = line
    .split(ends)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length > mostParts) return null;
  if (parts.length > 1) return together(line, parts, whole, context, read);
  const said = remark.exec(line);
  if (said !== null && said.index > 4) {
    const heard = read(line.slice(0, said.index), context);
    const first = candidateOf(heard);
    if (first !== null) return offered(line, first, [...heard.offers], ['operator'], context);
  }
  const commas = [...line.matchAll(/,\s+/gu)].slice(0, mostCommas);
  for (const comma of commas) {
    const head = line.slice(0, comma.index);
    const before = read(head, context);
    // Only what comes onto the map is spoken of further by leaving it out.
    const isMention = before.reading.reading === 'element' && before.outcome === 'fact';
    const isAsked = before.outcome === 'ask' && before.offers[0]?.reading.reading === 'element';
    if (!isMention && !isAsked) continue;
    const heard = together(line, [head, line.slice(comma.index + comma[0].length)], whole, context, read);
    if (heard !== null) return heard;
  }
  return null;
}

/** What a part says: what it is, or the best that it could be. */
function candidateOf(heard: Heard): Offer | null {
  const isFact = heard.outcome === 'fact' && heard.reading.problem === null && heard.reading.reading !== 'note';
  if (isFact) return { reading: heard.reading, because: [] };
  return heard.outcome === 'ask' ? (heard.offers[0] ?? null) : null;
}

function together(
  line: string,
  parts: readonly string[],
  whole: Heard,
  context: ReadingContext,
  read: Read,
): Heard | null {
  const commands: Command[] = [];
  const preview: CapturePart[] = [];
  const because = new Set<string>();
  const others: Offer[] = [];
  let own = context;
  let heardParts = 0;
  let reading: Offer['reading'] | null = null;
  for (const part of parts) {
    const heard = read(
      part.replace(/^(?:en|and|maar|but|dus|so|dat|die|which|that|waar)\s+(?=\p{L})/iu, (word) =>
        /^(?:dat|die|that|which|waar)/iu.test(word) ? word : '',
      ),
      own,
    );
    const said = candidateOf(heard);
    if (said === null) {
      if (/\p{L}{3}/u.test(part)) because.add('leftover');
      others.push(...heard.offers.slice(0, 2));
      continue;
    }
    heardParts += 1;
    reading ??= said.reading;
    for (const each of said.because) because.add(each);
    if (preview.length > 0) preview.push({ kind: 'text', text: '+' });
    preview.push(...said.reading.preview.map(({ slot: _, ...rest }) => rest));
    commands.push(...said.reading.commands);
    own = afterwards(own, said.reading.commands);
  }
  if (reading === null || heardParts === 0) return null;
  if (heardParts < 2 && whole.outcome === 'ask') return null;
  const text = asSentence(line);
  const joined: Offer = {
    reading: { ...reading, commands, preview, text, alternatives: [], hint: null },
    because: [...because],
  };
  return offered(line, joined, others, [], context, whole);
}

function offered(
  line: string,
  first: Offer,
  others: readonly Offer[],
  more: readonly string[],
  { settings: { language } }: ReadingContext,
  whole?: Heard,
): Heard | null {
  const because = [...new Set([...first.because, ...more])];
  const { hint: _, alternatives: __, ...bare } = first.reading;
  const reading = { ...bare, text: asSentence(line) };
  if (because.length === 0)
    return { reading, outcome: 'fact', offers: [], unused: [], why: explain(language, 'fact', []), isExplicit: false };
  const offers = [{ reading, because }, ...(whole?.offers ?? []), ...others].slice(0, mostOffers);
  return {
    reading: noteReading(line),
    outcome: 'ask',
    offers,
    unused: whole?.unused ?? [],
    why: explain(language, 'doubt', because),
    isExplicit: false,
  };
}

const mostOffers = 7;

/** The table as the parts before left it: what they made is there, and it was spoken of last. */
function afterwards(context: ReadingContext, commands: readonly Command[]): ReadingContext {
  const { content, settings } = context;
  const made = madeBy(commands);
  const relations = commands.flatMap((command) => (command.type === 'addRelation' ? [command.relation] : []));
  const spoken = [
    ...relations.flatMap(({ to, from }) => [to, from]),
    ...made.map(({ id }) => id),
    ...commands.flatMap((command) => ('id' in command && typeof command.id === 'string' ? [command.id] : [])),
  ].filter((id): id is string => id !== undefined);
  if (spoken.length === 0) return context;
  const elements = new Map(content.elements);
  for (const element of made) if (element.id !== undefined) elements.set(element.id, element as unknown as Element);
  const all = new Map(content.relations);
  for (const [at, relation] of relations.entries()) all.set(`part-${all.size}-${at}`, relation as unknown as Relation);
  const next: Content = { ...content, elements: made.length === 0 ? content.elements : elements, relations: all };
  const before = settings.lastSpoken?.elements ?? [];
  const { last: _, ...rest } = settings.lastSpoken ?? { elements: [] };
  return {
    ...context,
    content: next,
    settings: { ...settings, lastSpoken: { ...rest, elements: [[...new Set(spoken)], ...before] } },
  };
}
