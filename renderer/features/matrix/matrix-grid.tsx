import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type DrawnMatrix, leadsByWork, roleOfKey } from '../../../shared/boards/role-matrix';
import { leadsPerStakeholder, leadsWithoutPower, tasksWithoutLead } from '../../../shared/checks/leads';
import type { MatrixWork } from '../../../shared/checks/role-matrix';
import { stakeholdersWithoutRelation } from '../../../shared/checks/unconnected-stakeholders';
import { useTable } from '../../app/app-context';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import spokenStyles from '../../ui/spoken.module.css';
import { ElementGlyph } from '../elements/element-glyph';
import { ElementLink } from '../elements/element-link';
import { type CellPlace, nextCell } from './grid-keys';
import styles from './matrix.module.css';
import { MatrixCell } from './matrix-cell';
import { matrixTexts } from './texts';
import { useRoleEdits } from './use-role-edits';

/** A grid as spreadsheets are: one cell has the focus, arrows move it, letters write in it. */
export function MatrixGrid({ matrix }: { readonly matrix: DrawnMatrix }) {
  const texts = useTexts(matrixTexts);
  const content = useTable((open) => open.content);
  const edits = useRoleEdits();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [open, setOpen] = useState<CellPlace | null>(null);
  const signs = useMemo(
    () => ({
      withoutLead: new Set(tasksWithoutLead(content)),
      withoutPower: new Set(leadsWithoutPower(content).map(({ relation }) => relation)),
      withoutRelation: new Set(stakeholdersWithoutRelation(content)),
      leads: leadsPerStakeholder(content),
      leadsByWork: leadsByWork(content),
    }),
    [content],
  );
  const { parties, works } = matrix;
  const last = { row: parties.length - 1, column: works.length - 1 };
  const here = { row: Math.min(at.row, last.row), column: Math.min(at.column, last.column) };

  const focus = (place: CellPlace): void => {
    setAt(place);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${place.row} ${place.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const party = parties[here.row];
    const work = works[here.column];
    const isInCell = event.target instanceof HTMLElement && event.target.dataset['cell'] !== undefined;
    if (!isInCell || party === undefined || work === undefined || event.altKey) return;
    const place = nextCell(here, last, event.key, event.ctrlKey || event.metaKey);
    const kind = event.ctrlKey || event.metaKey ? undefined : roleOfKey(event.key);
    if (place !== undefined) focus(place);
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') setOpen(here);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      void edits.clear(party.id, work.id, matrix.rolesOf(party.id, work.id));
    else if (kind !== undefined) void edits.toggle(party.id, work.id, kind, matrix.rolesOf(party.id, work.id));
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which cells are walked and written is a grid */}
      <table ref={grid} role="grid" className={styles.grid} onKeyDown={onKeyDown}>
        <caption className={spokenStyles.spoken}>{texts.intro}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {texts.party}
            </th>
            {works.map((work) => (
              <th key={work.id} scope="col" className={styles.work} data-work={work.id}>
                <ElementLink id={work.id} />
                {signs.withoutLead.has(work.id) ? (
                  <span className={styles.missing}>
                    <Icon name="alert" size={16} />
                    {texts.noLead}
                  </span>
                ) : null}
              </th>
            ))}
            <th scope="col" className={styles.count}>
              {texts.leadsCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party, row) => (
            <tr key={party.id} data-party={party.id}>
              <th scope="row" className={styles.party}>
                <span className={styles.partyName}>
                  <ElementGlyph element={party} />
                  <ElementLink id={party.id} />
                </span>
                {signs.withoutRelation.has(party.id) ? <span className={styles.remark}>{texts.noRelation}</span> : null}
              </th>
              {works.map((work, column) => (
                <MatrixCell
                  key={work.id}
                  place={{ row, column }}
                  party={party}
                  work={work}
                  roles={matrix.rolesOf(party.id, work.id)}
                  withoutPower={signs.withoutPower}
                  isCurrent={here.row === row && here.column === column}
                  isOpen={open?.row === row && open.column === column}
                  onFocus={() => setAt({ row, column })}
                  onOpen={(isOpen) => setOpen(isOpen ? { row, column } : null)}
                  edits={edits}
                />
              ))}
              <td className={styles.count}>
                <span data-leads>{signs.leads.get(party.id) ?? 0}</span>
                <LeadsInWords leads={signs.leadsByWork.get(party.id) ?? []} drawn={matrix.work} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={spokenStyles.spoken} role="status">
        {edits.said}
      </p>
    </div>
  );
}

interface LeadsInWordsProps {
  readonly leads: readonly { readonly work: MatrixWork; readonly count: number }[];
  readonly drawn: MatrixWork;
}

/** The number counts all that is led; where that is more than the columns show, it says what. */
function LeadsInWords({ leads, drawn }: LeadsInWordsProps) {
  const texts = useTexts(matrixTexts);
  if (leads.every(({ work }) => work === drawn)) return null;
  return <span className={styles.remark}>{leads.map(({ work, count }) => texts.leadsOf[work](count)).join(', ')}</span>;
}
