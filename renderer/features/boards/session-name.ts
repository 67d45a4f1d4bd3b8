import { useCallback } from 'react';
import { formatDate, localDate } from '../../../shared/i18n/format';
import type { Translated } from '../../../shared/i18n/language';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';

const nl = { before: 'vóór de eerste sessie' };

const en = { before: 'before the first session' } satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Names the session in which something was recorded, with its day; null is before any session. */
export function useSessionName(): (session: string | null) => string {
  const sessions = useTable((table) => table.content.sessions);
  const language = useLanguage();
  const { before } = useTexts(texts);
  return useCallback(
    (id) => {
      const session = id === null ? undefined : sessions.get(id);
      if (session === undefined) return before;
      return `${session.title}, ${formatDate(localDate(session.start, session.timeZone), language)}`;
    },
    [sessions, language, before],
  );
}
