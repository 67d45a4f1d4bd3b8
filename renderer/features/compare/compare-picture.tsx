import { useMemo, useState } from 'react';
import { comparedMap, type Fate } from '../../../shared/boards/compared-map';
import type { TableComparison } from '../../../shared/checks/compare-tables';
import { cardShapes } from '../../../shared/projection/element-shapes';
import { labelBoxAt, leadingOf, usualLabelSize } from '../../../shared/projection/label-box';
import { arrowPath, linePath } from '../../../shared/projection/line-path';
import { arrowLength, lineStyles } from '../../../shared/projection/line-styles';
import { boundsOf } from '../../../shared/projection/map-bounds';
import type { MapElement } from '../../../shared/projection/map-model';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { wrapLabel } from '../../../shared/projection/wrap-label';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import styles from './compare.module.css';
import { compareTexts } from './texts';

/** Above this many elements a picture on one sheet has no names left to read; the list under it says it all. */
const mostPictured = 400;

/** The map of both moments, still: what came has a thick edge, what changed a double one, what went is a dashed ghost. */
export function ComparePicture({ comparison }: { readonly comparison: TableComparison }) {
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const [isLarge, setLarge] = useState(false);
  const { before, after } = comparison;
  const map = useMemo(() => comparedMap(before, after, language), [before, after, language]);
  const { elements } = map.model;
  if (elements.length > mostPictured) return <BoardSection title={texts.picture} intro={texts.tooLarge} />;
  const box = boundsOf(elements);
  if (box === null) return null;
  const lines = relationLinesOf(map.model);
  const fateOf = (line: RelationLine): Fate =>
    line.relations.map(({ id }) => map.relations.get(id) ?? 'same').find((fate) => fate !== 'same') ?? 'same';
  // What differs lies on top of what stayed.
  const drawn = [...lines].sort((one, other) => Number(fateOf(one) !== 'same') - Number(fateOf(other) !== 'same'));
  const picture = (
    <svg
      className={styles.picture}
      role="img"
      aria-label={texts.pictureLabel}
      viewBox={`${box.x - 14} ${box.y - 14} ${box.width + 28} ${box.height + 28}`}
    >
      {drawn.map((line) => (
        <Line key={line.bundle} line={line} fate={fateOf(line)} />
      ))}
      {elements.map((element) => (
        <Card key={element.id} element={element} fate={map.elements.get(element.id) ?? 'same'} tags={texts.tag} />
      ))}
    </svg>
  );
  const larger = (
    <span data-screen-only>
      <Button size="small" icon="focus" onPress={() => setLarge(true)}>
        {texts.larger}
      </Button>
    </span>
  );
  return (
    <BoardSection title={texts.picture} intro={texts.pictureIntro} aside={larger}>
      {picture}
      {isLarge ? (
        <Dialog title={texts.largeTitle} isOpen onClose={() => setLarge(false)} size="full" isText>
          <p className={styles.pictureIntro}>{texts.pictureIntro}</p>
          <div className={styles.large}>{picture}</div>
        </Dialog>
      ) : null}
    </BoardSection>
  );
}

function Line({ line, fate }: { readonly line: RelationLine; readonly fate: Fate }) {
  const isSymmetric = line.relations[0]?.symmetric === true;
  const dash = fate === 'removed' ? [10, 7] : lineStyles[line.group].dash;
  return (
    <g className={styles.line} data-fate={fate}>
      <path
        d={linePath(line.points, isSymmetric ? 0 : arrowLength * 0.7)}
        strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
      />
      {isSymmetric ? null : <path d={arrowPath(line.points)} className={styles.arrow} />}
    </g>
  );
}

interface CardProps {
  readonly element: MapElement;
  readonly fate: Fate;
  readonly tags: Readonly<Record<Exclude<Fate, 'same'>, string>>;
}

function Card({ element, fate, tags }: CardProps) {
  const { outline } = cardShapes[element.elementClass];
  const box = labelBoxAt(usualLabelSize);
  const { lines } = wrapLabel(element.name, box);
  const first = (-(lines.length - 1) / 2) * leadingOf(usualLabelSize) + usualLabelSize * 0.35;
  return (
    <g className={styles.element} data-fate={fate} transform={`translate(${element.x} ${element.y})`}>
      <path d={outline} className={styles.outline} />
      {fate === 'changed' ? <path d={outline} className={styles.inner} transform="scale(0.94 0.88)" /> : null}
      <text textAnchor="middle" fontSize={usualLabelSize}>
        {lines.map((line, at) => (
          <tspan key={line} x="0" y={first + at * leadingOf(usualLabelSize)}>
            {line}
          </tspan>
        ))}
      </text>
      {fate === 'same' ? null : (
        <text className={styles.tag} textAnchor="middle" y="-46" fontSize="20">
          {tags[fate]}
        </text>
      )}
    </g>
  );
}
