import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/GUIDE.md'), 'utf8');
/** The lines of each block that is there to be typed. */
const blocks = [...guide.matchAll(/^```\n([^`]*)```$/gm)].map(([, lines = '']) => lines.trim().split('\n'));
/** A line that is told within a sentence, by its beginning. */
const told = (beginning: string): string => {
  const found = [...guide.matchAll(/`([^`\n]+)`/g)].find(([, line = '']) => line.startsWith(beginning))?.[1];
  if (found === undefined) throw new Error(`The guide has no ${beginning}`);
  return found;
};

const carriedOut = (work: Work, command: Command): Work => {
  const position = command.type === 'openSession' ? { session: command.id, seq: 1, item: null } : {};
  const answer = apply(work.document, command, { ...contextAfter(work), language: 'nl', ...position });
  if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
  return follow(work, answer.value);
};

let made = 0;
function typed(work: Work, line: string): Work {
  const newId = (kind: string): string => {
    made += 1;
    return `${kind}-${made}`;
  };
  const content = contentOf(work.document);
  const { commands, problem, reading } = parseCapture(line, content, { language: 'nl', today: '2026-11-29', newId });
  expect([line, problem, reading === 'note']).toEqual([line, null, false]);
  return commands.reduce(carriedOut, work);
}

describe('the lines of the guide', () => {
  it('can be typed one after another by who begins with an empty table', () => {
    const [map = [], session = [], later = []] = blocks;
    let work = carriedOut(noWork, { type: 'createTable', table: { id: 'tafel', name: 'Gebiedstafel' } });
    work = map.reduce(typed, work);
    work = carriedOut(work, {
      type: 'planSession',
      session: {
        id: 's',
        title: 'Eerste',
        start: '2026-11-29T13:30:00+01:00',
        end: '2026-11-29T16:00:00+01:00',
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [],
    });
    work = session.reduce(typed, carriedOut(work, { type: 'openSession', id: 's' }));
    const [decision] = contentOf(work.document).decisions.values();
    const sentences = [
      '2026-01 akkoord',
      '2026-01 voorbehoud',
      'Grootstad en',
      'aanwezig: G',
      'aanwezig: P',
      'afgemeld',
    ];
    const numbered = sentences.map((each) => told(each).replace('2026-01', decision?.no ?? ''));
    work = [...numbered, ...later].reduce(typed, work);
    expect(contentOf(work.document).attendance.size).toBe(3);
    expect(contentOf(work.document).decisions.get(decision?.id ?? '')?.status).toBe('agreed_at_table');
  });
});
