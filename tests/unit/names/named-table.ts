import { apply } from '../../../shared/commands/apply';
import type { AttendanceRecord, Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

/** Names as people have them; none is part of another text of the fixture. */
export const planted = ['Saskia van Wezemael', 'Ömer Çelik', 'D. Quist-Hoekwater', 'Yfke Zwaluwstra'] as const;
const [chair, alderman, secretary, before] = planted;

export function carriedOut(work: Work, ...commands: readonly Command[]): Work {
  return commands.reduce((now, command) => {
    const position = command.type === 'openSession' ? { session: command.id, seq: 1, item: null } : {};
    const answer = apply(now.document, command, { ...contextAfter(now), language: 'nl', ...position });
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(now, answer.value);
  }, work);
}

function takenBack(work: Work): Work {
  const answer = undoEntry(work.document, work.log, (work.log.at(-1) as LogEntry).dot, contextAfter(work));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return follow(work, answer.value);
}

const present = { status: 'present', mandate: 'with_mandate' } as const;
const attending = (...attendance: readonly AttendanceRecord[]): Command => ({ type: 'recordAttendance', attendance });

/** A meeting in which names stand wherever they can: given, replaced, taken back, and typed into texts. */
export function tableWithNames(): readonly LogEntry[] {
  const begun = carriedOut(
    noWork,
    { type: 'createTable', table: { id: 'tafel', name: 'Gebied', language: 'nl' } },
    {
      type: 'addElement',
      element: { id: 'p', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', layer: 'province' },
    },
    {
      type: 'addElement',
      element: { id: 'w', kind: 'task', name: 'Wonen', note: `Nagaan bij ${chair.toUpperCase()}` },
    },
    { type: 'updateTable', set: { keepsNames: true, namesUntil: '2027-01-14' } },
    {
      type: 'planSession',
      session: {
        id: 's',
        title: 'Eerste',
        start: '2026-11-24T09:00:00+01:00',
        end: '2026-11-24T12:00:00+01:00',
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [{ no: 1, title: 'Opening', phase: 'opening', minutes: 10, introducedBy: chair }],
    },
    { type: 'openSession', id: 's' },
    attending(
      { stakeholder: 'p', role: 'gedeputeerde', ...present, name: before },
      { stakeholder: null, role: 'voorzitter', function: 'chair', ...present, name: chair },
    ),
    attending({ stakeholder: 'p', ...present, name: alderman }),
    attending({ stakeholder: null, role: secretary, function: 'secretary', ...present, name: secretary }),
    { type: 'recordNote', text: `${alderman.toLowerCase()} vraagt het na; ${chair.replace(/ /g, '\u00A0')} ook.` },
    { type: 'recordNote', text: 'Wonen staat voorop.' },
    {
      type: 'assignAction',
      action: { text: `Bellen met ${secretary}`, owner: 'p', due: null },
      basis: { quote: `${before} zei het`, note: null },
      extra: { afkomst: { wie: [chair] } },
    },
  );
  return takenBack(carriedOut(begun, attending({ stakeholder: 'p', ...present, name: chair }))).log;
}

/** Whether one of the planted names stands in a text or in bytes, in any case and form. */
export function findPlanted(content: string | Uint8Array): string | undefined {
  const texts =
    typeof content === 'string'
      ? [content]
      : [
          Buffer.from(content).toString('utf8'),
          Buffer.from(content).toString('utf16le'),
          Buffer.from(content.subarray(1)).toString('utf16le'),
        ];
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return planted.find((name) => texts.some((text) => plain(text).includes(plain(name))));
}

/** The line that tells of the erasing, as the next one of the fixture. */
export const erasingNote: LogEntry = {
  v: 1,
  dot: 'r2:1',
  at: '2026-11-24T10:00:00.000Z',
  session: 's',
  seq: 99,
  item: null,
  event: { type: 'names.erased', data: { count: planted.length } },
  text: 'Er zijn 4 namen gewist.',
  writes: [],
};
