import { useEffect, useMemo, useRef, useState } from 'react';
import type { MinutesAnnex } from '../../../shared/minutes/document/minutes-annexes';
import { type MinutesPart, minutesDocument } from '../../../shared/minutes/document/minutes-document';
import { minutesLives } from '../../../shared/minutes/minutes-life';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import type { Content } from '../../../shared/model/content';
import { personNames } from '../../../shared/names/person-names';
import { useActions, useApp, useTable } from '../../app/app-context';
import { boardsInMinutes, chosenBoards } from '../../app/export/minutes-boards';
import { type MinutesFormat, minutesFormats } from '../../app/export/minutes-formats';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { isMac } from '../../ui/is-mac';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { Segmented } from '../../ui/segmented';
import { shortcutFor } from '../shortcuts/shortcuts';
import { useView } from '../view/view-context';
import { AnnexChoice } from './annex-choice';
import { BoardChoice } from './board-choice';
import { MinutesPreview } from './minutes-preview';
import { MinutesStatusBar } from './minutes-status';
import styles from './session.module.css';
import { sessionTexts } from './texts';

const parts: readonly MinutesPart[] = ['agenda', 'minutes', 'decisions', 'actions', 'notes'];

interface MinutesDialogProps {
  readonly session: string;
  /** Which of the papers is shown at first; the minutes when absent. */
  readonly beginsWith?: MinutesPart | undefined;
  readonly onClose: () => void;
}

/**
 * The minutes as they are now, or their list of decisions or actions, and the ways to keep them. They are a view of the
 * log: nothing is retyped.
 */
export function MinutesDialog({ session: id, beginsWith = 'minutes', onClose }: MinutesDialogProps) {
  const texts = useTexts(sessionTexts);
  const language = useLanguage();
  const { chooseMinutesBoards, exportCalendar, exportList, exportMinutes } = useActions();
  const [part, setPart] = useState<MinutesPart>(beginsWith);
  const { openDialog } = useView();
  const log = useTable((table) => table.log);
  const content = useTable((table) => table.content);
  const session = content.sessions.get(id);
  const hasNames = useTable((table) => personNames(table.document).size > 0);
  const [asksNames, setAsksNames] = useState(false);
  const includeNames = hasNames && asksNames;
  const kept = useApp(chosenBoards);
  const boards = useMemo(() => boardsInMinutes(kept), [kept]);
  const [annexes, setAnnexes] = useState<readonly MinutesAnnex[]>([]);
  const [isWorking, setWorking] = useState(false);
  const lives = useMemo(() => minutesLives(log, id), [log, id]);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = lives.find((life) => life.edition === chosen) ?? lives.at(-1);
  const edition = shown?.edition ?? 1;
  const isCurrent = shown === lives.at(-1);
  const minutes = useMemo(
    () =>
      session === undefined
        ? null
        : minutesDocument(minutesModel(log, id, language, { edition, includeNames, boards }), part, annexes),
    [log, id, language, session, edition, includeNames, boards, part, annexes],
  );
  const saveAll = useRef<() => void>(() => {});
  // The keys of the console are off while a dialog is open; these mean the same here.
  useEffect(() => {
    const readKeys = (event: KeyboardEvent): void => {
      if (shortcutFor(event, { inText: true, mac: isMac }) !== 'export.minutesAll') return;
      event.preventDefault();
      saveAll.current();
    };
    window.addEventListener('keydown', readKeys);
    return () => window.removeEventListener('keydown', readKeys);
  }, []);
  if (session === undefined || minutes === null || shown === undefined) return null;
  const save = (wanted: readonly MinutesFormat[]): Promise<void> =>
    working(() => exportMinutes(id, wanted, { includeNames, boards, part, annexes }));
  async function working(saving: () => Promise<void>): Promise<void> {
    // Not by disabling the buttons: a disabled button loses the focus, and with it Escape.
    if (isWorking) return;
    setWorking(true);
    try {
      await saving();
    } finally {
      setWorking(false);
    }
  }
  saveAll.current = () => {
    if (isCurrent) void save(minutesFormats);
  };
  return (
    <Dialog
      title={texts.titleOf[part](session.title)}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          {isWorking ? (
            <span className={styles.footNote} role="status">
              {texts.working}
            </span>
          ) : null}
          {isCurrent ? null : <span className={styles.footNote}>{texts.onlyCurrentIsSaved}</span>}
          {isCurrent && session.openedAt && part === 'minutes' ? (
            <Button icon="archive" onPress={() => openDialog({ kind: 'archive', session: id })}>
              {texts.archive}
            </Button>
          ) : null}
          {(isCurrent ? minutesFormats : []).map((format) => (
            <Button key={format} icon="download" onPress={() => void save([format])}>
              {texts.formats[format]}
            </Button>
          ))}
          {isCurrent && (part === 'decisions' || part === 'actions') ? (
            <Button icon="download" onPress={() => void working(() => exportList(id, part))}>
              {texts.spreadsheet}
            </Button>
          ) : null}
          {isCurrent && part === 'actions' ? (
            <Button icon="download" onPress={() => void working(() => exportCalendar(id))}>
              {texts.calendar}
            </Button>
          ) : null}
          {isCurrent ? (
            <Button look="primary" icon="download" onPress={() => void save(minutesFormats)}>
              {texts.exportAll}
            </Button>
          ) : null}
        </>
      }
    >
      {/* An agenda is not adopted. */}
      {part === 'agenda' ? null : <MinutesStatusBar session={session} lives={lives} shown={shown} onShow={setChosen} />}
      {session.closedAt || part === 'agenda' ? null : <NoticeBar kind="info">{texts.notClosed}</NoticeBar>}
      <div className={styles.papers}>
        <Segmented
          label={texts.whichPart}
          segments={parts.map((each) => ({ id: each, label: texts.parts[each] }))}
          selected={part}
          onSelect={setPart}
        />
        {part === 'agenda' ? null : <Facts content={content} session={id} />}
      </div>
      {hasNames && part === 'minutes' ? (
        <Checkbox isSelected={asksNames} onChange={setAsksNames}>
          {texts.includeNames}
        </Checkbox>
      ) : null}
      {part === 'minutes' ? <AnnexChoice chosen={annexes} onChange={setAnnexes} /> : null}
      {part === 'minutes' && annexes.includes('map') ? (
        <BoardChoice chosen={boards} onChange={chooseMinutesBoards} />
      ) : null}
      <MinutesPreview document={minutes} label={texts.preview} />
    </Dialog>
  );
}

function Facts({ content, session }: { readonly content: Content; readonly session: string }) {
  const texts = useTexts(sessionTexts);
  const count = (things: Iterable<{ readonly session: string | null }>): number =>
    [...things].filter((thing) => thing.session === session).length;
  return (
    <p className={styles.facts}>
      <Badge tone="success">
        {texts.decisionsShort(
          [...content.decisions.values()].filter((decision) => decision.takenIn === session).length,
        )}
      </Badge>
      <Badge tone="info">{texts.actionsShort(count(content.actions.values()))}</Badge>
      <Badge>{texts.questionsShort(count(content.questions.values()))}</Badge>
      <Badge>{texts.learningsShort(count(content.learnings.values()))}</Badge>
    </p>
  );
}
