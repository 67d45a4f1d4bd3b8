import { useEffect, useMemo, useState } from 'react';
import { comparableMoments, usualComparison } from '../../../shared/boards/log-moments';
import { compareTables, type TableComparison } from '../../../shared/checks/compare-tables';
import { defaultAsOf } from '../../../shared/checks/last-session';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { Board } from '../boards/board';
import { useSnapshots } from '../snapshots/use-snapshots';
import { useView } from '../view/view-context';
import { ChangeList } from './change-list';
import styles from './compare.module.css';
import { ComparePicture } from './compare-picture';
import { CompareTally } from './compare-tally';
import { choiceOfSnapshot, linesOf, type MomentChoice, withoutKept } from './moment-choice';
import { MomentField } from './moment-field';
import { ProgressList } from './progress-list';
import { compareTexts } from './texts';
import { useChosenMoment } from './use-chosen-moment';

/** Two moments on one picture, and what differs between them in words. */
export function CompareBoard() {
  const texts = useTexts(compareTexts);
  const log = useTable((table) => table.log);
  const content = useTable((table) => table.content);
  const snapshots = useSnapshots().found?.snapshots ?? null;
  const moments = useMemo(
    () => withoutKept(comparableMoments(log, content), snapshots ?? []),
    [log, content, snapshots],
  );
  const [chosen, setChosen] = useChosen(snapshots);
  const usual = usualComparison(moments);
  const within = (choice: MomentChoice): MomentChoice =>
    choice.kind === 'lines' && choice.lines > log.length ? { kind: 'lines', lines: log.length, as: 'now' } : choice;
  const before = within(chosen.before ?? { kind: 'lines', lines: usual.before });
  const after = within(
    chosen.after ??
      (chosen.before === undefined
        ? { kind: 'lines', lines: usual.after }
        : { kind: 'lines', lines: log.length, as: 'now' }),
  );
  const [earlier, later] = [useChosenMoment(before), useChosenMoment(after)];
  const comparison = useMemo(() => {
    if (!earlier?.ok || !later?.ok) return null;
    const { content: here, log: lines } = later.value;
    return compareTables(earlier.value, later.value, { asOf: defaultAsOf(here, lines) });
  }, [earlier, later]);
  const refused = [earlier, later].find((moment) => moment?.ok === false);
  return (
    <Board view="compare" intro={texts.intro} isWide>
      <div className={styles.moments}>
        <MomentField
          label={texts.before}
          value={before}
          moments={moments}
          snapshots={snapshots ?? []}
          onChange={(choice) => setChosen({ ...chosen, before: choice })}
        />
        <MomentField
          label={texts.after}
          value={after}
          moments={moments}
          snapshots={snapshots ?? []}
          onChange={(choice) => setChosen({ ...chosen, after: choice })}
        />
      </div>
      {linesOf(before) > linesOf(after) ? <p className={styles.note}>{texts.backwards}</p> : null}
      {refused?.ok === false ? <NoticeBar kind="problem">{refused.refusal}</NoticeBar> : null}
      {comparison === null ? null : <Compared comparison={comparison} />}
    </Board>
  );
}

interface Chosen {
  readonly before?: MomentChoice;
  readonly after?: MomentChoice;
}

/** What was chosen here, or where a snapshot was chosen from: that one against now. */
function useChosen(snapshots: readonly ListedSnapshot[] | null): readonly [Chosen, (chosen: Chosen) => void] {
  const { compared } = useView();
  const [chosen, setChosen] = useState<Chosen>({});
  // It may have been chosen at another table.
  const asked = snapshots?.some(({ id }) => id === compared?.id) === true ? compared : null;
  useEffect(() => {
    if (asked !== null) setChosen({ before: choiceOfSnapshot(asked) });
  }, [asked]);
  return [chosen, setChosen];
}

function Compared({ comparison }: { readonly comparison: TableComparison }) {
  return (
    <>
      <CompareTally comparison={comparison} />
      <ComparePicture comparison={comparison} />
      <ProgressList comparison={comparison} />
      <ChangeList comparison={comparison} />
    </>
  );
}
