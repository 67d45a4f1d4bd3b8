import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { SpokenSignal } from '../../../shared/checks/signals';
import { useActions, useApp } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import spokenStyles from '../../ui/spoken.module.css';
import { useCapped } from '../../ui/use-capped';
import { useView } from '../view/view-context';
import type { CalmLine } from './calm-list';
import { moveAmongLines } from './signal-keys';
import { SignalLine } from './signal-line';
import { type SignalTier, signalTiers, tierOf } from './signal-tiers';
import styles from './signals.module.css';
import { signalTexts } from './texts';
import { useCalmSignals } from './use-calm-signals';

/** What is out of balance now, heaviest first. Arrows walk through it, Enter shows the elements, and it holds still while it is read. */
export function SignalsPanel() {
  const texts = useTexts(signalTexts);
  const [isRead, setRead] = useState(false);
  const { lines, said } = useCalmSignals(isRead);
  const count = lines.filter(({ isGone }) => !isGone).length;
  return (
    <Panel title={texts.title} aside={count > 0 ? <Count value={count} /> : undefined}>
      {lines.length === 0 ? (
        <EmptyState icon="signal" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <p className={styles.intro}>{texts.intro}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody reads the list */}
      <div
        onPointerEnter={() => setRead(true)}
        onPointerLeave={() => setRead(false)}
        onFocus={() => setRead(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setRead(false);
        }}
        onKeyDown={moveAmongLines}
      >
        {signalTiers.map(({ id }) => (
          <Tier key={id} tier={id} lines={lines.filter(({ item }) => tierOf(item) === id)} />
        ))}
      </div>
      <p className={spokenStyles.spoken} role="status">
        {said}
      </p>
    </Panel>
  );
}

interface TierProps {
  readonly tier: SignalTier;
  readonly lines: readonly CalmLine<SpokenSignal>[];
}

function Tier({ tier, lines }: TierProps) {
  const texts = useTexts(signalTexts);
  const { select } = useActions();
  const { showPanel } = useView();
  const shownInHall = useApp((state) => state.projector.signal);
  const { shown, more } = useCapped(lines, 200);
  if (lines.length === 0) return null;
  const choose = (signal: SpokenSignal): void => {
    const decision = decisionOf(signal);
    if (decision === null) select(signal.elements.map((id) => ({ kind: 'element', id })));
    else {
      select([{ kind: 'decision', id: decision }]);
      showPanel('decisions');
    }
  };
  return (
    <Disclosure className={styles.tier!} defaultExpanded={tier !== 'later'} data-tier={tier}>
      <Heading level={3} className={styles.heading!}>
        <AriaButton slot="trigger" className={styles.toggle!}>
          <Icon name="chevronDown" size={16} />
          {texts.tier[tier]} <Count value={lines.length} />
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <ul className={styles.list}>
          {shown.map((line) => (
            <SignalLine
              key={line.id}
              line={line}
              tier={tier}
              isInHall={shownInHall === line.id}
              onChoose={() => choose(line.item)}
            />
          ))}
        </ul>
        {more}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What a signal about a decision is settled in: the card of that decision. */
function decisionOf(signal: SpokenSignal): string | null {
  switch (signal.kind) {
    case 'legitimacy_missing':
    case 'legitimacy_refused':
      return signal.detail.decision.id;
    default:
      return null;
  }
}
