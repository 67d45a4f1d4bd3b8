import { formatNumber } from '../../shared/i18n/format';
import type { HallBoard } from '../../shared/projection/hall-board';
import type { ProjectionModel } from '../../shared/projection/projection-model';
import { BalancePicture } from './balance-picture';
import styles from './board-screen.module.css';
import { SpacePicture } from './space-picture';
import { Strip } from './strip';
import { projectorTexts } from './texts';

interface BoardScreenProps {
  readonly model: ProjectionModel;
  readonly board: HallBoard;
  readonly lostSince: number | null;
}

/** The balance or the space of the table as a picture that is read from a distance, with the strip under it. */
export function BoardScreen({ model, board, lostSince }: BoardScreenProps) {
  const { language } = model;
  const texts = projectorTexts[language];
  const number = (value: number): string => formatNumber(value, language);
  const { kind, money, page, pages } = board;
  const hasMoney = money !== null && (money.costMln > 0 || money.fundedMln > 0);
  const aside = hasMoney
    ? texts.funded(number(money.fundedMln), number(money.costMln))
    : pages > 1
      ? texts.page(page, pages)
      : null;
  return (
    <main className={styles.screen} data-hall-board={kind}>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.board[kind]}</h1>
        <p className={styles.aside}>{aside}</p>
      </header>
      <div className={styles.picture}>
        {kind === 'balance' ? (
          <BalancePicture layers={board.layers} language={language} />
        ) : board.zones.length === 0 ? (
          <p className={styles.aside}>{texts.boardEmpty[kind]}</p>
        ) : (
          <SpacePicture zones={board.zones} scaleHa={board.scaleHa} language={language} />
        )}
      </div>
      <Strip model={model} lostSince={lostSince} />
    </main>
  );
}
