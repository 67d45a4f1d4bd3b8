import type { Difference, DifferenceKind, TableComparison } from '../../../shared/checks/compare-tables';
import { differenceSentence, differenceTitle } from '../../../shared/checks/difference-sentences';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import styles from './compare.module.css';
import { compareTexts } from './texts';

/** What differs on the map itself; what came of it stands in the list of progress. */
const onMap: readonly DifferenceKind[] = ['added', 'changed', 'removed'];

/** The picture in words: every element and relation that came, changed or went. */
export function ChangeList({ comparison }: { readonly comparison: TableComparison }) {
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const changes = comparison.differences.filter(({ kind }) => onMap.includes(kind));
  const { shown, more } = useCapped(changes, 200);
  return (
    <BoardSection title={texts.list} intro={changes.length === 0 ? texts.nothing : undefined}>
      {changes.length === 0 ? null : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{texts.fate}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.elements}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <tr key={`${change.kind} ${change.thing}`} data-fate={change.kind}>
                <th scope="row">{differenceTitle(change.kind, language)}</th>
                <td>{differenceSentence(comparison, change, language)}</td>
                <td>
                  <StillThere difference={change} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </BoardSection>
  );
}

/** The elements of a change that are on the map now, to look at. */
function StillThere({ difference }: { readonly difference: Difference }) {
  const elements = useTable((open) => open.content.elements);
  return (
    <span className={styles.links}>
      {difference.elements
        .filter((id) => elements.has(id))
        .map((id) => (
          <ElementLink key={id} id={id} />
        ))}
    </span>
  );
}
