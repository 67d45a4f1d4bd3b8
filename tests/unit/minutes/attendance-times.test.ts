import { expect, it } from 'vitest';
import type { LogEntry } from '../../../shared/log/log-entry';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

/** A session in which one came later, one left early and one was stood in for part of the time. */
function log(): readonly LogEntry[] {
  const builder = new LogBuilder().table('Voorbeeld').plan('s');
  const party = (id: string, name: string) =>
    builder.add('element.added', { [`element:${id}`]: { alive: true, kind: 'stakeholder', name } });
  for (const [id, name] of [
    ['g', 'Gouda'],
    ['l', 'LTO'],
    ['z', 'Zuidplas'],
  ] as const)
    party(id, name);
  builder.open('s');
  const attendance = (id: string, fields: object) => ({
    [`attendance:s/${id}`]: { alive: true, session: 's', stakeholder: id, mandate: 'with_mandate', ...fields },
  });
  builder.add('attendance.recorded', {
    ...attendance('g', { status: 'present', arrivedAt: '14:10' }),
    ...attendance('l', { status: 'present', leftAt: '15:00' }),
    ...attendance('z', { status: 'represented', representedBy: 'adviseur', arrivedAt: '14:10', leftAt: '15:00' }),
  });
  builder.close();
  return builder.entries;
}

it('R-SES-8 the minutes say until when somebody was there', () => {
  const text = renderMarkdown(minutesModel(log(), 's', 'nl'), wholeMinutes);
  expect(text).toContain('| Gouda | - | aanwezig, vanaf 14.10 uur | met mandaat |');
  expect(text).toContain('| LTO | - | aanwezig, tot 15.00 uur | met mandaat |');
  expect(text).toContain('| Zuidplas | - | vertegenwoordigd door adviseur, van 14.10 tot 15.00 uur | met mandaat |');
  expect(renderMarkdown(minutesModel(log(), 's', 'en'), wholeMinutes)).toContain('| LTO | - | present, until 15:00 |');
});
