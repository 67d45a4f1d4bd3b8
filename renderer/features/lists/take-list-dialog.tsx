import { useEffect, useMemo, useState } from 'react';
import { localDate } from '../../../shared/i18n/format';
import { type ListKind, listKinds } from '../../../shared/lists/list-columns';
import { type ListRefusal, type OpenList, openList } from '../../../shared/lists/open-list';
import { type AnyListPlan, planList } from '../../../shared/lists/plan-list';
import type { ElementKind } from '../../../shared/model/vocabulary';
import { useActions, useTable } from '../../app/app-context';
import { Checkbox } from '../../ui/checkbox';
import dialogText from '../../ui/dialog-text.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { SelectField } from '../../ui/select-field';
import { localTimeZone } from '../view/local-time';
import { ChooseListFile } from './choose-list-file';
import { ListPreview } from './list-preview';
import styles from './lists.module.css';
import { SamePartyChoice } from './same-party-choice';
import { listTexts } from './texts';

interface TakeListDialogProps {
  /** A file that was dropped on the window; without one it is asked for. */
  readonly file?: File | undefined;
  readonly onClose: () => void;
}

interface ChosenList {
  readonly name: string;
  readonly list: OpenList;
}

/** A list of officials, and what of it would come to the table, before anything is done. */
export function TakeListDialog({ file, onClose }: TakeListDialogProps) {
  const texts = useTexts(listTexts);
  const { perform, notify } = useActions();
  const [chosen, setChosen] = useState<ChosenList | null>(null);
  const [problem, setProblem] = useState<ListRefusal | 'unreadable' | null>(null);
  const [kind, setKind] = useState<ListKind>('parties');
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const [withScores, setWithScores] = useState(false);
  // What was said of an earlier list is no word about this one.
  useEffect(() => notify(null), [notify]);
  const read = async (given: File): Promise<void> => {
    const bytes = await given.arrayBuffer().catch(() => null);
    const opened = bytes === null ? null : openList(new Uint8Array(bytes));
    setChosen(opened?.ok ? { name: given.name, list: opened.value } : null);
    setProblem(opened === null ? 'unreadable' : opened.ok ? null : opened.refusal);
    if (opened?.ok) setKind(opened.value.kind);
    setApart(new Set());
    setWithScores(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dropped file is read once; another one replaces the dialog.
  useEffect(() => {
    if (file !== undefined) void read(file);
  }, [file]);
  const plan = usePlan(chosen, kind, apart, withScores);
  const count = plan === null ? 0 : changesIn(plan, withScores);
  const take = async (): Promise<void> => {
    if (chosen === null || plan === null) return;
    let done = 0;
    for (const command of plan.commands) {
      if (!(await perform(command))) break;
      done += 1;
    }
    onClose();
    if (done === plan.commands.length) notify({ kind: 'info', text: texts.done(chosen.name) });
    else if (done > 0) notify({ kind: 'problem', text: texts.partly(done, plan.commands.length) });
  };
  return (
    <FormDialog
      title={texts.title}
      confirm={count === 0 ? texts.confirmNone : texts.confirm(count)}
      isReady={count > 0}
      onConfirm={take}
      onClose={onClose}
      size="large"
    >
      {problem === null ? null : (
        <NoticeBar kind="warning">{problem === 'unreadable' ? texts.unreadable : texts.refusals[problem]}</NoticeBar>
      )}
      {chosen === null || plan === null ? (
        <>
          <p className={dialogText.intro}>{texts.intro}</p>
          <dl className={styles.kinds}>
            {listKinds.map((each) => (
              <div key={each} className={styles.kindOf}>
                <dt>{texts.kinds[each]}</dt>
                <dd>{texts.kindHints[each]}</dd>
              </div>
            ))}
          </dl>
          <p className={dialogText.hint}>{texts.readsWhat}</p>
          <ChooseListFile label={texts.choose} onChoose={read} isFirst>
            <span className={dialogText.hint}>{texts.drop}</span>
          </ChooseListFile>
        </>
      ) : (
        <>
          <div className={styles.file}>
            <div className={styles.fileName}>
              <p className={styles.name}>{chosen.name}</p>
              <p className={dialogText.hint}>
                {texts.rows(plan.rows)} · {texts.separators[chosen.list.separator]} ·{' '}
                {texts.encodings[chosen.list.encoding]}
              </p>
            </div>
            <SelectField
              label={texts.kind}
              value={kind}
              options={listKinds
                .filter((each) => chosen.list.headers.has(each))
                .map((value) => ({ value, label: texts.kinds[value] }))}
              onChange={setKind}
            />
            <ChooseListFile label={texts.chooseOther} onChoose={read} />
          </div>
          <SamePartyChoice groups={plan.groups ?? []} list={chosen.list} apart={apart} onChange={setApart} />
          {(plan.scored ?? 0) === 0 ? null : (
            <div>
              <Checkbox isSelected={withScores} onChange={setWithScores}>
                {texts.scores(plan.scored ?? 0)}
              </Checkbox>
              <p className={styles.underCheckbox}>{texts.scoresHint}</p>
            </div>
          )}
          <ListPreview plan={plan} kind={kind} unread={chosen.list.headers.get(kind)?.unread ?? []} />
        </>
      )}
    </FormDialog>
  );
}

const newId = (kind: ElementKind): string => `${kind}-${crypto.randomUUID()}`;

function usePlan(
  chosen: ChosenList | null,
  kind: ListKind,
  apart: ReadonlySet<number>,
  withScores: boolean,
): AnyListPlan | null {
  const content = useTable((table) => table.content);
  return useMemo(() => {
    if (chosen === null || !chosen.list.headers.has(kind)) return null;
    const today = localDate(new Date().toISOString(), localTimeZone);
    const settings = { list: chosen.name, newId, today };
    return planList(content, chosen.list, kind, { apart, withScores }, settings);
  }, [content, chosen, kind, apart, withScores]);
}

function changesIn({ added, relations, completed, commands, scored = 0 }: AnyListPlan, withScores: boolean): number {
  const actions = commands.filter(({ type }) => type === 'assignAction').length;
  return added.length + relations.length + completed.length + actions + (withScores ? scored : 0);
}
