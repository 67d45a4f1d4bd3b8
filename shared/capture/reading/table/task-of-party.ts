import { formatDate } from '../../../i18n/format';
import type { CapturePart, ReadingContext } from '../../capture';
import { dayInWords } from '../../date-remarks';
import { asSentence, capitalised } from '../../fold-text';
import { type Sentence, spansOf } from '../../grammar/spans';
import { namedIn } from '../clauses';
import { existingPart } from '../parties-in';
import type { Candidate } from '../relations-said';

const listed = /^[\s*•–-]*(?:(?:actie|action)\s+)?(?<who>[^:–]{2,50}?)\s*(?::|\s[–-]\s)\s*(?<what>.{4,}?)[.]?$/iu;
const until = /[\s,;–-]*(?:voor|uiterlijk|per|by|before|on|op|until|tegen|due|uiterlijk op)?\s*$/iu;

/** "- Overmeer: kaart sturen, uiterlijk 19 juni", "actie prov: brief aan de raad, 30-4": a party, what, and a day. It asks. */
export function taskOfPartySaid(sentence: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const groups = listed.exec(sentence.line.trim())?.groups;
  if (groups === undefined || sentence.line.trim().endsWith('?')) return null;
  const who = spansOf(groups['who'] ?? '', context);
  if (who.spans.some(({ type }) => !/^(?:name|harmless|mark)$/.test(type))) return null;
  const [core, more] = namedIn(who);
  if (core?.span.type !== 'name' || more !== undefined) return null;
  const parties = core.span.matches.filter(({ element }) => element.kind === 'stakeholder');
  const [party] = parties;
  if (party === undefined) return null;
  const what = spansOf(groups['what'] ?? '', context);
  const days = what.spans.flatMap((span) =>
    span.type === 'date' && span.date.kind === 'date' ? [{ span, date: span.date.date }] : [],
  );
  const [day] = days;
  if (day === undefined || days.length > 1 || day.span.end < what.tokens.length) return null;
  const start = what.tokens[day.span.start]?.start ?? what.line.length;
  const bare = what.line.slice(0, start).replace(until, '').trim();
  if (bare.length < 3) return null;
  const text = asSentence(capitalised(bare));
  const { language } = context.settings;
  const before = language === 'nl' ? 'voor' : 'by';
  const said = `${language === 'nl' ? 'Actie' : 'Action'}: ${party.element.name}, ${before} ${formatDate(day.date, language)}: ${text}`;
  const preview: CapturePart[] = [
    existingPart(party.element),
    { kind: 'field', text: dayInWords(day.date, language) },
    { kind: 'text', text },
  ];
  const commands = [
    { type: 'assignAction' as const, action: { text, owner: party.element.id, due: day.date }, text: said },
  ];
  return [{ reading: { reading: 'action', commands, preview, problem: null, text: said }, doubts: ['rival'] }];
}
