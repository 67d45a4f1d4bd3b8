import { hear, listenTo } from '../../../shared/capture/reading/hear-lines';
import type { Language } from '../../../shared/i18n/language';
import { contentOf } from '../../../shared/model/content-of';
import { type Fact, factsOf } from '../../corpus/facts';
import { emptyTable } from '../../corpus/score-meetings';

/** What became of the last of some lines, typed on an empty table with the first offers taken. */
export interface HeardLast {
  readonly outcome: string;
  /** What it makes: recorded at once, or by the first offer. */
  readonly gives: readonly Fact[];
  readonly offers: readonly (readonly Fact[])[];
}

const today = '2026-03-12';

export function heardLast(lines: readonly string[], language: Language): HeardLast {
  const settings = { language, today };
  let listener = listenTo(emptyTable(today));
  for (const line of lines.slice(0, -1)) listener = hear(listener, line, settings, true).next;
  const { heard } = hear(listener, lines.at(-1) ?? '', settings, true);
  const content = contentOf(listener.document);
  const offers = heard.offers.map(({ facts }) => factsOf(facts, content));
  const facts = factsOf(heard.facts, content);
  return { outcome: heard.outcome, gives: heard.outcome === 'fact' ? facts : (offers[0] ?? []), offers };
}
