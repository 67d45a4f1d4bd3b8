import { it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { planted } from '../../fixtures/names/planted';
import { nameText } from '../../../shared/names/finding/name-text';
import { spansIn } from '../../../shared/names/finding/spans';
import { tableWordsOf } from '../../../shared/names/finding/table-words';
it('finds', () => {
  const table = tableWordsOf([]);
  let missed = 0;
  for (const { sentence, words } of planted) {
    const spans = spansIn(nameText(sentence, table, () => false));
    let left = sentence;
    for (const { start, end } of [...spans].reverse()) left = left.slice(0, start) + '•' + left.slice(end);
    const seen = words.filter((word) => left.toLowerCase().includes(word.toLowerCase()));
    if (seen.length > 0) { missed += 1; console.log('MISS', sentence, '=>', left); }
    else if (process.env['SHOW']) console.log('ok', left);
  }
  console.log('missed', missed);
  let alarms = 0; let lines = 0;
  for (const file of readdirSync('tests/fixtures/corpus/meetings')) {
    const meeting = JSON.parse(readFileSync(`tests/fixtures/corpus/meetings/${file}`, 'utf8'));
    for (const line of meeting.lines as string[]) {
      lines += 1;
      for (const span of spansIn(nameText(line, table, () => false))) { alarms += 1; console.log(file, span.evidence, line.slice(span.start, span.end), '<=', line); }
    }
  }
  for (const file of readdirSync('tests/fixtures/corpus/open')) {
    for (const row of readFileSync(`tests/fixtures/corpus/open/${file}`, 'utf8').trim().split('\n')) {
      const { sentence } = JSON.parse(row); lines += 1;
      for (const span of spansIn(nameText(sentence, table, () => false))) { alarms += 1; console.log(file, span.evidence, sentence.slice(span.start, span.end), '<=', sentence); }
    }
  }
  console.log('alarms', alarms, 'in', lines);
});
