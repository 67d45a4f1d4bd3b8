import { useMemo, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import { nameEraserOf } from '../../../shared/names/name-eraser';
import { firstKeptUntil, isKeptTooLong } from '../../../shared/names/retention';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { useSingleRun } from '../../ui/use-single-run';
import { todayHere } from '../view/use-now';
import { FoundPeople } from './found-people';
import styles from './names-dialog.module.css';
import { nameTexts } from './texts';
import { useRemains } from './use-remains';

/** Whether this table records names, what that means, until when, and the way to get rid of them. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(nameTexts);
  const [isErasing, setErasing] = useState(false);
  return isErasing ? (
    <EraseNamesDialog onBack={() => setErasing(false)} onClose={onClose} />
  ) : (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {texts.done}
        </Button>
      }
    >
      <p>{texts.intro}</p>
      <dl className={styles.facts}>
        {texts.facts.map(({ about, text }) => (
          <div key={about} className={styles.fact}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <KeepNames />
      <HeldNames onErase={() => setErasing(true)} />
    </Dialog>
  );
}

function KeepNames() {
  const texts = useTexts(nameTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const keeps = useTable((table) => table.content.table?.keepsNames === true);
  const until = useTable((table) => table.content.table?.namesUntil ?? null);
  const today = todayHere();
  const change = (set: { keepsNames?: boolean; namesUntil?: string }, text: string): void =>
    void perform({ type: 'updateTable', set, text });
  const switchTo = (isOn: boolean): void => {
    const day = until !== null && until >= today ? until : firstKeptUntil(today);
    if (isOn) change({ keepsNames: true, namesUntil: day }, texts.switchedOn(formatDate(day, language)));
    else change({ keepsNames: false }, texts.switchedOff);
  };
  return (
    <div className={styles.keep}>
      <Checkbox isSelected={keeps} onChange={switchTo}>
        {texts.keep}
      </Checkbox>
      {keeps ? (
        <div className={styles.until}>
          <DateField
            label={texts.until}
            value={until}
            today={today}
            isRequired
            onChange={(day) => {
              if (day !== null) change({ namesUntil: day }, texts.untilChanged(formatDate(day, language)));
            }}
          />
          <p className={styles.hint}>{texts.untilHint}</p>
        </div>
      ) : null}
    </div>
  );
}

function HeldNames({ onErase }: { readonly onErase: () => void }) {
  const texts = useTexts(nameTexts);
  const language = useLanguage();
  const count = useHeldNames().count;
  const table = useTable(({ content }) => content.table);
  const isTooLong = count > 0 && isKeptTooLong(table, todayHere());
  return (
    <div className={styles.held}>
      {isTooLong ? (
        <NoticeBar kind="warning">{texts.overdue(formatDate(table?.namesUntil ?? '', language))}</NoticeBar>
      ) : null}
      <div className={styles.heldLine}>
        <p>{texts.held(count)}</p>
        {count === 0 ? null : (
          <Button look="danger" icon="remove" onPress={onErase}>
            {texts.erase}
          </Button>
        )}
      </div>
    </div>
  );
}

/** All names that the log holds, also those that were replaced: they are what must go. */
function useHeldNames() {
  const log = useTable((table) => table.log);
  return useMemo(() => {
    const eraser = nameEraserOf(log);
    const lines = eraser.count === 0 ? 0 : log.filter(({ text }) => eraser.text(text) !== text).length;
    return { count: eraser.count, lines };
  }, [log]);
}

function EraseNamesDialog({ onBack, onClose }: { readonly onBack: () => void; readonly onClose: () => void }) {
  const texts = useTexts(nameTexts);
  const { eraseNames } = useActions();
  const remains = useRemains();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  // As counted before: while it is going on there is nothing left to count.
  const [{ count, lines }] = useState(useHeldNames());
  const erase = useSingleRun(async () => {
    const alsoNamed = (remains ?? []).filter(({ key }) => !kept.has(key)).map(({ said }) => said);
    const stay = (remains ?? []).filter(({ key }) => kept.has(key));
    if (await eraseNames({ alsoNamed, kept: stay.reduce((sum, { places }) => sum + places.length, 0) })) onClose();
  });
  return (
    <Dialog
      title={texts.eraseTitle}
      role="alertdialog"
      isOpen
      onClose={onBack}
      footer={
        <>
          {erase.isRunning ? (
            <span className={styles.hint} role="status">
              {texts.working}
            </span>
          ) : null}
          <Button look="quiet" onPress={onBack} autoFocus>
            {texts.back}
          </Button>
          <Button look="danger" icon="remove" onPress={erase.run}>
            {texts.confirm(count)}
          </Button>
        </>
      }
    >
      <p>{texts.eraseWhat(count)}</p>
      <p>{texts.eraseTexts(lines)}</p>
      {remains === null || remains.length === 0 ? null : (
        <section>
          <p>{texts.eraseRemains(remains.length)}</p>
          <FoundPeople found={remains} kept={kept} onChange={setKept} texts={texts.remains} />
        </section>
      )}
      <p>{texts.eraseNot}</p>
      <NoticeBar kind="warning">{texts.eraseForGood}</NoticeBar>
    </Dialog>
  );
}
