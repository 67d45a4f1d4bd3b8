import type { SpokenSignal } from '../../../shared/checks/signals';
import { useActions, useApp } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import { GroundsButton } from '../grounds/grounds-button';
import type { CalmLine } from './calm-list';
import type { SignalTier } from './signal-tiers';
import styles from './signals.module.css';
import { signalTexts } from './texts';

interface SignalLineProps {
  readonly line: CalmLine<SpokenSignal>;
  readonly tier: SignalTier;
  readonly isInHall: boolean;
  readonly onChoose: () => void;
}

/** One sentence; pressing it shows its elements. With a hall looking on, a button brings it there. */
export function SignalLine({ line: { id, item, isGone }, tier, isInHall, onChoose }: SignalLineProps) {
  const texts = useTexts(signalTexts);
  const { showSignal } = useActions();
  const isHallOpen = useApp((state) => state.projector.open);
  return (
    <li className={styles.line} data-gone={isGone} data-in-hall={isInHall} data-signal={id}>
      <button type="button" className={styles.signal} data-signal-line onClick={onChoose}>
        <span className={styles.sign} data-tier={tier}>
          <Icon name={isGone ? 'check' : 'alert'} size={16} />
        </span>
        <span className={styles.text}>{item.text}</span>
        {isGone ? <span className={styles.gone}>{texts.gone}</span> : null}
        {isInHall ? <span className={styles.inHall}>{texts.inHall}</span> : null}
      </button>
      {isGone ? null : <GroundsButton sentence={item.text} basis={item} />}
      {isHallOpen && !isGone ? (
        <IconButton
          icon={isInHall ? 'close' : 'projector'}
          size="small"
          label={isInHall ? texts.leaveHall : texts.toHall(item.text)}
          onPress={() => showSignal(isInHall ? null : id)}
        />
      ) : null}
    </li>
  );
}
