import type { Language } from '../../../shared/i18n/language';
import { laptopName } from '../../../shared/merge/laptop-names';
import { mergeRefusalSentence } from '../../../shared/merge/merge-sentences';
import { type MergedTables, mergeTables, type Relationship, type TableState } from '../../../shared/merge/merge-tables';
import { type News, newsOf } from '../../../shared/merge/news';
import type { Document } from '../../../shared/register/document';
import { accept, type Result, refuse } from '../../../shared/values/result';

/** What an exchange would bring, or has brought. Names in it are in the language of the moment it was made. */
interface ExchangeNews {
  /** The file or the place it came from. */
  readonly source: string;
  readonly relationship: Relationship;
  readonly news: News;
  /** For the titles of what is gone. */
  readonly before: Document;
  readonly after: Document;
}

export type ExchangeState =
  /** A file of this table was read; nothing has been taken in yet. */
  | ({ readonly kind: 'offer'; readonly theirs: TableState } & ExchangeNews)
  | ({ readonly kind: 'report' } & ExchangeNews);

/** What came in since somebody last looked, from how many places and in how many times whatever. */
export interface UnseenNews {
  /** The table before the first of it. */
  readonly before: TableState;
  readonly merged: MergedTables;
  readonly source: string;
}

/** What came in before and what came in now, as one. */
export function withMoreNews(
  earlier: UnseenNews | null,
  before: TableState,
  merged: MergedTables,
  source: string,
): UnseenNews {
  if (earlier === null) return { before, merged, source };
  const sources = earlier.source.split(', ').includes(source) ? earlier.source : `${earlier.source}, ${source}`;
  const received = [...earlier.merged.received, ...merged.received];
  return { before: earlier.before, merged: { ...merged, received }, source: sources };
}

/** What taking in would bring, without taking anything in; or why it cannot be. */
export function offerOf(
  table: TableState,
  theirs: TableState,
  source: string,
  { language, laptop }: { readonly language: Language; readonly laptop: string },
): Result<ExchangeState, string> {
  const merged = mergeTables(table, theirs);
  if (!merged.ok) return refuse(mergeRefusalSentence(merged.refusal, language));
  return accept({ kind: 'offer', theirs, ...newsFrom(table, merged.value, source, { language, laptop }) });
}

/** What was taken in, for "Wat is er nieuw". */
export function newsFrom(
  before: TableState,
  merged: MergedTables,
  source: string,
  { language, laptop }: { readonly language: Language; readonly laptop: string },
): ExchangeNews {
  return {
    source,
    relationship: merged.relationship,
    news: newsOf(before, merged, (maker) => laptopName(maker, language, laptop)),
    before: before.document,
    after: merged.document,
  };
}
