import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import type { AgendaItem, Session } from '../../../shared/model/content-types';
import type { AgendaClock } from '../../../shared/session/agenda-clock';
import { useActions } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { useReplay } from '../replay/replay-context';
import { AgendaItemRow } from './agenda-item-row';
import styles from './agenda-panel.module.css';
import { movedOrder } from './moved-order';
import { agendaTexts } from './texts';

interface AgendaListProps {
  readonly session: Session;
  readonly agenda: readonly AgendaItem[];
  readonly clock: AgendaClock;
}

/**
 * The items of an agenda. Those still to come are put in another order by dragging, or by keyboard at their handle:
 * Enter takes one up, arrows look for a place, Enter puts it down.
 */
export function AgendaList({ session, agenda, clock }: AgendaListProps) {
  const texts = useTexts(agendaTexts);
  const { perform } = useActions();
  const { shown } = useReplay();
  const isOver = Boolean(session.closedAt);
  const numberOf = (key: unknown): number | undefined => agenda.find(({ id }) => id === key)?.no;
  const isFixed = isOver || shown !== null;
  const { dragAndDropHooks } = useDragAndDrop<AgendaItem>({
    isDisabled: isFixed,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': agenda.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const moved = new Set([...keys].flatMap((key) => numberOf(key) ?? []));
      const no = numberOf(target.key);
      if (no === undefined || target.dropPosition === 'on') return;
      const before = agenda.map((item) => item.no);
      const order = movedOrder(before, moved, { no, side: target.dropPosition });
      if (order.every((each, place) => each === before[place])) return;
      void perform({ type: 'orderAgenda', session: session.id, order });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropPlace!} />,
  });
  const isRunning = Boolean(session.openedAt) && !isOver;
  return (
    <GridList
      // The list asks for the drag hooks or it does not, once in its life.
      key={isFixed ? 'fixed' : 'movable'}
      className={styles.items!}
      aria-label={texts.items}
      items={agenda}
      selectionMode="none"
      keyboardNavigationBehavior="tab"
      {...(isFixed ? {} : { dragAndDropHooks })}
      dependencies={[clock, isRunning, shown]}
    >
      {(item) => (
        <AgendaItemRow
          item={item}
          clock={clock.items.find(({ no }) => no === item.no)}
          isRunning={isRunning}
          canMove={!isFixed && item.no > (session.currentItem ?? 0)}
          canChooseView={!isFixed && item.no >= (session.currentItem ?? 0)}
        />
      )}
    </GridList>
  );
}
