import { Button } from 'react-aria-components';
import { formatTime } from '../../../shared/i18n/format';
import { useActions, useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Tooltip } from '../../ui/tooltip';
import { localTimeZone } from '../view/local-time';
import { useView } from '../view/view-context';
import styles from './save-indicator.module.css';
import { topBarTexts } from './texts';

/** How exchanging by itself goes; nothing is shown where nobody switched it on. Pressing it shows what is new. */
export function ExchangeIndicator() {
  const automatic = useApp((state) => state.automatic);
  const { showUnseen } = useActions();
  const { openDialog } = useView();
  const texts = useTexts(topBarTexts);
  const language = useLanguage();
  if (automatic === null) return null;
  const { now, unseen } = automatic;
  const lines = unseen?.merged.received.length ?? 0;
  const state =
    now.kind === 'busy'
      ? texts.exchanging
      : now.kind === 'done'
        ? texts.exchanged(formatTime(now.at, localTimeZone, language))
        : texts.exchangeWaits;
  const headline = lines > 0 ? texts.newLines(lines) : state;
  const detail = now.kind === 'waiting' ? `${now.problem} ${texts.triedAgain}` : texts.exchangeDetail;
  return (
    <Tooltip text={lines > 0 ? texts.showNews(lines) : detail}>
      <Button
        aria-label={headline}
        className={classNames(styles.indicator, lines > 0 ? styles.news : styles.saving)}
        onPress={() => (lines > 0 ? void showUnseen() : openDialog({ kind: 'exchange' }))}
      >
        <Icon name={now.kind === 'waiting' ? 'clock' : 'exchange'} size={16} />
        <span role="status">{headline}</span>
      </Button>
    </Tooltip>
  );
}
