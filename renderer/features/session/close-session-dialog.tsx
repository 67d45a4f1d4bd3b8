import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { zonedMoment } from '../../../shared/session/zoned-moment';
import { useActions, useTable } from '../../app/app-context';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { byDue } from '../actions/action-order';
import { actionTexts } from '../actions/texts';
import { useNames } from '../elements/use-names';
import { useDraft } from '../view/use-draft';
import { todayHere } from '../view/use-now';
import { useView } from '../view/view-context';
import styles from './session.module.css';
import { sessionTexts } from './texts';
import { TimeField } from './time-field';

interface NextMeeting {
  readonly date: string | null;
  readonly time: string;
}

/** The end of a session: the actions to read aloud, what is still on the table, the next date. Then the minutes. */
export function CloseSessionDialog({
  session: id,
  onClose,
}: {
  readonly session: string;
  readonly onClose: () => void;
}) {
  const texts = useTexts(sessionTexts);
  const actionWords = useTexts(actionTexts);
  const { actionStatus } = useTexts(terms);
  const language = useLanguage();
  const view = useView();
  const nameOf = useNames();
  const { perform } = useActions();
  const session = useTable((table) => table.content.sessions.get(id));
  const allActions = useTable((table) => table.content.actions);
  const decisions = useTable((table) => table.content.decisions);
  const draft = useDraft<NextMeeting>(`close session ${id}`, () => ({ date: null, time: '13:30' }));
  const { date, time } = draft.values;
  if (session === undefined) return null;
  const actions = [...allActions.values()]
    .filter((action) => action.session === id && action.status !== 'cancelled')
    .sort(byDue);
  const proposals = [...decisions.values()].filter((decision) => decision.status === 'proposed').length;
  const close = async (): Promise<void> => {
    const next = date === null ? {} : { next: zonedMoment(date, time, session.timeZone) };
    if (!(await perform({ type: 'closeSession', ...next }))) return;
    draft.forget();
    view.openDialog({ kind: 'minutes', session: id });
  };
  return (
    <FormDialog
      title={texts.closeTitle}
      confirm={texts.closeConfirm}
      icon="minutes"
      onConfirm={close}
      onClose={onClose}
      isLong
    >
      {proposals > 0 ? <NoticeBar kind="warning">{texts.openProposals(proposals)}</NoticeBar> : null}
      <p className={styles.intro}>{texts.closeIntro}</p>
      <section>
        <h3 className={styles.subtitle}>{texts.closeActions}</h3>
        {actions.length === 0 ? (
          <p className={styles.intro}>{texts.noActions}</p>
        ) : (
          <ol className={styles.actions}>
            {actions.map((action) => (
              <li key={action.id} className={styles.action}>
                <p className={styles.actionLine}>
                  {action.no} · {nameOf(action.owner)},{' '}
                  {action.due === null ? actionWords.noDate : actionWords.before(formatDate(action.due, language))}
                  {action.status === 'done' ? ` · ${actionStatus.done}` : null}
                </p>
                <p>{action.text}</p>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section>
        <h3 className={styles.subtitle}>{texts.next}</h3>
        <div className={styles.next}>
          <DateField
            label={texts.nextDate}
            value={date}
            onChange={(next) => draft.change({ date: next })}
            today={todayHere()}
          />
          <TimeField label={texts.nextTime} value={time} onChange={(next) => draft.change({ time: next })} />
          <p className={styles.hint}>{texts.nextHint}</p>
        </div>
      </section>
    </FormDialog>
  );
}
