import { useMemo, useState } from 'react';
import { drawnMatrix } from '../../../shared/boards/role-matrix';
import { type MatrixWork, matrixWorks } from '../../../shared/checks/role-matrix';
import { useTable } from '../../app/app-context';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { Board } from '../boards/board';
import { ArrangementSides } from './arrangement-sides';
import { LayerTiesSection } from './layer-ties-section';
import styles from './matrix.module.css';
import { MatrixCsvTools } from './matrix-csv-tools';
import { MatrixGrid } from './matrix-grid';
import { RoleKeys } from './role-keys';
import { RolesInWords } from './roles-in-words';
import { matrixTexts } from './texts';

/** Up to this many elements everything stands in the grid, and nothing has to be found. */
const smallEnough = 120;

/** Parties against tasks, plans or arrangements, with the roles in the cells: read, typed and printed as one sheet. */
export function MatrixBoard() {
  const texts = useTexts(matrixTexts);
  const content = useTable((table) => table.content);
  const [work, setWork] = useState<MatrixWork>('task');
  const [wanted, setWanted] = useState({ party: '', work: '' });
  const matrix = useMemo(() => drawnMatrix(content, work, wanted), [content, work, wanted]);
  const isLarge = content.elements.size > smallEnough;
  return (
    <Board
      view="matrix"
      intro={texts.intro}
      isWide
      tools={
        <>
          <Segmented
            label={texts.columns}
            selected={work}
            onSelect={setWork}
            segments={matrixWorks.map((id) => ({ id, label: texts.work[id] }))}
          />
          <MatrixCsvTools />
        </>
      }
    >
      {isLarge ? (
        <div className={styles.find}>
          <TextField
            label={texts.findParty}
            value={wanted.party}
            onChange={(party) => setWanted((now) => ({ ...now, party }))}
          />
          <TextField
            label={texts.findWork}
            value={wanted.work}
            onChange={(words) => setWanted((now) => ({ ...now, work: words }))}
          />
          <p className={styles.found} role="status">
            {texts.found(matrix.parties.length, matrix.found.parties, matrix.works.length, matrix.found.works)}
          </p>
        </div>
      ) : null}
      {matrix.parties.length === 0 || matrix.works.length === 0 ? (
        <EmptyState icon="matrix" title={texts.empty}>
          {texts.emptyText}
        </EmptyState>
      ) : (
        <>
          <RoleKeys />
          <MatrixGrid key={work} matrix={matrix} />
          <RolesInWords />
          <ArrangementSides />
          <LayerTiesSection />
        </>
      )}
    </Board>
  );
}
