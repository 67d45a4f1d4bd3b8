import { terms } from '../../../shared/i18n/terms';
import { type Openness, opennesses } from '../../../shared/model/vocabulary';
import { zonedMoment } from '../../../shared/session/zoned-moment';
import { useActions, useTable } from '../../app/app-context';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { localTimeZone } from '../view/local-time';
import { useDraft } from '../view/use-draft';
import { todayHere } from '../view/use-now';
import { defaultAgenda, numbered } from './agenda-drafts';
import { AgendaEditor } from './agenda-editor';
import styles from './session.module.css';
import { sessionTexts } from './texts';
import { TimeField } from './time-field';

interface PlanValues {
  readonly title: string;
  readonly date: string | null;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly openness: Openness;
  readonly items: ReturnType<typeof defaultAgenda>;
}

/** A new session with its agenda; the five phases are there already, to be changed. */
export function PlanSessionDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(terms);
  const { perform } = useActions();
  const count = useTable((table) => table.content.sessions.size);
  const draft = useDraft<PlanValues>(`plan session ${count}`, () => ({
    title: texts.defaultTitle(count + 1),
    date: todayHere(),
    start: '13:30',
    end: '16:00',
    place: '',
    openness: 'participants',
    items: defaultAgenda(texts.defaultItems),
  }));
  const { title, date, start, end, place, openness, items } = draft.values;
  const available = minutesOf(end) - minutesOf(start);
  const isUntitled = items.some((item) => item.title.trim() === '');
  const isComplete = title.trim() !== '' && date !== null && available > 0 && !isUntitled;

  const plan = async (): Promise<void> => {
    if (date === null) return;
    const isPlanned = await perform({
      type: 'planSession',
      session: {
        title: title.trim(),
        start: zonedMoment(date, start, localTimeZone),
        end: zonedMoment(date, end, localTimeZone),
        timeZone: localTimeZone,
        openness,
        ...(place.trim() === '' ? {} : { place: place.trim() }),
      },
      agenda: numbered(items),
    });
    if (!isPlanned) return;
    draft.forget();
    onClose();
  };
  return (
    <FormDialog
      title={texts.planTitle}
      confirm={texts.plan}
      isReady={isComplete}
      onConfirm={plan}
      onClose={onClose}
      size="large"
      isLong
      aside={isUntitled ? <span className={styles.footNote}>{texts.itemTitleFirst}</span> : null}
    >
      <div className={styles.when}>
        <TextField label={texts.title} value={title} onChange={(next) => draft.change({ title: next })} autoFocus />
        <DateField
          label={texts.date}
          value={date}
          onChange={(next) => draft.change({ date: next })}
          today={todayHere()}
          isRequired
        />
        <TimeField label={texts.start} value={start} onChange={(next) => draft.change({ start: next })} />
        <TimeField
          label={texts.end}
          value={end}
          onChange={(next) => draft.change({ end: next })}
          error={available <= 0 ? texts.endBeforeStart : undefined}
        />
      </div>
      <div className={styles.where}>
        <TextField
          label={texts.place}
          value={place}
          onChange={(next) => draft.change({ place: next })}
          placeholder={texts.placePlaceholder}
        />
        <SelectField
          label={texts.openness}
          value={openness}
          options={opennesses.map((value) => ({ value, label: words.openness[value] }))}
          onChange={(next) => draft.change({ openness: next })}
        />
      </div>
      <AgendaEditor
        items={items}
        onChange={(next) => draft.change({ items: next })}
        available={Math.max(0, available)}
      />
    </FormDialog>
  );
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
