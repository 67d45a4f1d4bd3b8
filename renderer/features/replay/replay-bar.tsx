import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { keysOf } from '../../../shared/actions/actions';
import { undoneDots } from '../../../shared/checks/effective-entries';
import { neighbourMark } from '../../../shared/replay/replay-marks';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { Tooltip } from '../../ui/tooltip';
import { type MomentLine, momentLine } from './moment-line';
import styles from './replay-bar.module.css';
import { type ReplayedMoment, useReplay } from './replay-context';
import { ReplaySlider } from './replay-slider';
import { replayTexts } from './texts';
import { type Tempo, tempos, usePlaying } from './use-playing';

/** In the place of the capture line while an earlier moment is on screen: which one it is, and how to get to another. */
export function ReplayBar({ shown }: { readonly shown: ReplayedMoment }) {
  const texts = useTexts(replayTexts);
  const language = useLanguage();
  const { go, leave } = useReplay();
  const replica = useApp((state) => state.replica ?? null);
  const { history, marks, moment, entry } = shown;
  const last = history.length;
  const slider = useRef<HTMLInputElement>(null);
  const playing = usePlaying(moment, last, go);
  const undone = useMemo(() => undoneDots(history.log), [history]);
  const line = entry === null ? null : momentLine(entry, { history, moment, language, replica });
  useEffect(() => slider.current?.focus(), []);

  /** By hand: what plays stops, so that it does not run from under the hand. */
  const goTo = (next: number): void => {
    playing.pause();
    go(next);
  };
  const step = (by: -1 | 1) => () => goTo(moment + by);
  const jump = (by: -1 | 1) => () => goTo(neighbourMark(marks, moment, by)?.moment ?? (by === 1 ? last : 0));
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnSlider = event.target === slider.current;
    if (event.key === 'Escape') leave();
    else if (event.key === ' ' && isOnSlider) playing.toggle();
    else return;
    event.preventDefault();
  };
  const spoken = line === null ? texts.beginning : `${line.day} ${line.time}, ${line.where}. ${line.text}`;
  return (
    <section className={styles.bar} aria-label={texts.title} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <p className={styles.badge}>
          <Icon name="replay" size={16} />
          <strong>{texts.title}</strong>
        </p>
        <div className={styles.controls}>
          <IconButton
            icon="skipBack"
            size="small"
            label={texts.previousMark}
            isDisabled={moment === 0}
            onPress={jump(-1)}
          />
          <IconButton icon="arrowLeft" size="small" label={texts.back} isDisabled={moment === 0} onPress={step(-1)} />
          <IconButton
            icon={playing.isPlaying ? 'hold' : 'play'}
            label={playing.isPlaying ? texts.pause : texts.play}
            onPress={playing.toggle}
          />
          <IconButton
            icon="arrowRight"
            size="small"
            label={texts.forward}
            isDisabled={moment === last}
            onPress={step(1)}
          />
          <IconButton
            icon="skipForward"
            size="small"
            label={texts.nextMark}
            isDisabled={moment === last}
            onPress={jump(1)}
          />
        </div>
        <Segmented
          label={texts.tempo}
          selected={String(playing.tempo)}
          onSelect={(chosen) => playing.setTempo(Number(chosen) as Tempo)}
          segments={tempos.map((tempo) => ({ id: String(tempo), label: texts.times(tempo) }))}
        />
        <Where line={line} />
        <span className={styles.position}>{texts.position(moment, last)}</span>
        <Tooltip text={texts.nowHint} keys={keysOf('view.replay')} placement="top">
          <Button look="primary" icon="skipForward" onPress={leave}>
            {texts.now}
          </Button>
        </Tooltip>
      </div>
      <div className={styles.line}>
        <p className={styles.text} data-selectable>
          {line === null ? <span className={styles.muted}>{texts.beginning}</span> : line.text}
          {entry !== null && undone.has(entry.dot) ? <span className={styles.note}> {texts.undone}</span> : null}
          {line === null ? null : <span className={styles.note}> {line.by}</span>}
        </p>
        <p className={styles.readOnly}>{texts.readOnly}</p>
      </div>
      <ReplaySlider ref={slider} moment={moment} last={last} marks={marks} spoken={spoken} onGo={goTo} />
    </section>
  );
}

function Where({ line }: { readonly line: MomentLine | null }) {
  return (
    <p className={styles.where}>
      {line === null ? null : (
        <>
          <span className={styles.when}>
            {line.day} · {line.time}
          </span>
          <span className={styles.agenda}>{line.where}</span>
        </>
      )}
    </p>
  );
}
