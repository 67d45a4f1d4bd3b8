import { dependencyCircles } from '../../../shared/checks/dependency-cycles';
import { mostDependedOn } from '../../../shared/checks/most-depended-on';
import { circleSentence } from '../../../shared/checks/sentences';
import { useTable } from '../../app/app-context';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Board, BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import { GroundsButton } from '../grounds/grounds-button';
import { useView } from '../view/view-context';
import styles from './dependencies.module.css';
import { ImpactSection } from './impact-section';
import { PossibleOrder } from './possible-order';
import { dependencyTexts } from './texts';

/** What waits on what: circles, what most waits on, a possible order, and what falls when something falls. */
export function DependenciesBoard() {
  const texts = useTexts(dependencyTexts);
  return (
    <Board view="dependencies" intro={texts.intro}>
      <Circles />
      <MostDependedOn />
      <ImpactSection />
      <PossibleOrder />
    </Board>
  );
}

function Circles() {
  const texts = useTexts(dependencyTexts);
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const { showOverlay } = useView();
  const circles = dependencyCircles(content);
  return (
    <BoardSection title={texts.circles} intro={circles.length === 0 ? texts.noCircle : texts.circlesIntro}>
      <ul className={styles.circles}>
        {circles
          .map((group) => ({
            ...group,
            sentence: circleSentence(content, group.circle, group.members, language),
            basis: group,
          }))
          .map(({ members, sentence, basis }) => (
            <li key={members.join(' ')} className={styles.circle} data-circle={members.join(' ')}>
              <Icon name="alert" size={24} />
              <p className={styles.sentence}>{sentence}</p>
              <GroundsButton sentence={sentence} basis={basis} />
              <span data-screen-only>
                <Button size="small" icon="map" onPress={() => showOverlay({ kind: 'circles' })}>
                  {texts.onMap}
                </Button>
              </span>
            </li>
          ))}
      </ul>
    </BoardSection>
  );
}

/** How many are listed; the rest can be found in the list of relations. */
const places = 10;

function MostDependedOn() {
  const texts = useTexts(dependencyTexts);
  const content = useTable((open) => open.content);
  const ranking = mostDependedOn(content, places);
  const most = Math.max(1, ...ranking.map(({ count }) => count));
  return (
    <BoardSection title={texts.most} intro={ranking.length === 0 ? texts.nothing : texts.mostIntro}>
      {ranking.length === 0 ? null : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{texts.element}</th>
              <th scope="col" className={styles.waiting}>
                {texts.waiting}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranking.map(({ id, count }) => (
              <tr key={id} data-depended={id}>
                <th scope="row">
                  <ElementLink id={id} />
                </th>
                <td>
                  <div className={styles.count}>
                    <span className={styles.figure}>{count}</span>
                    <Bar parts={[{ id, value: count, look: 'plain' }]} scale={most} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </BoardSection>
  );
}
