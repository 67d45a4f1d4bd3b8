import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import type { MinutesLife } from '../../../shared/minutes/minutes-life';
import type { Session } from '../../../shared/model/content-types';
import { useActions } from '../../app/app-context';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { DateField } from '../../ui/date-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { useSingleRun } from '../../ui/use-single-run';
import { todayHere } from '../view/use-now';
import { minutesStatusTexts } from './minutes-status-texts';
import styles from './session.module.css';

const tones: Readonly<Record<MinutesLife['status'], BadgeTone>> = {
  in_bewerking: 'neutral',
  concept: 'info',
  ter_vaststelling: 'warning',
  vastgesteld: 'success',
};

interface MinutesStatusProps {
  readonly session: Session;
  readonly lives: readonly MinutesLife[];
  readonly shown: MinutesLife;
  readonly onShow: (edition: number) => void;
}

/** Where the minutes stand, which version is shown, and the next step: submit them, adopt them. */
export function MinutesStatusBar({ session, lives, shown, onShow }: MinutesStatusProps) {
  const texts = useTexts(minutesStatusTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const [isAdopting, setAdopting] = useState(false);
  const current = lives.at(-1);
  const submit = useSingleRun(async () => void (await perform({ type: 'submitMinutes', session: session.id })));
  const isCurrent = shown.edition === current?.edition;
  const canAdopt = isCurrent && (shown.status === 'concept' || shown.status === 'ter_vaststelling');
  const step = isAdopting && canAdopt ? 'adopting' : shown.status;
  const place = useFocusKeptAt(step);
  if (step === 'adopting') {
    return (
      <div ref={place} tabIndex={-1} className={styles.lifePlace}>
        <AdoptForm session={session} onDone={() => setAdopting(false)} />
      </div>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className={classNames(styles.life, styles.lifePlace)}>
      <Badge tone={tones[shown.status]}>{texts.status[shown.status]}</Badge>
      {lives.length > 1 ? (
        <SelectField
          label={texts.version}
          hideLabel
          value={String(shown.edition)}
          options={lives.map((life) => ({ value: String(life.edition), label: texts.edition(life.edition) }))}
          onChange={(edition) => onShow(Number(edition))}
        />
      ) : null}
      <span className={styles.lifeText}>
        {shown.adoptedOn === null
          ? texts.meaning[shown.status]
          : texts.adoptedOn(formatDate(shown.adoptedOn, language))}
      </span>
      {canAdopt && shown.status === 'concept' ? (
        <Button size="small" onPress={() => submit.run()}>
          {texts.submit}
        </Button>
      ) : null}
      {canAdopt ? (
        <Button size="small" icon="check" onPress={() => setAdopting(true)}>
          {texts.adopt}
        </Button>
      ) : null}
    </div>
  );
}

/**
 * A step that is done takes its button away, and with it the focus and Escape: the focus goes on to the next step. Not
 * when it was elsewhere: minutes that open while their session is being closed would wait on the button that submits them.
 */
function useFocusKeptAt(step: string) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const { activeElement } = document;
    if (activeElement !== document.body && !place.current?.contains(activeElement)) return;
    const next = place.current?.querySelector<HTMLElement>('input, button');
    (next ?? place.current)?.focus();
  }, [step]);
  return place;
}

function AdoptForm({ session, onDone }: { readonly session: Session; readonly onDone: () => void }) {
  const texts = useTexts(minutesStatusTexts);
  const { perform } = useActions();
  const today = todayHere();
  const [on, setOn] = useState<string | null>(today);
  const { run } = useSingleRun(async () => {
    if (on !== null && (await perform({ type: 'adoptMinutes', session: session.id, on }))) onDone();
  });
  return (
    <div className={styles.adopt}>
      <DateField label={texts.on} value={on} onChange={setOn} today={today} isRequired />
      <p className={styles.lifeText}>{texts.warning}</p>
      <Button look="quiet" onPress={onDone}>
        {texts.cancel}
      </Button>
      <Button look="primary" icon="check" isDisabled={on === null} onPress={() => run()}>
        {texts.confirm}
      </Button>
    </div>
  );
}
