import { useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { Role } from '../../../shared/checks/role-matrix';
import { roleKinds, roleLetter } from '../../../shared/checks/role-matrix';
import type { Element } from '../../../shared/model/content-types';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import type { CellPlace } from './grid-keys';
import styles from './matrix.module.css';
import { matrixTexts, roleWord } from './texts';
import type { RoleEdits } from './use-role-edits';

interface MatrixCellProps {
  readonly place: CellPlace;
  readonly party: Element;
  readonly work: Element;
  readonly roles: readonly Role[];
  /** `leads` relations of who leads without power of the own layer. */
  readonly withoutPower: ReadonlySet<string>;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly edits: RoleEdits;
}

export function MatrixCell(props: MatrixCellProps) {
  const { place, party, work, roles, withoutPower, isCurrent, isOpen, onFocus, onOpen, edits } = props;
  const texts = useTexts(matrixTexts);
  const cell = useRef<HTMLTableCellElement>(null);
  const words = roles.map(
    ({ kind, relation }) => `${roleWord(kind, texts)}${withoutPower.has(relation) ? ` (${texts.withoutPower})` : ''}`,
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <td
      ref={cell}
      className={styles.cell}
      tabIndex={isCurrent ? 0 : -1}
      data-cell={`${place.row} ${place.column}`}
      aria-label={texts.cell(party.name, work.name, words.join(', ') || texts.noRole)}
      onFocus={onFocus}
      onClick={() => onOpen(true)}
    >
      {roles.map(({ kind, relation }) => (
        <span key={relation} className={styles.role} data-role={kind}>
          <span className={styles.letter} data-role={kind}>
            {roleLetter(kind)}
          </span>
          <span className={styles.word}>{roleWord(kind, texts)}</span>
          {withoutPower.has(relation) ? (
            <span className={styles.warning} title={texts.withoutPower}>
              <Icon name="alert" size={16} />
            </span>
          ) : null}
        </span>
      ))}
      <Popover
        className={styles.popover!}
        triggerRef={cell}
        isOpen={isOpen}
        onOpenChange={onOpen}
        placement="bottom start"
        offset={2}
      >
        <Dialog className={styles.choices!} aria-label={texts.edit(party.name, work.name)}>
          {roleKinds.map((kind) => (
            <Checkbox
              key={kind}
              isSelected={roles.some((role) => role.kind === kind)}
              onChange={() => void edits.toggle(party.id, work.id, kind, roles)}
            >
              <span className={styles.letter} data-role={kind}>
                {roleLetter(kind)}
              </span>{' '}
              {roleWord(kind, texts)}
            </Checkbox>
          ))}
        </Dialog>
      </Popover>
    </td>
  );
}
