import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import styles from './capture-line.module.css';
import { captureTexts } from './texts';
import type { ReturnedLine } from './use-captured-lines';

interface ReturnedLinesProps {
  readonly lines: readonly ReturnedLine[];
  readonly onPutBack: (line: ReturnedLine) => void;
  readonly onForget: (line: ReturnedLine) => void;
}

/** Lines that came back while something else was being typed. They stay until they are put back or left out. */
export function ReturnedLines({ lines, onPutBack, onForget }: ReturnedLinesProps) {
  const texts = useTexts(captureTexts);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.returned} role="alert">
      {lines.map((returned, at) => (
        // The same line can come back twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={styles.returnedLine}>
          <span className={styles.returnedText} data-selectable>
            <strong>{texts.returned}</strong> {returned.line}
            {returned.problem === null ? null : <em>{returned.problem}</em>}
          </span>
          <Button size="small" onPress={() => onPutBack(returned)}>
            {texts.putBack}
          </Button>
          <Button size="small" look="quiet" onPress={() => onForget(returned)}>
            {texts.forget}
          </Button>
        </li>
      ))}
    </ul>
  );
}
