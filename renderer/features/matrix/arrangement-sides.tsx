import {
  type ArrangementParties,
  arrangementParties,
  arrangementSentence,
  type Side,
  sideName,
  sides,
} from '../../../shared/checks/arrangement-parties';
import { useTable } from '../../app/app-context';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { GroundsButton } from '../grounds/grounds-button';
import styles from './matrix-sections.module.css';
import { matrixTexts } from './texts';

/** For each arrangement who takes part of the four layers and society, by name, and who is still missing. */
export function ArrangementSides() {
  const texts = useTexts(matrixTexts);
  const content = useTable((open) => open.content);
  const { shown, more } = useCapped(arrangementParties(content), 60);
  if (shown.length === 0) return null;
  return (
    <BoardSection title={texts.sides} intro={texts.sidesIntro}>
      <ul className={styles.arrangements}>
        {shown.map((row) => (
          <Arrangement key={row.arrangement} row={row} />
        ))}
      </ul>
      {more}
    </BoardSection>
  );
}

/** Five sides beside each other as far as there is room: names stay whole, which they do not in five narrow columns. */
function Arrangement({ row }: { readonly row: ArrangementParties }) {
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const sentence = arrangementSentence(content, row, language);
  return (
    <li className={styles.arrangement} data-arrangement={row.arrangement} data-complete={row.missing.length === 0}>
      <p className={styles.arrangementName}>
        <ElementLink id={row.arrangement} />
        <GroundsButton sentence={sentence} basis={row} />
      </p>
      <p className={styles.sentence}>{sentence}</p>
      <dl className={styles.sides}>
        {sides.map((side) => (
          <SideParties key={side} side={side} parties={row.parties[side]} />
        ))}
      </dl>
    </li>
  );
}

function SideParties({ side, parties }: { readonly side: Side; readonly parties: readonly string[] }) {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  return (
    <div className={styles.side} data-side={side}>
      <dt className={styles.sideName}>{sideName(side, language)}</dt>
      {parties.length === 0 ? (
        <dd className={styles.absent}>
          <Icon name="alert" size={16} /> {texts.absent}
        </dd>
      ) : (
        parties.map((id) => (
          <dd key={id}>
            <ElementLink id={id} />
          </dd>
        ))
      )}
    </div>
  );
}
