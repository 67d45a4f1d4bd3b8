import { Fragment, useLayoutEffect, useRef } from 'react';
import type { Capture, CapturePart, SlotAlternatives } from '../../../shared/capture/capture';
import type { Content } from '../../../shared/model/content';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { useTexts } from '../../ui/language-context';
import { ElementGlyph } from '../elements/element-glyph';
import styles from './capture-preview.module.css';
import { drawnElement } from './drawn-element';
import { captureTexts } from './texts';

interface PreviewProps {
  readonly capture: Capture;
  readonly content: Content;
  /** The part that Tab would change. */
  readonly atHand: SlotAlternatives | undefined;
  readonly onCycle: (slot: SlotAlternatives) => void;
}

/** What Enter will make of the line, in chips: what exists, what is new, and what stands in the way. */
export function CapturePreview({ capture, content, atHand, onCycle }: PreviewProps) {
  const texts = useTexts(captureTexts);
  const parts = useRef<HTMLDivElement>(null);
  const isList = capture.reading === 'attendance';
  // A long list is typed at its end: there it is looked at.
  useLayoutEffect(() => {
    if (isList && capture.preview.length > 0) parts.current?.scrollTo({ top: parts.current.scrollHeight });
  }, [isList, capture.preview.length]);
  if (capture.reading === 'empty') return null;
  return (
    <div className={styles.preview} data-reading={capture.reading}>
      <span className={styles.reading}>{texts.reading[capture.reading]}</span>
      <div ref={parts} className={styles.parts} data-selectable>
        {capture.preview.map((part, at) => (
          // The parts of one line have no identity of their own; their place is what they are.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={at}>
            <Part part={part} capture={capture} content={content} atHand={atHand} onCycle={onCycle} />
          </Fragment>
        ))}
      </div>
      {capture.problem === null ? (
        <span className={styles.enter}>
          <KeyHint keys="Enter" />
          {texts.enter}
        </span>
      ) : null}
    </div>
  );
}

function Part({
  part,
  ...rest
}: Omit<PreviewProps, 'capture'> & { readonly part: CapturePart; readonly capture: Capture }) {
  const slot = rest.capture.alternatives.find((candidate) => candidate.slot === part.slot);
  switch (part.kind) {
    case 'existing':
    case 'new':
      return <Chip part={part} slot={slot} {...rest} />;
    case 'verb':
      return slot === undefined || slot.options.length < 2 ? (
        <span className={styles.verb}>{part.text}</span>
      ) : (
        <Chip part={part} slot={slot} {...rest} />
      );
    case 'field':
      return <span className={styles.field}>{part.text}</span>;
    case 'text':
      return <span className={styles.text}>{part.text}</span>;
  }
}

interface ChipProps extends Omit<PreviewProps, 'capture'> {
  readonly part: CapturePart;
  readonly slot: SlotAlternatives | undefined;
}

function Chip({ part, slot, content, atHand, onCycle }: ChipProps) {
  const texts = useTexts(captureTexts);
  const element = drawnElement(part, content);
  const isNew = part.kind === 'new';
  const face = (
    <>
      {element === undefined ? null : <ElementGlyph element={element} />}
      <span className={styles.name}>{part.text}</span>
      {isNew ? <span className={styles.badge}>{texts.isNew}</span> : null}
    </>
  );
  const look = classNames(styles.chip, isNew && styles.new, part.kind === 'verb' && styles.kind);
  if (slot === undefined || slot.options.length < 2) return <span className={look}>{face}</span>;
  const position = slot.chosen + 1;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(look, styles.choosable, atHand === slot && styles.atHand)}
      aria-label={texts.alternative(part.text, position, slot.options.length)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCycle(slot)}
    >
      {face}
      {atHand === slot || slot.isSure !== true ? (
        <span className={styles.count} aria-hidden="true">
          {position}/{slot.options.length}
        </span>
      ) : null}
      {atHand === slot ? <KeyHint keys="Tab" /> : null}
    </button>
  );
}

/** Why Enter does nothing yet, or what it might have meant. Announced when it appears. */
export function CaptureMessage({ capture }: { readonly capture: Capture }) {
  const message = capture.problem ?? capture.hint;
  return (
    <div aria-live="polite" className={styles.live}>
      {message === null ? null : (
        <p className={classNames(styles.message, capture.problem === null ? styles.hint : styles.problem)}>
          <Icon name={capture.problem === null ? 'question' : 'alert'} size={16} />
          <span data-selectable>{message}</span>
        </p>
      )}
    </div>
  );
}
