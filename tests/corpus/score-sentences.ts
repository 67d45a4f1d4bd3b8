import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HeardLine, hear, inSession, listenTo } from '../../shared/capture/reading/hear-lines';
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import type { Language } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import { contentOf } from '../../shared/model/content-of';
import type { Document } from '../../shared/register/document';
import { type Fact, factsOf, isSameFact } from './facts';

export interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly table: string;
  readonly today: string;
  readonly before?: readonly string[];
  readonly sentence: string;
  readonly expect: 'fact' | 'offer' | 'ask' | 'note';
  readonly facts: readonly Fact[];
}

/** What became of one sentence. */
export interface Scored {
  readonly labelled: Labelled;
  readonly heard: HeardLine;
  readonly made: readonly Fact[];
  /** Facts recorded at once that nobody said. */
  readonly wrong: readonly Fact[];
  readonly atOnce: number;
  readonly offered: number;
  readonly missed: readonly Fact[];
  /** A note without a word about what it could be, although it has content. */
  readonly isSilent: boolean;
  readonly isNeedlessAsk: boolean;
}

const tables = new Map<string, Document>();

/** A table of the corpus as it stands. */
export function tableOf(folder: string, name: string): Document {
  const file = path.join(folder, 'tables', `${name}.json`);
  const known = tables.get(file);
  if (known !== undefined) return known;
  const parsed = parseExchange(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is refused: ${JSON.stringify(parsed.refusal)}`);
  const log = importExchange(parsed.value, { replica: 'corpus' });
  if (!log.ok) throw new Error(`${file} cannot be replayed: ${JSON.stringify(log.refusal)}`);
  const document = fold(log.value);
  tables.set(file, document);
  return document;
}

/** The sentences of a part of the corpus; none where the file is not there. */
export function sentencesIn(folder: string, part: string, language: Language): readonly Labelled[] {
  const file = path.join(folder, part, `${language}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

export function score(folder: string, labelled: Labelled, language: Language): Scored {
  const settings = { language, today: labelled.today };
  let listener = listenTo(inSession(tableOf(folder, labelled.table)));
  for (const sentence of labelled.before ?? []) listener = hear(listener, sentence, settings, true).next;
  const content = contentOf(listener.document);
  const { heard } = hear(listener, labelled.sentence, settings);
  const made = factsOf(heard.facts, content);
  const offers = heard.offers.map(({ facts }) => factsOf(facts, content));
  const wanted = labelled.facts.filter((fact) => fact['already'] !== true);
  const isMade = (fact: Fact): boolean => made.some((each) => isSameFact(each, fact));
  const isOffered = (fact: Fact): boolean => offers.some((facts) => facts.some((each) => isSameFact(each, fact)));
  const allowed = (fact: Fact): boolean => {
    if (labelled.expect === 'note') return false;
    const match = labelled.facts.some((each) => isSameFact(fact, each));
    // What is doubtful may be recorded only with its condition.
    return match && (labelled.expect === 'fact' || fact['condition'] === true);
  };
  const wrong = made.filter((fact) => !allowed(fact));
  const atOnce = wanted.filter(isMade).length;
  const offered = wanted.filter((fact) => !isMade(fact) && isOffered(fact)).length;
  return {
    labelled,
    heard,
    made,
    wrong,
    atOnce,
    offered,
    missed: wanted.filter((fact) => !isMade(fact) && !isOffered(fact)),
    isSilent: labelled.expect !== 'note' && heard.outcome === 'note' && heard.offers.length === 0,
    isNeedlessAsk: labelled.expect === 'note' && heard.outcome === 'ask',
  };
}
