import { describe, expect, it } from 'vitest';
import { openPointTexts } from '../../../renderer/features/open-points/texts';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { hasClosedSession } from '../../../shared/session/current-session';
import { exampleLog } from '../minutes/example-log';

describe('what is open', () => {
  it('comes from earlier sessions once there was one', () => {
    expect(openPointTexts.nl.intro(1, 0, false)).toBe('Eén punt uit eerdere sessies.');
    expect(openPointTexts.en.intro(4, 2, false)).toBe('4 points from earlier sessions, 2 overdue.');
  });

  it('speaks of no earlier session before the first was closed', () => {
    for (const { intro, noneText } of [openPointTexts.nl, openPointTexts.en]) {
      for (const said of [intro(1, 0, true), intro(3, 1, true), noneText(true)]) {
        expect(said).not.toMatch(/sessies|sessions/);
      }
    }
    expect(openPointTexts.nl.intro(1, 0, true)).toBe('Eén punt staat open.');
    expect(openPointTexts.nl.intro(3, 1, true)).toBe('3 punten staan open, waarvan 1 over tijd.');
  });
});

describe('a table', () => {
  const log = exampleLog();
  const until = (field: string) =>
    log.slice(0, log.findIndex(({ writes }) => writes.some((write) => write.field === field)) + 1);

  it('has met before when a session was closed, not while the first goes on', () => {
    expect(hasClosedSession(contentOf(fold(until('openedAt'))))).toBe(false);
    expect(hasClosedSession(contentOf(fold(until('closedAt'))))).toBe(true);
  });
});
