import type { ReactNode } from 'react';
import { balanceLayers } from '../../../shared/checks/layer-balance';
import { formatNumber } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import styles from './balance.module.css';
import { balanceTexts } from './texts';

/** What the numbers of each layer are made of: the tasks, the powers and the money, by name. */
export function LayerGrounds() {
  const texts = useTexts(balanceTexts);
  const { layerPlural } = useTexts(terms);
  const language = useLanguage();
  const content = useTable(({ content: shown }) => shown);
  const pairOf = (relation: string) => content.relations.get(relation);
  return (
    <BoardSection title={texts.grounds} intro={texts.groundsIntro}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{texts.layer}</th>
            <th scope="col">{texts.tasks}</th>
            <th scope="col">{texts.powers}</th>
            <th scope="col">{texts.means}</th>
          </tr>
        </thead>
        <tbody>
          {balanceLayers(content).map(({ layer, taskIds, powerIds, fundIds }) => (
            <tr key={layer}>
              <th scope="row">{layerPlural[layer]}</th>
              <td>
                <Lines none={texts.none}>
                  {taskIds.map((id) => (
                    <li key={id}>
                      <ElementLink id={id} />
                    </li>
                  ))}
                </Lines>
              </td>
              <td>
                <Lines none={texts.none}>
                  {powerIds.map((id) => (
                    <li key={id}>
                      <ElementLink id={pairOf(id)?.from ?? id} /> {texts.authorisedFor}{' '}
                      <ElementLink id={pairOf(id)?.to ?? id} />
                    </li>
                  ))}
                </Lines>
              </td>
              <td>
                <Lines none={texts.none}>
                  {fundIds.map((id) => {
                    const amount = pairOf(id)?.amountMln;
                    return (
                      <li key={id}>
                        {amount == null ? texts.amountUnknown : texts.million(formatNumber(amount, language))}{' '}
                        <ElementLink id={pairOf(id)?.to ?? id} />
                      </li>
                    );
                  })}
                </Lines>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </BoardSection>
  );
}

function Lines({ none, children }: { readonly none: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return <span className={styles.nothing}>{none}</span>;
  return <ul className={styles.lines}>{children}</ul>;
}
