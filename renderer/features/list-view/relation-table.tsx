import { useMemo, useState } from 'react';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import spokenStyles from '../../ui/spoken.module.css';
import { useView } from '../view/view-context';
import { type RelationRow, relationColumns, relationRows, type Sorting } from './list-rows';
import styles from './list-view.module.css';
import { listTexts } from './texts';

/** Rows drawn until all are asked for. */
const rowLimit = 300;

/** All relations as a table that sorts on every column. */
export function RelationTable({ wanted }: { readonly wanted: string }) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const [sorting, setSorting] = useState<Sorting>({ column: 'from', isDescending: false });
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => relationRows(content, language, wanted, sorting), [content, language, wanted, sorting]);
  if (rows.length === 0) {
    return <p className={styles.none}>{content.relations.size === 0 ? texts.noRelations : texts.noHits}</p>;
  }
  const shown = isWhole ? rows : rows.slice(0, rowLimit);
  return (
    <>
      <table className={styles.table}>
        <caption className={spokenStyles.spoken}>{texts.relations}</caption>
        <thead>
          <tr>
            {relationColumns.map((column) => {
              const isSorted = sorting.column === column;
              const direction = isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setSorting({ column, isDescending: isSorted && !sorting.isDescending })}
                  >
                    {texts[column]}
                    {isSorted ? <Icon name={sorting.isDescending ? 'arrowDown' : 'arrowUp'} size={16} /> : null}
                  </button>
                </th>
              );
            })}
            <th>
              <span className={spokenStyles.spoken}>{texts.remove('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.relation.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {texts.showAll(rows.length)}
        </Button>
      ) : null}
    </>
  );
}

function Row({ row }: { readonly row: RelationRow }) {
  const texts = useTexts(listTexts);
  const { perform, select } = useActions();
  const { showPanel } = useView();
  const { id } = row.relation;
  const isSelected = useApp(({ selection }) => selection.some((thing) => thing.kind === 'relation' && thing.id === id));
  const sentence = `${row.from} ${row.verb} ${row.to}`;
  return (
    <tr className={classNames(isSelected && styles.selected)}>
      <th scope="row">
        <button
          type="button"
          className={styles.relation}
          onClick={() => {
            select([{ kind: 'relation', id }]);
            showPanel('element');
          }}
        >
          {row.from}
        </button>
      </th>
      <td className={styles.verb}>{row.verb}</td>
      <td>{row.to}</td>
      <td className={styles.detail}>{row.detail}</td>
      <td>
        <IconButton
          icon="remove"
          size="small"
          label={texts.remove(sentence)}
          onPress={() => void perform({ type: 'removeRelation', id })}
        />
      </td>
    </tr>
  );
}
