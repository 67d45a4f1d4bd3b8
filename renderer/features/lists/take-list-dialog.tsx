import { useEffect, useMemo, useRef, useState } from 'react';
import { localDate } from '../../../shared/i18n/format';
import { type ListKind, listKinds } from '../../../shared/lists/list-columns';
import { listRefusals } from '../../../shared/lists/list-refusals';
import type { ListFile, ListRefusal, OpenList } from '../../../shared/lists/open-list';
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
import { type ListReading, readListFile } from './read-list-file';
import { SamePartyChoice } from './same-party-choice';
import { SheetNotesLine } from './sheet-notes-line';
import { type ListTexts, listTexts } from './texts';

interface TakeListDialogProps {
  /** A file that was dropped on the window; without one it is asked for. */
  readonly file?: File | undefined;
  readonly onClose: () => void;
}

interface ChosenList {
  readonly name: string;
  readonly lists: ListFile['lists'];
  /** Of these, the one that is shown. */
  readonly list: OpenList;
}

/** A list of officials, and what of it would come to the table, before anything is done. */
export function TakeListDialog({ file, onClose }: TakeListDialogProps) {
  const texts = useTexts(listTexts);
  const refusals = useTexts(listRefusals);
  const { perform, notify } = useActions();
  const [chosen, setChosen] = useState<ChosenList | null>(null);
  const [problem, setProblem] = useState<ListRefusal | 'unreadable' | null>(null);
  const [kind, setKind] = useState<ListKind>('parties');
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const [withScores, setWithScores] = useState(false);
  // What was said of an earlier list is no word about this one.
  useEffect(() => notify(null), [notify]);
  const [isReading, setIsReading] = useState(false);
  const reading = useRef<ListReading | null>(null);
  useEffect(() => () => reading.current?.giveUp(), []);
  const show = (name: string, lists: ListFile['lists'], list: OpenList): void => {
    setChosen({ name, lists, list });
    setKind(list.kind);
    setApart(new Set());
    setWithScores(false);
  };
  const read = async (given: File): Promise<void> => {
    reading.current?.giveUp();
    reading.current = readListFile(given);
    setIsReading(true);
    const opened = await reading.current.answer;
    setIsReading(false);
    setProblem(opened === null ? 'unreadable' : opened.ok ? null : opened.refusal);
    if (opened?.ok) show(given.name, opened.value.lists, opened.value.proposed);
    else setChosen(null);
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
    if (done === plan.commands.length) notify({ kind: 'info', text: texts.done(listName(chosen)) });
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
        <NoticeBar kind="warning">{problem === 'unreadable' ? texts.unreadable : refusals[problem]}</NoticeBar>
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
            <span className={dialogText.hint}>{isReading ? texts.reading : texts.drop}</span>
          </ChooseListFile>
        </>
      ) : (
        <>
          <div className={styles.file}>
            <div className={styles.fileName}>
              <p className={styles.name}>{chosen.name}</p>
              <p className={dialogText.hint}>{[texts.rows(plan.rows), ...sourceWords(chosen, texts)].join(' · ')}</p>
            </div>
            {chosen.lists.length === 1 ? null : (
              <SelectField
                label={texts.sheet}
                value={String(chosen.lists.indexOf(chosen.list))}
                options={chosen.lists.map((each, at) => ({ value: String(at), label: sheetName(each) }))}
                onChange={(at) => show(chosen.name, chosen.lists, chosen.lists[Number(at)] as OpenList)}
              />
            )}
            <SelectField
              label={texts.kind}
              value={kind}
              options={listKinds
                .filter((each) => chosen.list.headers.has(each))
                .map((value) => ({ value, label: texts.kinds[value] }))}
              onChange={setKind}
            />
            <ChooseListFile label={texts.chooseOther} onChoose={read}>
              {isReading ? <span className={dialogText.hint}>{texts.reading}</span> : null}
            </ChooseListFile>
          </div>
          <SheetNotesLine source={chosen.list.source} />
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

function sheetName({ source }: OpenList): string {
  return source.form === 'sheet' ? source.name : '';
}

/** As the log calls it: of several sheets each is a list of its own. */
function listName({ name, list, lists }: ChosenList): string {
  return lists.length === 1 ? name : `${name}, ${sheetName(list)}`;
}

/** How a list stands in its file: the sheet when there is but one, or how a text was written. */
function sourceWords({ list: { source }, lists }: ChosenList, texts: ListTexts): readonly string[] {
  if (source.form === 'text') return [texts.separators[source.separator], texts.encodings[source.encoding]];
  return lists.length === 1 ? [texts.onSheet(source.name)] : [];
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
    const settings = { list: listName(chosen), newId, today };
    return planList(content, chosen.list, kind, { apart, withScores }, settings);
  }, [content, chosen, kind, apart, withScores]);
}

function changesIn({ added, relations, completed, commands, scored = 0 }: AnyListPlan, withScores: boolean): number {
  const actions = commands.filter(({ type }) => type === 'assignAction').length;
  return added.length + relations.length + completed.length + actions + (withScores ? scored : 0);
}
