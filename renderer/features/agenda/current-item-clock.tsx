import { formatTime } from '../../../shared/i18n/format';
import type { AgendaItem, Session } from '../../../shared/model/content-types';
import type { AgendaClock } from '../../../shared/session/agenda-clock';
import { clockText, wholeMinutes } from '../../../shared/session/clock-text';
import { classNames } from '../../ui/class-names';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from './agenda-panel.module.css';
import { agendaTexts } from './texts';

interface CurrentItemClockProps {
  readonly session: Session;
  readonly clock: AgendaClock;
  readonly agenda: readonly AgendaItem[];
}

/** Time spent and left of the item under discussion, and where the meeting stands against its plan. */
export function CurrentItemClock({ session, clock, agenda }: CurrentItemClockProps) {
  const texts = useTexts(agendaTexts);
  const language = useLanguage();
  const { current } = clock;
  if (current === null) return agenda.length === 0 ? null : <p className={styles.hint}>{texts.nothingStarted}</p>;
  const title = agenda.find((item) => item.no === current.no)?.title;
  const share = current.planned > 0 ? Math.min(1, current.elapsed / current.planned) : 0;
  const behind = wholeMinutes(clock.behind);
  const end = formatTime(new Date(clock.projectedEnd).toISOString(), session.timeZone, language);
  return (
    <div
      className={classNames(styles.clock, styles[current.tone])}
      role="timer"
      aria-label={texts.clockLabel}
      aria-live="off"
    >
      <p className={styles.clockTitle}>{title}</p>
      <div className={styles.clockTop}>
        <span className={styles.time}>{clockText(current.elapsed)}</span>
        <span className={styles.left}>
          {current.left >= 0 ? texts.left(clockText(current.left)) : texts.over(clockText(current.left))}
        </span>
      </div>
      <div className={styles.bar}>
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={styles.schedule} title={clock.countedFrom === 'opening' ? texts.fromOpeningHint : undefined}>
        {behind > 0 ? texts.behind(behind) : behind < 0 ? texts.ahead(-behind) : texts.onTime} · {texts.ends(end)}
        {clock.countedFrom === 'opening' && session.openedAt
          ? ` · ${texts.fromOpening(formatTime(session.openedAt, session.timeZone, language))}`
          : ''}
      </p>
    </div>
  );
}
