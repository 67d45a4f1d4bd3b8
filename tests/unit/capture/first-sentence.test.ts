import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import type { Session } from '../../../shared/model/content-types';
import { emptyDocument } from '../../../shared/register/document';

/** A table on which nothing stands yet, in its first session. */
const session: Session = {
  id: 's',
  conflicts: [],
  title: 'Eerste sessie',
  start: '2026-12-01T13:30:00+01:00',
  end: '2026-12-01T16:00:00+01:00',
  timeZone: 'Europe/Amsterdam',
  openedAt: '2026-12-01T13:30:00+01:00',
};
const nothing: Content = {
  ...contentOf(emptyDocument),
  sessions: new Map([['s', session]]),
};
let made = 0;
const read = (line: string) =>
  parseCapture(line, nothing, {
    language: 'nl',
    today: '2026-12-01',
    newId(kind) {
      made += 1;
      return `${kind}-${made}`;
    },
  });

describe('R-SAY-16 the first sentences of a meeting', () => {
  it('bring who is there onto the map there and then, with the kind that their names say', () => {
    const { commands, problem } = read('Aanwezig: gemeente Rooswijk, waterschap Delfsingel, provincie Zeeduin en LTO');
    expect(problem).toBeNull();
    expect(
      commands.flatMap((command) =>
        command.type === 'addElement' ? [[command.element.name, command.element['stakeholderKind']]] : [],
      ),
    ).toEqual([
      ['Gemeente Rooswijk', 'municipality'],
      ['Waterschap Delfsingel', 'water_board'],
      ['Provincie Zeeduin', 'province'],
      ['LTO', 'society'],
    ]);
  });

  it.each([
    'De griffier van Rooswijk zit erbij als toehoorder',
    'Rooswijk is verhinderd en stuurt een ambtenaar',
    'De schapenboer aan de Lange Dreef hoort ook aan tafel',
  ])('make no party of a word in a running sentence: %s', (line) => {
    const parties = read(line).commands.flatMap((command) =>
      command.type === 'addElement' ? [command.element.name] : [],
    );
    expect(parties.filter((name) => name !== 'Rooswijk')).toEqual([]);
  });

  it.each(['Trekt Rooswijk de waterberging eigenlijk?', 'Botst wonen niet met natuur?'])(
    'record no question as a fact: %s',
    (line) => {
      const { reading, commands } = read(line);
      expect([reading, commands.map(({ type }) => type)]).not.toContain('relation');
      expect(commands.filter(({ type }) => type === 'addRelation' || type === 'addElement')).toEqual([]);
    },
  );
});
