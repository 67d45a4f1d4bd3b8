import type { KeyboardEvent, Ref } from 'react';
import { neighbourMark, type ReplayMark } from '../../../shared/replay/replay-marks';
import { classNames } from '../../ui/class-names';
import { useTexts } from '../../ui/language-context';
import styles from './replay-slider.module.css';
import { spacedMarks } from './spaced-marks';
import { replayTexts } from './texts';

interface ReplaySliderProps {
  readonly moment: number;
  readonly last: number;
  readonly marks: readonly ReplayMark[];
  /** The moment in words, for screen readers. */
  readonly spoken: string;
  readonly onGo: (moment: number) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

const page = 10;

/** The log as one line from the first entry to the last, with a tick per session and per agenda item. */
export function ReplaySlider({ moment, last, marks, spoken, onGo, ref }: ReplaySliderProps) {
  const texts = useTexts(replayTexts);
  const share = (at: number): string => `${last === 0 ? 0 : (100 * at) / last}%`;
  const spaced = spacedMarks(marks, last);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event, { moment, last, marks });
    if (target === null) return;
    event.preventDefault();
    onGo(target);
  };
  return (
    <div className={styles.slider}>
      <nav className={styles.sessions} aria-label={texts.places}>
        {spaced.map(({ mark, hasLabel, room }) =>
          mark.kind === 'session' ? (
            <button
              key={mark.moment}
              type="button"
              tabIndex={-1}
              className={styles.session}
              style={{ left: share(mark.moment), maxWidth: `${100 * room}%` }}
              title={mark.title}
              aria-label={texts.toSession(mark.title)}
              onClick={() => onGo(mark.moment)}
            >
              {hasLabel ? mark.title : ''}
            </button>
          ) : null,
        )}
        {spaced.map(({ mark, hasLabel }) =>
          mark.kind === 'item' ? (
            <button
              key={mark.moment}
              type="button"
              tabIndex={-1}
              className={classNames(styles.item, hasLabel ? null : styles.bare)}
              style={{ left: share(mark.moment) }}
              title={mark.title}
              aria-label={texts.toItem(mark.no ?? 0, mark.title)}
              onClick={() => onGo(mark.moment)}
            >
              {hasLabel ? mark.no : ''}
            </button>
          ) : null,
        )}
      </nav>
      <input
        ref={ref}
        type="range"
        className={styles.range}
        min={0}
        max={last}
        step={1}
        value={moment}
        aria-label={texts.slider}
        aria-valuetext={spoken}
        aria-description={texts.sliderHelp}
        style={{ '--past': share(moment) } as React.CSSProperties}
        onChange={(event) => onGo(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface Place {
  readonly moment: number;
  readonly last: number;
  readonly marks: readonly ReplayMark[];
}

/** Where a key leads that a slider has not by itself (arrows, Home and End are its own); null for any other key. */
export function targetOf(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { moment, last, marks }: Place,
): number | null {
  if (altKey) return null;
  const within = (at: number): number => Math.min(Math.max(0, at), last);
  if (key === 'PageUp') return within(moment + page);
  if (key === 'PageDown') return within(moment - page);
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null;
  if (by === null) return null;
  const wanted = ctrlKey || metaKey ? (['session'] as const) : shiftKey ? (['session', 'item'] as const) : null;
  if (wanted === null) return null;
  return neighbourMark(marks, moment, by, wanted)?.moment ?? (by === 1 ? last : 0);
}
