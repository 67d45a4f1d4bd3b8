import { useEffect, useRef } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { terms } from '../../../shared/i18n/terms';
import type { AgendaItem } from '../../../shared/model/content-types';
import { confidentialOf } from '../../../shared/projection/confidential';
import type { ItemClock } from '../../../shared/session/agenda-clock';
import { wholeMinutes } from '../../../shared/session/clock-text';
import { useActions, useTable } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import { useReplay } from '../replay/replay-context';
import { AgendaItemView } from './agenda-item-view';
import styles from './agenda-panel.module.css';
import { agendaTexts } from './texts';
import { viewNameOf } from './view-name';

interface AgendaItemRowProps {
  readonly item: AgendaItem;
  readonly clock: ItemClock | undefined;
  readonly isRunning: boolean;
  /** Whether it can be put elsewhere on the agenda. */
  readonly canMove: boolean;
  /** Whether the map can be prepared for it: it is still to come, or under discussion. */
  readonly canChooseView: boolean;
}

/** One line of the agenda: number, title, phase, planned and spent minutes. */
export function AgendaItemRow({ item, clock, isRunning, canMove, canChooseView }: AgendaItemRowProps) {
  const texts = useTexts(agendaTexts);
  const { phase } = useTexts(terms);
  const actions = useActions();
  const { shown, go } = useReplay();
  const taken = shown?.marks.find((mark) => mark.session === item.session && mark.no === item.no);
  const views = useTable((table) => table.content.views);
  const named = viewNameOf(item, views);
  const isTelling = useTable((table) => confidentialOf(table.content).isNamedIn(item.title));
  const state = clock?.state ?? 'ahead';
  const spent = clock !== undefined && clock.elapsed > 0;
  const line = useRef<HTMLDivElement>(null);
  // The item under discussion is in view, also far down a long agenda.
  useEffect(() => {
    if (state === 'current') line.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <GridListItem
      ref={line}
      id={item.id}
      textValue={item.title}
      className={classNames(styles.item, state === 'current' && styles.current, state === 'done' && styles.done)}
    >
      <div className={styles.itemLine} {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
        <span className={styles.number}>{state === 'done' ? <Icon name="check" size={16} /> : item.no}</span>
        <div>
          <p className={styles.title} title={item.purpose ?? undefined}>
            {item.title}
          </p>
          <p className={styles.meta}>
            {phase[item.phase]} ·{' '}
            {spent && state !== 'ahead'
              ? texts.spentOf(wholeMinutes(clock.elapsed), item.minutes)
              : texts.minutesShort(item.minutes)}
            {item.introducedBy ? ` · ${texts.introducedBy(item.introducedBy)}` : ''}
            {item.view == null ? '' : ` · ${named === undefined ? texts.withOwnView : texts.withNamedView(named)}`}
            {isTelling ? ` · ${texts.notInHall}` : ''}
          </p>
        </div>
      </div>
      <div className={styles.itemTools}>
        {canMove ? (
          <Button slot="drag" className={styles.handle!} aria-label={texts.move(item.title)}>
            <Icon name="grip" size={16} />
          </Button>
        ) : null}
        {taken === undefined ? null : (
          <IconButton
            icon="replay"
            size="small"
            label={texts.lookBackTo(item.title)}
            onPress={() => go(taken.moment)}
          />
        )}
        {canChooseView && views.size > 0 ? <AgendaItemView item={item} isCurrent={state === 'current'} /> : null}
        {isRunning && shown === null && state !== 'current' ? (
          <IconButton
            icon="play"
            size="small"
            label={texts.start(item.title)}
            onPress={() => void actions.perform({ type: 'startAgendaItem', no: item.no })}
          />
        ) : null}
      </div>
    </GridListItem>
  );
}
