import { useEffect } from 'react';
import type { Language } from '../../../shared/i18n/language';
import { listAct } from '../../../shared/lists/list-act';
import { listKinds } from '../../../shared/lists/list-columns';
import { listRefusalSentence } from '../../../shared/lists/list-refusals';
import type { FoundList } from '../../../shared/lists/open-list';
import type { AnyListPlan } from '../../../shared/lists/plan-list';
import { useActions, useReadState } from '../../app/app-context';
import type { Notice } from '../../app/app-state';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import dialogText from '../../ui/dialog-text.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { SelectField } from '../../ui/select-field';
import { ChooseListFile } from './choose-list-file';
import { ListPreview } from './list-preview';
import type { ListProblem } from './list-worker-messages';
import styles from './lists.module.css';
import { SamePartyChoice } from './same-party-choice';
import { SheetNotesLine } from './sheet-notes-line';
import { takeOver } from './take-over';
import { type ListTexts, listTexts } from './texts';
import { type ChosenFile, type ListFileState, sheetName, useListFile, wishFor } from './use-list-file';
import { useListPlan } from './use-list-plan';

interface TakeListDialogProps {
  /** A file that was dropped on the window; without one it is asked for. */
  readonly file?: File | undefined;
  readonly onClose: () => void;
}

/** A list of officials, and what of it would come to the table, before anything is done. */
export function TakeListDialog({ file, onClose }: TakeListDialogProps) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const { perform, notify } = useActions();
  const readState = useReadState();
  // What was said of an earlier list is no word about this one.
  useEffect(() => notify(null), [notify]);
  const state = useListFile(file);
  const { chosen, problem, wish } = state;
  const { shown, isCurrent } = useListPlan(chosen?.reading ?? null, wish, state.letGo);
  const count = shown === null ? 0 : changesIn(shown.plan, shown.wish.choices.withScores);
  const take = async (): Promise<void> => {
    if (shown === null || !isCurrent) return;
    const { name } = shown.wish;
    const told = (): Notice | null => readState().notice;
    const notice = await takeOver({ name, act: listAct(shown.plan.commands, name, language), perform, told, texts });
    onClose();
    if (notice !== null) notify(notice);
  };
  return (
    <FormDialog
      title={texts.title}
      confirm={count === 0 ? texts.confirmNone : texts.confirm(count)}
      isReady={count > 0 && isCurrent}
      onConfirm={take}
      onClose={onClose}
      size="large"
    >
      {problem === null ? null : <NoticeBar kind="warning">{problemSentence(problem, language)}</NoticeBar>}
      {chosen === null || wish === null || shown === null ? (
        <FirstChoice state={state} />
      ) : (
        <>
          <FileLine state={{ ...state, chosen, wish }} rows={shown.plan.rows} />
          <SheetNotesLine source={(chosen.lists[wish.list] as FoundList).source} />
          <SamePartyChoice
            guesses={shown.plan.guesses ?? []}
            apart={wish.choices.apart}
            onChange={(apart) => state.setWish({ ...wish, choices: { ...wish.choices, apart } })}
          />
          {(shown.plan.scored ?? 0) === 0 ? null : (
            <div>
              <Checkbox
                isSelected={wish.choices.withScores}
                onChange={(withScores) => state.setWish({ ...wish, choices: { ...wish.choices, withScores } })}
              >
                {texts.scores(shown.plan.scored ?? 0)}
              </Checkbox>
              <p className={styles.underCheckbox}>{texts.scoresHint}</p>
            </div>
          )}
          <ListPreview
            plan={shown.plan}
            kind={shown.wish.kind}
            unread={chosen.lists[wish.list]?.headers.get(wish.kind)?.unread ?? []}
          />
        </>
      )}
    </FormDialog>
  );
}

/** What a list can be of, and the button that asks for one. */
function FirstChoice({ state: { reading, read, stop } }: { readonly state: ListFileState }) {
  const texts = useTexts(listTexts);
  return (
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
        {reading === null ? <span className={dialogText.hint}>{texts.drop}</span> : null}
        <ReadingLine reading={reading} stop={stop} />
      </ChooseListFile>
    </>
  );
}

function problemSentence(problem: ListProblem, language: Language): string {
  return problem === 'unreadable' || problem === 'unplanned'
    ? listTexts[language].problems[problem]
    : listRefusalSentence(problem, language);
}

/** How far a file is read, and a way to stop. */
function ReadingLine({ reading, stop }: Pick<ListFileState, 'reading' | 'stop'>) {
  const texts = useTexts(listTexts);
  if (reading === null) return null;
  return (
    <>
      <span className={dialogText.hint}>{texts.reading(reading)}</span>
      <Button look="quiet" onPress={stop}>
        {texts.stop}
      </Button>
    </>
  );
}

interface FileLineProps {
  readonly state: ListFileState & {
    readonly chosen: ChosenFile;
    readonly wish: NonNullable<ListFileState['wish']>;
  };
  /** That count. */
  readonly rows: number;
}

/** Which file, which of its sheets, and what it is a list of. */
function FileLine({ state: { chosen, wish, setWish, read, reading, stop }, rows }: FileLineProps) {
  const texts = useTexts(listTexts);
  const list = chosen.lists[wish.list] as FoundList;
  return (
    <div className={styles.file}>
      <div className={styles.fileName}>
        <p className={styles.name}>{chosen.name}</p>
        <p className={dialogText.hint}>{[texts.rows(rows), ...sourceWords(chosen, list, texts)].join(' · ')}</p>
      </div>
      {chosen.lists.length === 1 ? null : (
        <SelectField
          label={texts.sheet}
          value={String(wish.list)}
          options={chosen.lists.map((each, at) => ({ value: String(at), label: sheetName(each) }))}
          onChange={(at) => setWish(wishFor(chosen, Number(at)))}
        />
      )}
      <SelectField
        label={texts.kind}
        value={wish.kind}
        options={listKinds
          .filter((each) => list.headers.has(each))
          .map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(kind) => setWish({ ...wish, kind })}
      />
      <ChooseListFile label={texts.chooseOther} onChoose={read}>
        <ReadingLine reading={reading} stop={stop} />
      </ChooseListFile>
    </div>
  );
}

/** How a list stands in its file: the sheet when there is but one, or how a text was written. */
function sourceWords({ lists }: ChosenFile, { source }: FoundList, texts: ListTexts): readonly string[] {
  if (source.form === 'text') return [texts.separators[source.separator], texts.encodings[source.encoding]];
  return lists.length === 1 ? [texts.onSheet(source.name)] : [];
}

function changesIn({ added, relations, completed, commands, scored = 0 }: AnyListPlan, withScores: boolean): number {
  const actions = commands.filter(({ type }) => type === 'assignAction').length;
  return added.length + relations.length + completed.length + actions + (withScores ? scored : 0);
}
