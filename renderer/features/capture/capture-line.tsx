import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { CaptureChoice, SlotAlternatives } from '../../../shared/capture/capture';
import { choose, cycle } from '../../../shared/capture/parse-capture';
import { type Suggestion, suggest } from '../../../shared/capture/suggest';
import { shownSessionOf } from '../../../shared/session/current-session';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { useLanguage, useTexts } from '../../ui/language-context';
import { type CaptureLineHandle, type NoteInHand, offerCaptureLine } from './capture-handle';
import { CaptureHelp } from './capture-help';
import styles from './capture-line.module.css';
import { CaptureOffers } from './capture-offers';
import { CaptureMessage, CapturePreview } from './capture-preview';
import type { Captured } from './captured-sentence';
import { readLine } from './read-line';
import { ReturnedLines } from './returned-lines';
import { slotAtHand } from './slot-at-hand';
import { optionId, SuggestionList } from './suggestion-list';
import { TakenBack, TakenBackMeanwhile, useTakenBack } from './taken-back';
import { captureTexts } from './texts';
import { useCapturedLines } from './use-captured-lines';
import { useReadingAhead } from './use-reading-ahead';
import { useRecall } from './use-recall';

/** The line at the bottom of the console in which a sentence is enough. Focus, preview, suggestions, help. */
export function CaptureLine({ ref }: { readonly ref?: Ref<CaptureLineHandle> }) {
  const texts = useTexts(captureTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const log = useTable((table) => table.log);
  const lines = useCapturedLines();
  const recall = useRecall(lines.earlier);
  useReadingAhead(content);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [choices, setChoices] = useState<readonly CaptureChoice[]>([]);
  const [caret, setCaret] = useState(lines.draft.length);
  const [wantsList, setWantsList] = useState<'typed' | 'asked' | 'closed'>('closed');
  const [active, setActive] = useState(-1);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // Nothing was typed since the last line went: undo is about that line then, not about letters.
  const [isUntouched, setUntouched] = useState(lines.draft === '');

  const { draft } = lines;
  const capture = useMemo(
    () => readLine(draft, { content, log }, language, choices),
    [draft, content, log, language, choices],
  );
  const readings = capture.alternatives.find(({ slot }) => slot === 'reading');
  // A note that could be something: Tab takes what it could be first.
  const atHand = capture.offers.length > 0 ? readings : slotAtHand(capture, caret);
  const suggestions = useMemo(() => {
    if (wantsList === 'closed') return [];
    const found = suggest(draft, caret, content, language);
    // While typing, only what completes a begun word; everything else when it is asked for.
    return wantsList === 'asked' ? found : found.filter(({ start }) => draft.slice(start, caret).trim() !== '');
  }, [wantsList, draft, caret, content, language]);
  const isListOpen = suggestions.length > 0;

  /** Changes the line from code; the caret goes behind `at`, or to the end. */
  const write = (line: string, at = line.length) => {
    lines.setDraft(line);
    setUntouched(false);
    setCaret(at);
    setActive(-1);
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
  };
  const place = (line: string, note?: NoteInHand) => {
    lines.place(line, note);
    setUntouched(false);
    setChoices([]);
    setCaret(line.length);
    setWantsList('closed');
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(line.length, line.length);
    });
  };
  const handle: CaptureLineHandle = {
    focus: () => input.current?.focus(),
    place: (line) => place(line),
    placeInsteadOf: place,
  };
  useImperativeHandle(ref, () => handle);
  useEffect(() => {
    offerCaptureLine(handle);
    return () => offerCaptureLine(null);
  });

  const take = (suggestion: Suggestion) => {
    const line = draft.slice(0, suggestion.start) + suggestion.insert + draft.slice(suggestion.end).trimStart();
    write(line, suggestion.start + suggestion.insert.length);
    setWantsList('typed');
    input.current?.focus();
  };
  const cycleSlot = (slot: SlotAlternatives, step: 1 | -1 = 1) => setChoices(cycle(capture, slot.slot, step).choices);
  const takeOffer = (at: number): boolean => {
    if (capture.offers[at] === undefined) return false;
    setChoices(choose(capture, 'reading', `offer:${at}`).choices);
    return true;
  };
  /** The notes of this meeting, newest first, each brought back with what it could be. */
  const walkNotes = (): boolean => {
    const notes = [...content.notes.values()].toReversed();
    const here = notes.findIndex(({ text }) => text === draft);
    const note = notes[here + 1];
    if (note === undefined) return false;
    place(note.text, { id: note.id, gone: texts.noteBecame });
    return true;
  };
  const send = (asNote: boolean) => {
    // With other lines on their way a name may be about to exist: then the line is read again when its turn comes.
    if (capture.reading === 'empty' || (capture.problem !== null && !asNote && lines.waiting === 0)) return;
    lines.send(draft, choices, asNote);
    setUntouched(true);
    setChoices([]);
    setCaret(0);
    setActive(-1);
    setWantsList('closed');
    recall.stop();
  };
  const move = (step: 1 | -1): boolean => {
    if (isListOpen && (step === 1 || active >= 0)) {
      setActive(Math.max(-1, Math.min(suggestions.length - 1, active + step)));
      return true;
    }
    const line = step === -1 ? recall.back(draft) : recall.forward();
    if (line !== null) {
      write(line);
      setWantsList('closed');
      return true;
    }
    if (step === 1) setWantsList('asked');
    return step === 1;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that closes a composition (accents, other scripts) is not an Enter for the line.
    if (event.nativeEvent.isComposing) return;
    const isHandled = handleKey(event);
    if (isHandled) event.preventDefault();
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const chosen = suggestions[active];
    switch (event.key) {
      case 'Enter':
        if (event.altKey) return false;
        if (chosen !== undefined && !event.ctrlKey && !event.metaKey) take(chosen);
        else send(event.ctrlKey || event.metaKey);
        return true;
      case 'Tab': {
        if (event.ctrlKey || event.altKey || event.metaKey) return false;
        if (chosen !== undefined && !event.shiftKey) take(chosen);
        else if (atHand !== undefined) cycleSlot(atHand, event.shiftKey ? -1 : 1);
        else if (suggestions[0] !== undefined && !event.shiftKey) take(suggestions[0]);
        else return false;
        return true;
      }
      case 'ArrowDown':
        return !event.altKey && move(1);
      case 'ArrowUp':
        return event.altKey ? walkNotes() : move(-1);
      case 'Escape':
        // Once is enough: the next sentence never lands behind the one that was left.
        if (!isListOpen && draft === '') return false;
        setWantsList('closed');
        lines.setAside();
        setChoices([]);
        recall.stop();
        setActive(-1);
        return true;
      case 'F1':
        event.stopPropagation();
        setHelpOpen(true);
        return true;
      default:
        return event.altKey && !event.ctrlKey && /^[1-9]$/.test(event.key) && takeOffer(Number(event.key) - 1);
    }
  };

  return (
    <section className={styles.capture} data-region="capture" aria-label={texts.label}>
      <ReturnedLines
        lines={lines.returned}
        onPutBack={(returned) => {
          lines.forget(returned);
          place(returned.line);
        }}
        onForget={lines.forget}
      />
      {isListOpen ? <SuggestionList id={list} suggestions={suggestions} active={active} onTake={take} /> : null}
      <div className={styles.above}>
        {capture.reading === 'empty' ? (
          <Idle saved={lines.saved} waiting={lines.waiting} onSign={(sign) => place(`${sign} `)} />
        ) : (
          <>
            <CapturePreview capture={capture} content={content} atHand={atHand} onCycle={(slot) => cycleSlot(slot)} />
            <CaptureOffers capture={capture} onTake={takeOffer} />
            <CaptureMessage capture={capture} />
            <TakenBackMeanwhile key={draft} />
          </>
        )}
      </div>
      <div className={styles.row}>
        <KeyHint keys="/" />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          data-region-start
          aria-label={texts.label}
          aria-autocomplete="list"
          aria-expanded={isListOpen}
          aria-controls={isListOpen ? list : undefined}
          aria-activedescendant={isListOpen && active >= 0 ? optionId(list, active) : undefined}
          aria-invalid={capture.problem !== null}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          data-untouched={isUntouched && draft === '' ? '' : undefined}
          placeholder={texts.placeholder}
          value={draft}
          onChange={(event) => {
            lines.setDraft(event.target.value);
            setUntouched(false);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            setActive(-1);
            setWantsList('typed');
            recall.stop();
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onBlur={() => setWantsList('closed')}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            if (!/[\r\n]/.test(text)) return;
            // A field of one line would drop the breaks and glue the words together.
            event.preventDefault();
            const { selectionStart, selectionEnd } = event.currentTarget;
            const pasted = text.replace(/\s*[\r\n]+\s*/g, ' ');
            const start = selectionStart ?? draft.length;
            write(draft.slice(0, start) + pasted + draft.slice(selectionEnd ?? start), start + pasted.length);
          }}
        />
        {readings === undefined ? null : (
          <Button size="small" look="quiet" excludeFromTabOrder onPress={() => cycleSlot(readings)}>
            {readings.chosen === 0 ? texts.asNote : texts.asSentence}
          </Button>
        )}
        <IconButton icon="help" label={texts.help} keys="F1" onPress={() => setHelpOpen(true)} />
      </div>
      {isHelpOpen ? <CaptureHelp isOpen onClose={() => setHelpOpen(false)} onTry={place} /> : null}
    </section>
  );
}

interface IdleProps {
  readonly saved: Captured | null;
  readonly waiting: number;
  readonly onSign: (sign: string) => void;
}

/** An empty line: what was captured last, and what a line can start with. */
function Idle({ saved, waiting, onSign }: IdleProps) {
  const texts = useTexts(captureTexts);
  const takenBack = useTakenBack();
  // The last session is closed and no other is planned: nothing is refused, and nobody takes it for the meeting itself.
  const isAfterwards = useTable(({ content }) => Boolean(shownSessionOf(content)?.closedAt));
  const isQuiet = waiting === 0 && takenBack === null && saved === null;
  return (
    <div className={styles.idle}>
      <p className={styles.state} role="status">
        {waiting > 0 ? (
          texts.waiting(waiting)
        ) : takenBack !== null ? (
          <TakenBack line={takenBack} />
        ) : saved === null ? null : (
          <span className={styles.saved} data-note={saved.isNote ? '' : undefined}>
            <Icon name={saved.isNote ? 'logbook' : 'check'} size={16} />
            <span className={styles.savedText}>
              {saved.isNote ? texts.savedAsNote(saved.text) : texts.saved(saved.text)}
            </span>
          </span>
        )}
      </p>
      {isQuiet && isAfterwards ? <p className={styles.state}>{texts.afterwards}</p> : null}
      <ul className={styles.signs}>
        {texts.signs.map(({ sign, text }) => (
          <li key={sign}>
            <button type="button" tabIndex={-1} className={styles.sign} onClick={() => onSign(sign)}>
              <kbd className={styles.signKey}>{sign}</kbd>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
