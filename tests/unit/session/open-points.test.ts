import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { countOpenPoints, type OpenPoint, openPoints } from '../../../shared/session/open-points';
import { exampleLog } from '../minutes/example-log';

function at(log: readonly LogEntry[], today: string) {
  return openPoints(contentOf(fold(log)), log, { today });
}

function labelOf(point: OpenPoint): string {
  const late = point.isLate ? ' late' : '';
  switch (point.kind) {
    case 'action':
      return `${point.action.no}${late}`;
    case 'question':
      return point.question.no;
    case 'decision':
      return `${point.decision.no} ${point.decision.status}`;
    case 'legitimacy':
      return `${point.decision.no} step ${point.step?.status}${late}`;
    case 'minutes':
      return `minutes ${point.session.id}`;
    case 'conflict':
      return `${point.relation.from} x ${point.relation.to}`;
    case 'disagreement':
      return point.element.id;
  }
}

const example = exampleLog();
const untilSecondSession = example.slice(0, example.findIndex((entry) => entry.session === 'ses-2') + 1);

describe('the open points when the second session of the example opens', () => {
  const groups = at(untilSecondSession, '2022-03-31');
  const of = (party: string | null) => groups.find((group) => group.party === party)?.points.map(labelOf) ?? [];

  it('are given by party, the table first', () => {
    expect(groups[0]?.party).toBeNull();
    expect(of(null)[0]).toBe('minutes ses-1');
    expect(of(null)).toContain('2021-06 deferred');
    expect(of(null).filter((label) => label.includes(' x '))).toHaveLength(2);
    expect(of('s-prov')).toEqual(['A1 late', 'A5 late', 'V2', 'V4']);
    expect(of('s-bzk')).toEqual(['V1']);
  });

  it('hold the steps that nobody planned and those whose day has passed', () => {
    expect(of('s-raad')).toContain('2021-03 step not_planned');
    expect(of('s-ps')).toContain('2021-03 step planned late');
  });

  it('put parties with most that is late first', () => {
    const late = groups.slice(1).map((group) => group.points.filter((point) => point.isLate).length);
    expect(late).toEqual([...late].sort((left, right) => right - left));
  });

  it('are counted, the late ones apart', () => {
    const points = groups.flatMap((group) => group.points);
    expect(countOpenPoints(groups)).toEqual({
      all: points.length,
      late: points.filter((point) => point.isLate).length,
    });
    expect(countOpenPoints(at(untilSecondSession, '2021-12-02')).late).toBe(0);
  });
});

describe('as the second session goes on', () => {
  it('what is settled is gone, without anything new among it', () => {
    const labels = at(example, '2022-03-31')
      .flatMap((group) => group.points)
      .map(labelOf);
    for (const settled of ['A1', 'A2', 'A3', 'A5', 'A6', 'V1', 'V3', '2021-03 step not_planned']) {
      expect(labels.filter((label) => label.startsWith(settled))).toEqual([]);
    }
    expect(labels).toContain('A4 late');
    expect(labels).toContain('V2');
  });
});

describe('R-SES-11 the first session', () => {
  it('has no open points of its own while it goes on', () => {
    const opened = example.findIndex((entry) => entry.session === 'ses-1');
    const running = example.filter((entry, index) => index < opened || entry.session === 'ses-1').slice(0, -1);
    const content = contentOf(fold(running));
    expect(content.actions.size).toBeGreaterThan(0);
    const kinds = openPoints(content, running, { today: '2022-03-31' })
      .flatMap((group) => group.points)
      .map((point) => point.kind);
    expect(kinds).toEqual([]);
    // What came up in it is asked for apart, so that nothing says that nothing is open.
    const now = openPoints(content, running, { today: '2022-03-31', from: 'now' }).flatMap((group) => group.points);
    const open = [...content.actions.values()].filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(0);
    expect(now.filter(({ kind }) => kind === 'action')).toHaveLength(open.length);
  });
});

describe('a table without sessions', () => {
  it('has nothing open', () => {
    expect(at([], '2022-01-01')).toEqual([]);
  });
});
