import { capitalised } from '../../shared/capture/fold-text';
import { formatTime } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';
import { terms } from '../../shared/i18n/terms';
import { type HallClock, hallClock } from '../../shared/projection/item-clock';
import type { ProjectionModel } from '../../shared/projection/projection-model';
import styles from './strip.module.css';
import { projectorTexts } from './texts';
import { useNow } from './use-now';

interface StripProps {
  readonly model: ProjectionModel;
  readonly lostSince: number | null;
}

/** Table, agenda item and clock, along the bottom. */
export function Strip({ model, lostSince }: StripProps) {
  const { language, agendaItem, session, table } = model;
  const isRunning = agendaItem !== null && session?.closed === false;
  const now = useNow(isRunning);
  const clock = isRunning ? hallClock(agendaItem, now) : null;
  const texts = projectorTexts[language];
  return (
    <footer className={styles.strip}>
      {clock === null ? null : (
        <div className={styles.bar} data-tone={clock.tone}>
          <div style={{ width: `${clock.spentShare * 100}%` }} />
        </div>
      )}
      {agendaItem === null ? (
        <p className={styles.item}>{session?.title || table.name}</p>
      ) : (
        <p className={styles.item}>
          <span className={styles.number} role="img" aria-label={texts.item(agendaItem.no, agendaItem.of)}>
            {agendaItem.no}
          </span>
          <span className={styles.title}>
            {agendaItem.title || capitalised(terms[language].phase[agendaItem.phase])}
          </span>
        </p>
      )}
      {lostSince === null ? null : (
        <p className={styles.lost} role="alert">
          <LostSign />
          {texts.notLive(formatTime(new Date(lostSince).toISOString(), localTimeZone(), language))}
        </p>
      )}
      {agendaItem === null && !session?.title ? null : <p className={styles.table}>{table.name}</p>}
      {clock === null ? null : <Clock clock={clock} language={language} />}
    </footer>
  );
}

const localTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const minute = 60_000;

function Clock({ clock, language }: { readonly clock: HallClock; readonly language: Language }) {
  const texts = projectorTexts[language];
  const left =
    clock.left <= -minute
      ? texts.over(Math.floor(-clock.left / minute))
      : clock.left <= minute
        ? texts.lastMinute
        : texts.left(Math.ceil(clock.left / minute));
  const behind = Math.round(clock.behind / minute);
  return (
    <p className={styles.clock} data-tone={clock.tone}>
      <ToneSign tone={clock.tone} />
      <strong>{left}</strong>
      <span className={styles.schedule}>
        {behind > 0 ? texts.behind(behind) : behind < 0 ? texts.ahead(-behind) : texts.onTime}
      </span>
    </p>
  );
}

/** The tone by shape, for who does not see its colour: a dial, an hourglass, a stop sign. */
function ToneSign({ tone }: { readonly tone: HallClock['tone'] }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      {tone === 'calm' ? (
        <>
          <circle cx="12" cy="12" r="9.5" />
          <path d="M12 6.5V12L15.8 14.4" />
        </>
      ) : null}
      {tone === 'amber' ? (
        <path d="M6 2.5H18M6 21.5H18M7.5 2.5V6.5L12 12L16.5 6.5V2.5M7.5 21.5V17.5L12 12L16.5 17.5V21.5" />
      ) : null}
      {tone === 'red' ? (
        <>
          <path className={styles.filled} d="M7.8 2H16.2L22 7.8V16.2L16.2 22H7.8L2 16.2V7.8Z" />
          <path className={styles.onFilled} d="M12 6.5V13M12 17V17.2" />
        </>
      ) : null}
    </svg>
  );
}

function LostSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 3L21 21M8.5 15.5A5 5 0 0 1 12 14C13.4 14 14.6 14.5 15.5 15.5M5 12A10 10 0 0 1 9.5 9.3M19 12A10 10 0 0 0 14 9.2M12 19V19.2" />
    </svg>
  );
}
