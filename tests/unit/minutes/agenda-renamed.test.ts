import { describe, expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import type { JsonObject } from '../../../shared/values/json';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

const agenda = [
  { no: 1, title: 'Ruimte', phase: 'weigh', minutes: 30, purpose: 'Wegen wat waar kan' },
  { no: 2, title: 'Sluiting', phase: 'closing', minutes: 5 },
];

function inSession(): LogBuilder {
  return new LogBuilder().table('Tafel').plan('s', {}, agenda).open('s').start(1);
}

const change = (log: LogBuilder, set: JsonObject, no = 1) =>
  log.add(
    'agenda.item_updated',
    { [`agendaItem:s/${no}`]: set },
    { text: `Agendapunt ${no} is gewijzigd.`, data: { session: 's', no, set } },
  );

let decided = 0;
function decide(log: LogBuilder, text: string): void {
  decided += 1;
  const decision = { alive: true, no: `2021-${decided}`, decisionKind: 'agreement', about: [], session: 's', text };
  log.add('decision.taken', { [`decision:d${decided}`]: { ...decision, status: 'agreed_at_table' } });
}

const minutesOf = (log: LogBuilder, version: 'internal' | 'public' = 'internal'): string =>
  renderMarkdown(minutesModel(log.entries, 's', 'nl', { version }), wholeMinutes);

/** From the heading of an item to the next one. */
const itemIn = (text: string, no = 1): string => text.split(/^##+ /m).find((part) => part.startsWith(`B.${no} `)) ?? '';

describe('R-MINUTES-10 an agenda item that was renamed in its session', () => {
  it('says between which decisions it got its name, and what it was called before', () => {
    const log = inSession();
    decide(log, 'Eerst.');
    change(log, { title: 'Ruimte en water', purpose: 'Kiezen' });
    decide(log, 'Daarna.');
    log.close();
    const item = itemIn(minutesOf(log));
    expect(item).toMatch(/^B\.1 Ruimte en water\n/);
    expect(item).toContain('Doel: Kiezen.');
    expect(item).toContain('Besproken als: Ruimte.');
    expect(item).toContain('Doel bij de bespreking: Wegen wat waar kan.');
    expect([...item.matchAll(/^- (.*)$/gm)].map(([, line]) => line)).toEqual([
      expect.stringContaining('Eerst.'),
      '**Agendapunt 1 heet nu:** Ruimte en water. Eerst: Ruimte. **Doel van agendapunt 1 is nu:** Kiezen. Eerst: Wegen wat waar kan.',
      expect.stringContaining('Daarna.'),
    ]);
  });

  it('keeps the name under which it was decided when it was renamed at a later item', () => {
    const log = inSession();
    decide(log, 'Zo is het.');
    log.start(2);
    change(log, { title: 'Ruimte voor wonen' });
    log.close();
    const text = minutesOf(log);
    expect(itemIn(text)).toContain('Besproken als: Ruimte.');
    expect(itemIn(text, 2)).toContain('Agendapunt 1 heet nu:');
  });

  it('what it was called when nothing had been recorded yet is on the agenda and nowhere else', () => {
    const log = inSession();
    change(log, { title: 'Ruimte en water' });
    decide(log, 'Zo is het.');
    log.close();
    expect(itemIn(minutesOf(log))).not.toContain('Besproken als');
  });

  it('a name that was taken back was never given', () => {
    const log = inSession();
    const wrong = change(log, { title: 'Vergissing' });
    decide(log, 'Zo is het.');
    log.undo(wrong);
    log.close();
    const item = itemIn(minutesOf(log));
    expect(item).toMatch(/^B\.1 Ruimte\n/);
    expect(item).not.toContain('Vergissing');
  });

  it('a name given after the session changes nothing in its minutes', () => {
    const log = inSession();
    decide(log, 'Zo is het.');
    log.close();
    const before = minutesOf(log);
    change(log, { title: 'Heel iets anders' });
    expect(itemIn(minutesOf(log))).toBe(itemIn(before));
  });

  it('a purpose that goes is told, and another field is told as its line says it', () => {
    const log = inSession();
    decide(log, 'Zo is het.');
    change(log, { purpose: null });
    change(log, { minutes: 40 });
    log.close();
    const item = itemIn(minutesOf(log));
    expect(item).toContain('**Doel van agendapunt 1 is nu:** geen. Eerst: Wegen wat waar kan.');
    expect(item).toContain('- Agendapunt 1 is gewijzigd.');
  });

  it('R-ARCHIVE-6 the public version names nothing confidential, before or after', () => {
    const log = inSession();
    const hidden = { alive: true, kind: 'stakeholder', name: 'Bedrijf Zwijg', openness: 'confidential' };
    log.add('element.added', { 'element:z': hidden });
    change(log, { title: 'Plannen van Bedrijf Zwijg', purpose: 'Bedrijf Zwijg horen' });
    decide(log, 'Zo is het.');
    change(log, { title: 'Plannen', purpose: 'Horen' });
    decide(log, 'En zo.');
    log.close();
    expect(minutesOf(log)).toContain('Besproken als: Ruimte; Plannen van Bedrijf Zwijg.');
    const open = minutesOf(log, 'public');
    expect(itemIn(open)).toMatch(/^B\.1 Plannen\n/);
    expect(itemIn(open)).toContain('En zo.');
    expect(open).not.toMatch(/Zwijg|is nu:/);
  });
});
