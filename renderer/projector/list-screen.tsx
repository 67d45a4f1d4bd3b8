import { formatDate } from '../../shared/i18n/format';
import { terms } from '../../shared/i18n/terms';
import type { HallList } from '../../shared/projection/hall-list';
import type { ProjectionModel } from '../../shared/projection/projection-model';
import styles from './list-screen.module.css';
import { Strip } from './strip';
import { projectorTexts } from './texts';

interface ListScreenProps {
  readonly model: ProjectionModel;
  readonly list: HallList;
  readonly lostSince: number | null;
}

/** The decisions or the actions of the table, a page at a time, with the strip under it as under the map. */
export function ListScreen({ model, list, lostSince }: ListScreenProps) {
  const texts = projectorTexts[model.language];
  const words = terms[model.language];
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.list[list.kind]}</h1>
        <p className={styles.page}>{list.pages > 1 ? texts.page(list.page, list.pages) : null}</p>
      </header>
      {list.total === 0 ? <p className={styles.none}>{texts.listEmpty[list.kind]}</p> : null}
      <ol className={styles.rows}>
        {list.decisions.map(({ no, text, status }) => (
          <li key={no} className={styles.row}>
            <span className={styles.no}>{no}</span>
            <span className={styles.text}>{text}</span>
            <span className={styles.status} data-status={status}>
              {words.decisionStatus[status]}
            </span>
          </li>
        ))}
        {list.actions.map(({ no, text, owner, due, status }) => (
          <li key={no} className={styles.row} data-settled={status !== 'open'}>
            <span className={styles.no}>{no}</span>
            <span className={styles.text}>
              <strong>{owner}</strong>
              {due === null ? null : `, ${texts.before(formatDate(due, model.language))}`}
              <br />
              {text}
            </span>
            <span className={styles.status} data-status={status}>
              {words.actionStatus[status]}
            </span>
          </li>
        ))}
      </ol>
      <Strip model={model} lostSince={lostSince} />
    </main>
  );
}
