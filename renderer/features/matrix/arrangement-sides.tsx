import { arrangementParties, arrangementSentence, sideName, sides } from '../../../shared/checks/arrangement-parties';
import { useTable } from '../../app/app-context';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import { GroundsButton } from '../grounds/grounds-button';
import styles from './matrix-sections.module.css';
import { matrixTexts } from './texts';

/** For each arrangement who takes part of the four layers and society, by name, and who is still missing. */
export function ArrangementSides() {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const { shown, more } = useCapped(arrangementParties(content), 60);
  if (shown.length === 0) return null;
  return (
    <BoardSection title={texts.sides} intro={texts.sidesIntro}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{texts.arrangement}</th>
            {sides.map((side) => (
              <th key={side} scope="col" className={styles.side}>
                {sideName(side, language)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.arrangement} data-arrangement={row.arrangement} data-complete={row.missing.length === 0}>
              <th scope="row">
                <ElementLink id={row.arrangement} />
                <span className={table.small}>{arrangementSentence(content, row, language)}</span>
              </th>
              {sides.map((side) => (
                <td key={side} data-side={side}>
                  {row.parties[side].length === 0 ? (
                    <span className={styles.absent}>
                      <Icon name="alert" size={16} /> {texts.absent}
                    </span>
                  ) : (
                    <ul>
                      {row.parties[side].map((id) => (
                        <li key={id}>
                          <ElementLink id={id} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
              <td>
                <GroundsButton sentence={arrangementSentence(content, row, language)} basis={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </BoardSection>
  );
}
