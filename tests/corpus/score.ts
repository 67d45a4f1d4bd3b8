import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/i18n/language';
import { meetingsIn, scoreMeeting } from './score-meetings';
import { type Scored, score, sentencesIn } from './score-sentences';

/*
 * `node build/corpus.mjs [--corpus DIR] [--part open|closed] [--show wrong,missed,silent,asks,all] [--kind KIND] [--meetings]`:
 * how the line does on the labelled sentences and on whole meetings from an empty table, with figures per kind.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join('tests', 'fixtures', 'corpus') },
    part: { type: 'string' },
    show: { type: 'string', default: 'wrong' },
    kind: { type: 'string' },
    meetings: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const shown = new Set(values.show.split(','));
const print = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`);

function line({ labelled, heard, made }: Scored): string {
  const facts = made.map(({ type, ...fields }) => `${type} ${JSON.stringify(fields)}`).join(' + ');
  const offers = heard.offers.map(
    ({ facts: each, because }) =>
      `${each.map(({ type, data }) => `${type} ${JSON.stringify(data).slice(0, 160)}`).join('+')} [${because.join()}]`,
  );
  return `  ${labelled.id} ${labelled.kind} expect ${labelled.expect}, got ${heard.outcome}: ${labelled.sentence}\n      made ${facts || '-'}\n      offers ${offers.join(' | ') || '-'}   unused: ${heard.unused.join(' ')}`;
}

function table(scored: readonly Scored[]): void {
  const kinds = [...new Set(scored.map(({ labelled }) => labelled.kind))].sort();
  print('kind            n  facts  at once  offered  missed  wrong  silent  needless asks');
  for (const kind of [...kinds, 'ALL']) {
    const own = scored.filter(({ labelled }) => kind === 'ALL' || labelled.kind === kind);
    const sum = (count: (each: Scored) => number): number => own.reduce((total, each) => total + count(each), 0);
    const [atOnce, offered, missed] = [
      sum((each) => each.atOnce),
      sum((each) => each.offered),
      sum((each) => each.missed.length),
    ];
    const facts = atOnce + offered + missed;
    const cells = [
      own.length,
      facts,
      atOnce,
      offered,
      missed,
      sum((each) => each.wrong.length),
      sum((each) => Number(each.isSilent)),
      sum((each) => Number(each.isNeedlessAsk)),
    ];
    print(
      `${kind.padEnd(13)}${cells.map((cell) => String(cell).padStart(7)).join('')}   ${share(atOnce + offered, facts)}`,
    );
  }
}

for (const part of values.part === undefined ? ['open', 'closed'] : [values.part]) {
  const all = (['nl', 'en'] as const).flatMap((language: Language) =>
    sentencesIn(values.corpus, part, language).map((labelled) => score(values.corpus, labelled, language)),
  );
  const scored = all.filter(({ labelled }) => values.kind === undefined || labelled.kind === values.kind);
  if (scored.length === 0) continue;
  print(`\n== ${part}: ${scored.length} sentences`);
  for (const [name, isOne] of [
    ['wrong', (each: Scored) => each.wrong.length > 0],
    ['silent', (each: Scored) => each.isSilent],
    ['asks', (each: Scored) => each.isNeedlessAsk],
    ['missed', (each: Scored) => each.missed.length > 0],
    ['all', () => true],
  ] as const) {
    if (!shown.has(name)) continue;
    print(`-- ${name}`);
    for (const each of scored.filter(isOne)) print(line(each));
  }
  table(scored);
  const notes = scored.filter(({ labelled }) => labelled.expect === 'note').length;
  print(
    `needless asks: ${share(scored.filter((each) => each.isNeedlessAsk).length, notes)} of ${notes} sentences without a fact`,
  );
}

for (const meeting of values.kind === undefined ? meetingsIn(values.corpus) : []) {
  const result = scoreMeeting(meeting);
  const made = result.elementsMade + result.relationsMade;
  const meant = result.elementsMeant + result.relationsMeant;
  const wrong = result.wrongElements.length + result.wrongRelations.length;
  const notes = result.heard.filter(({ outcome, offers }) => outcome === 'note' && offers.length === 0).length;
  print(
    `${meeting.id} ${meeting.lang} ${meeting.title}: elements ${result.elementsMade}/${result.elementsMeant}, relations ${result.relationsMade}/${result.relationsMeant} (${share(made, meant)}), wrong ${wrong}, right of made ${share(made, made + wrong)}, notes without an offer ${notes} of ${meeting.lines.length}, decisions ${result.decisions}/${meeting.decisions}, actions ${result.actions}/${meeting.actions.length}`,
  );
  if (values.meetings) {
    for (const each of result.wrongElements) print(`  wrong element: ${each}`);
    for (const each of result.wrongRelations) print(`  wrong relation: ${each}`);
    for (const each of result.missing) print(`  missing: ${each}`);
    if (values.verbose) {
      for (const { sentence, outcome, facts, offers } of result.heard)
        print(`    ${outcome.padEnd(5)} ${String(facts.length)}/${String(offers.length)} ${sentence}`);
    }
  }
}
