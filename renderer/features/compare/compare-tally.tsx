import { compareMoments } from '../../../shared/checks/compare-moments';
import type { TableComparison } from '../../../shared/checks/compare-tables';
import { useTexts } from '../../ui/language-context';
import { Tally } from '../boards/tally';
import { compareTexts } from './texts';

/** The comparison in six numbers. */
export function CompareTally({ comparison }: { readonly comparison: TableComparison }) {
  const texts = useTexts(compareTexts);
  const changes = compareMoments(comparison.before, comparison.after);
  const solved = comparison.differences.filter(({ kind }) => kind === 'solved');
  const count = (...lists: readonly (readonly unknown[])[]): string =>
    String(lists.reduce((sum, { length }) => sum + length, 0));
  return (
    <Tally
      label={texts.inOneLook}
      entries={[
        { id: 'added', value: count(changes.elementsAdded, changes.relationsAdded), label: texts.added, tone: 'info' },
        {
          id: 'changed',
          value: count(changes.elementsChanged, changes.relationsChanged),
          label: texts.changed,
          tone: 'info',
        },
        {
          id: 'removed',
          value: count(changes.elementsRemoved, changes.relationsRemoved),
          label: texts.removed,
          tone: 'info',
        },
        { id: 'solved', value: count(solved), label: texts.solvedShort, tone: 'success' },
        { id: 'late', value: count(changes.actionsDoneLate), label: texts.lateShort, tone: 'warning' },
        {
          id: 'confirmed',
          value: count(changes.assumptionsConfirmed),
          label: texts.confirmedShort,
          tone: 'success',
        },
      ]}
    />
  );
}
