import type { ReactNode } from 'react';
import { keysOf } from '../../../shared/actions/actions';
import { type MainView, mainViewNames } from '../../../shared/i18n/main-views';
import { type HallBoardKind, hallBoardKinds } from '../../../shared/projection/hall-look';
import { useActions, useApp, useTable } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import styles from './board.module.css';

const texts = {
  nl: { print: 'Dit beeld als PDF bewaren', toHall: 'Dit beeld in de zaal', fromHall: 'Weer de kaart in de zaal' },
  en: { print: 'Save this board as PDF', toHall: 'This board in the hall', fromHall: 'The map in the hall again' },
};

interface BoardProps {
  readonly view: MainView;
  /** One sentence that says what is shown and how to read it. */
  readonly intro: ReactNode;
  readonly tools?: ReactNode;
  /** Across the whole width instead of the width of a page. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/**
 * A view that is read from the map: title, one sentence of explanation, then the picture with its numbers. The part
 * marked as board is also what is printed.
 */
export function Board({ view, intro, tools, isWide = false, children }: BoardProps) {
  const { print } = useTexts(texts);
  const { view: names } = useTexts(mainViewNames);
  const name = useTable((table) => table.content.table?.name ?? '');
  const { exportBoard } = useActions();
  const hallKind = hallBoardKinds.find((kind) => kind === view);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.view} tabIndex={0} aria-label={names[view]} data-region-start>
      <article className={styles.sheet} data-board={view} data-wide={isWide}>
        <header className={styles.head}>
          <div>
            <p className={styles.onPaper}>{name}</p>
            <h2 className={styles.title}>{names[view]}</h2>
            <p className={styles.intro}>{intro}</p>
          </div>
          <div className={styles.tools} data-screen-only>
            {tools}
            {hallKind === undefined ? null : <HallButton kind={hallKind} />}
            <IconButton icon="print" label={print} onPress={() => void exportBoard(view)} />
          </div>
        </header>
        {children}
      </article>
    </section>
  );
}

/** Brings the board to a hall that looks on, and takes it away again. */
function HallButton({ kind }: { readonly kind: HallBoardKind }) {
  const { toHall, fromHall } = useTexts(texts);
  const { turnHallBoard, showList } = useActions();
  const { open, list } = useApp((state) => state.projector);
  if (!open) return null;
  const isShown = list?.kind === kind;
  return (
    <IconButton
      icon="projector"
      label={isShown ? fromHall : toHall}
      keys={keysOf('projector.board')}
      isPressed={isShown}
      onPress={() => (isShown ? showList(null) : turnHallBoard(kind))}
    />
  );
}

interface BoardSectionProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a board on a sheet of its own. */
export function BoardSection({ title, intro, aside, children }: BoardSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle}>{title}</h3>
        {aside}
      </div>
      {intro === undefined ? null : <p className={styles.sectionIntro}>{intro}</p>}
      {children}
    </section>
  );
}
