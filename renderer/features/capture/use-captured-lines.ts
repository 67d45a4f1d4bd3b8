import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaptureChoice } from '../../../shared/capture/capture';
import type { Command } from '../../../shared/commands/command';
import { asOneAct } from '../../../shared/commands/part-commands';
import { useActions, useErasedNames, useReadState, useTable } from '../../app/app-context';
import { useLanguage } from '../../ui/language-context';
import type { NoteInHand } from './capture-handle';
import { type Captured, captured } from './captured-sentence';
import { type KeptLines, keepLines, keptWithout, readKeptLines, withEarlier } from './kept-lines';
import { createLineQueue } from './line-queue';
import { readLine } from './read-line';
import { stillTold, type Told } from './told';

/** A line that Enter sent and that could not be captured. */
export interface ReturnedLine {
  readonly line: string;
  /** Why, when the line itself says it; a refusal by the table is shown as a notice. */
  readonly problem: string | null;
}

export interface CapturedLines {
  readonly draft: string;
  readonly setDraft: (line: string) => void;
  readonly earlier: readonly string[];
  /** How many lines are on their way to the disk. */
  readonly waiting: number;
  readonly returned: readonly ReturnedLine[];
  /** The log line of what was captured last, until something else is typed or done. */
  readonly saved: Told | null;
  readonly send: (line: string, choices: readonly CaptureChoice[], asNote: boolean) => void;
  /** Empties the line and keeps it with the earlier ones. */
  readonly setAside: () => void;
  /** Puts a line in the field; what stood there is kept with the earlier ones. */
  readonly place: (line: string, note?: NoteInHand) => void;
  readonly forget: (returned: ReturnedLine) => void;
}

/** Lines that were on their way when the window went down are put back: as the draft, or among the returned ones. */
function restored(table: string): KeptLines {
  const kept = readKeptLines(table);
  const lost = [...kept.waiting, ...kept.returned];
  if (lost.length === 0) return kept;
  const [first, ...rest] = lost;
  return kept.draft === ''
    ? { ...kept, draft: first ?? '', waiting: [], returned: rest }
    : { ...kept, waiting: [], returned: lost };
}

/** The life of what is typed: draft, on its way, captured or returned. Nothing typed is lost on the way. */
export function useCapturedLines(): CapturedLines {
  const table = useTable((open) => open.id);
  const { perform } = useActions();
  const readState = useReadState();
  const language = useLanguage();
  const [start] = useState(() => restored(table));
  const [draft, setDraftState] = useState(start.draft);
  const [earlier, setEarlier] = useState(start.earlier);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [returned, setReturned] = useState<readonly ReturnedLine[]>(() =>
    start.returned.map((line) => ({ line, problem: null })),
  );
  const [told, setTold] = useState<Told | null>(null);
  const saved = stillTold(
    told,
    useTable(({ lastEntry }) => lastEntry),
    language,
  );
  const [queue] = useState(createLineQueue);
  const draftNow = useRef(draft);
  /** The note that the line at hand takes the place of, if any. */
  const noteInHand = useRef<NoteInHand | null>(null);

  useEffect(() => {
    keepLines(table, { draft, waiting, returned: returned.map(({ line }) => line), earlier });
  }, [table, draft, waiting, returned, earlier]);

  const eraseNames = useCallback(
    (erase: (typed: string) => string) => {
      // Stored at once, before the files are rewritten; lines on their way were waited for.
      const kept = keptWithout(readKeptLines(table), erase);
      keepLines(table, kept);
      draftNow.current = kept.draft;
      setDraftState(kept.draft);
      setEarlier(kept.earlier);
      setReturned((lines) => lines.map(({ line, problem }) => ({ line: erase(line), problem })));
      setTold(null);
    },
    [table],
  );
  useErasedNames(eraseNames);

  const setDraft = useCallback((line: string) => {
    draftNow.current = line;
    setDraftState(line);
    if (line !== '') setTold(null);
    // An emptied line is another line: the note stays what it is.
    if (line === '') noteInHand.current = null;
  }, []);

  const giveBack = useCallback(
    (line: string, problem: string | null, note: NoteInHand | null) => {
      if (draftNow.current === '') {
        setDraft(line);
        noteInHand.current = note;
      } else setReturned((lines) => [...lines, { line, problem }]);
    },
    [setDraft],
  );

  const send = useCallback(
    (line: string, choices: readonly CaptureChoice[], asNote: boolean) => {
      const note = noteInHand.current;
      // On its way to the disk before the screen is drawn again.
      void queue.send(async () => {
        const outcome = await attempt();
        setWaiting((lines) => lines.toSpliced(lines.indexOf(line), 1));
        if (outcome.saved === null) giveBack(line, outcome.problem, note);
        else setTold({ ...outcome.saved, entry: readState().table?.lastEntry ?? null, language });
      });
      // The field is empty before anything has been awaited, so that the next line can be typed at once.
      setDraft('');
      setEarlier((lines) => withEarlier(lines, line));
      setWaiting((lines) => [...lines, line]);

      async function attempt(): Promise<{ readonly saved: Captured | null; readonly problem: string | null }> {
        const now = readState().table;
        if (now === null || now.id !== table) return { saved: null, problem: null };
        // Read again now: a line sent just before may have made the party that this one names.
        const capture = readLine(line, now, language, choices, asNote);
        if (capture.problem !== null) return { saved: null, problem: capture.problem };
        // Somebody may have taken the note away meanwhile.
        const isNoteThere = note !== null && now.content.notes.has(note.id);
        const gone: readonly Command[] = isNoteThere ? [{ type: 'removeNote', id: note.id, text: note.gone }] : [];
        const isDone = await carryOut(asOneAct([...capture.commands, ...gone], capture.text), perform);
        return { saved: isDone ? captured(capture) : null, problem: null };
      }
    },
    [setDraft, queue, readState, table, language, perform, giveBack],
  );

  const setAside = useCallback(() => {
    const before = draftNow.current;
    setEarlier((lines) => withEarlier(lines, before));
    setDraft('');
  }, [setDraft]);

  const place = useCallback(
    (line: string, note: NoteInHand | null = null) => {
      const before = draftNow.current;
      setEarlier((lines) => withEarlier(lines, before));
      setDraft(line);
      noteInHand.current = note;
    },
    [setDraft],
  );

  const forget = useCallback(
    (line: ReturnedLine) => setReturned((lines) => lines.filter((other) => other !== line)),
    [],
  );

  return { draft, setDraft, earlier, waiting: waiting.length, returned, saved, send, setAside, place, forget };
}

async function carryOut(
  commands: readonly Command[],
  perform: (command: Command) => Promise<boolean>,
): Promise<boolean> {
  try {
    for (const command of commands) {
      if (!(await perform(command))) return false;
    }
    return true;
  } catch {
    // The app reports what failed; here it only matters that the line goes back to the person who typed it.
    return false;
  }
}
