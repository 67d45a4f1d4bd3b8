import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork } from '../../property/random-table';

/** A proposal about Grootstad, which is at the table with this mandate. */
function proposed(mandate: 'subject_to_approval' | 'with_mandate'): Content {
  const commands: readonly Command[] = [
    { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
    {
      type: 'addElement',
      element: {
        id: 'g',
        kind: 'stakeholder',
        name: 'Gemeente Grootstad',
        stakeholderKind: 'municipality',
        layer: 'municipality',
      },
    },
    {
      type: 'planSession',
      session: {
        id: 's',
        title: 'Eerste',
        start: '2021-12-02T09:00:00+01:00',
        end: '2021-12-02T12:00:00+01:00',
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [],
    },
    { type: 'openSession', id: 's' },
    { type: 'recordAttendance', attendance: [{ stakeholder: 'g', status: 'present', mandate }] },
    {
      type: 'proposeDecision',
      decision: { id: 'd', decisionKind: 'agreement', text: 'Grootstad maakt een bouwplan.', about: ['g'] },
    },
  ];
  let work = noWork;
  for (const command of commands) {
    const position = command.type === 'openSession' ? { session: 's', seq: 1, item: null } : {};
    const answer = apply(work.document, command, { ...contextAfter(work), language: 'nl', ...position });
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    work = follow(work, answer.value);
  }
  return contentOf(work.document);
}

function hint(behind: string, content: Content, language: 'nl' | 'en' = 'nl'): string | null | undefined {
  const [decision] = content.decisions.values();
  const settings = { language, today: '2021-12-02', newId: (kind: string) => `new-${kind}` };
  const { hint: said, problem, commands } = parseCapture(`${decision?.no} ${behind}`, content, settings);
  expect([problem, commands[0]?.type]).toEqual([null, 'takeDecision']);
  return said;
}

describe('R-DEC-7 who to ask before a typed agreement', () => {
  it('is named with its mandate', () => {
    expect(hint('akkoord', proposed('subject_to_approval'))).toBe(
      'Zonder volledig mandaat: Gemeente Grootstad (onder voorbehoud). Vraag of er een voorbehoud is.',
    );
    expect(hint('agreed', proposed('subject_to_approval'), 'en')).toBe(
      'Without full mandate: Gemeente Grootstad (subject to approval). Ask whether there is a reservation.',
    );
  });

  it('is nobody with a mandate, and nobody whose reservation is said', () => {
    expect(hint('akkoord', proposed('with_mandate'))).toBeNull();
    expect(hint('akkoord; voorbehoud Grootstad: eerst de raad', proposed('subject_to_approval'))).toBeNull();
  });
});
