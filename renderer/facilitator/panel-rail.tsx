import { useEffect, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { keysOf } from '../../shared/actions/actions';
import { overdueActions } from '../../shared/checks/overdue-actions';
import { parkedQuestions } from '../../shared/checks/parked-questions';
import { countOpenPoints } from '../../shared/session/open-points';
import { afterPaint } from '../app/after-paint';
import { useTable } from '../app/app-context';
import type { OpenTable } from '../app/app-state';
import { openPointsHere } from '../features/open-points/open-points-here';
import { isPressing } from '../features/signals/signal-tiers';
import { signalsAt } from '../features/signals/use-signals';
import { panelIcons, viewTexts } from '../features/view/panel-titles';
import { todayHere } from '../features/view/use-now';
import { useView } from '../features/view/view-context';
import { type PanelId, panelIds } from '../features/view/view-state';
import { Icon } from '../ui/icons';
import { useTexts } from '../ui/language-context';
import { Tooltip } from '../ui/tooltip';
import styles from './panel-rail.module.css';

/** The tabs of the right-hand panel, with what still asks for attention. Pressing the open one folds the panel away. */
export function PanelRail() {
  const view = useView();
  const texts = useTexts(viewTexts);
  const waiting = useTable(useShallow(useIsPainted() ? waitingBy : nothing));
  return (
    <nav className={styles.rail} aria-label={texts.panels}>
      <ToggleButtonGroup
        className={styles.group!}
        orientation="vertical"
        aria-label={texts.panels}
        selectionMode="single"
        selectedKeys={view.panel === null ? [] : [view.panel]}
        onSelectionChange={(keys) => {
          const chosen = panelIds.find((id) => keys.has(id));
          if (chosen !== undefined) view.showPanel(chosen);
          else if (view.panel !== null) view.togglePanel(view.panel);
        }}
      >
        {panelIds.map((id) => (
          <Tooltip key={id} text={texts.panel[id]} keys={keysOf(`panel.${id}`)} placement="left">
            <ToggleButton id={id} className={styles.tab!}>
              <span className={styles.icon}>
                <Icon name={panelIcons[id]} />
                {waiting[id] ? <span className={styles.count}>{waiting[id]}</span> : null}
              </span>
              <span className={styles.label}>{texts.panel[id]}</span>
            </ToggleButton>
          </Tooltip>
        ))}
      </ToggleButtonGroup>
    </nav>
  );
}

/** Whether the table has been on the screen: the map of one that is just opened does not wait until all is counted. */
function useIsPainted(): boolean {
  const [isPainted, paint] = useState(false);
  useEffect(() => afterPaint('panels', () => paint(true)), []);
  return isPainted;
}

const nothing = (): ReturnType<typeof waitingBy> => ({});

/** What is not settled yet, by panel. */
function waitingBy(table: OpenTable): Readonly<Partial<Record<PanelId, number>>> {
  const { content } = table;
  return {
    decisions: [...content.decisions.values()].filter((decision) => decision.status === 'proposed').length,
    actions:
      overdueActions(content, todayHere()).length ||
      [...content.actions.values()].filter((a) => a.status === 'open').length,
    questions: parkedQuestions(content).length,
    signals: signalsAt(table).filter(isPressing).length,
    openPoints: countOpenPoints(openPointsHere(table).earlier).all + countOpenPoints(openPointsHere(table).now).all,
  };
}
