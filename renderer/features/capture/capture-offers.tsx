import type { Capture, Offer } from '../../../shared/capture/capture';
import { KeyHint } from '../../ui/key-hint';
import { useTexts } from '../../ui/language-context';
import styles from './capture-offers.module.css';
import { captureTexts } from './texts';

interface OffersProps {
  readonly capture: Capture;
  readonly onTake: (at: number) => void;
}

const mostShown = 4;

/** What a line that is no fact by itself could be, each one key away, and the words that were not used. */
export function CaptureOffers({ capture, onTake }: OffersProps) {
  const texts = useTexts(captureTexts);
  if (capture.offers.length === 0) return null;
  const left = capture.unused.map(({ start, end }) => capture.line.slice(start, end)).join(' ');
  return (
    <div className={styles.offers} data-offers title={capture.why}>
      <span className={styles.intro}>{texts.couldBe}</span>
      {capture.offers.slice(0, mostShown).map((offer, at) => (
        <button
          // An offer is its place among what the line could be.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          type="button"
          tabIndex={-1}
          className={styles.offer}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(at)}
        >
          <KeyHint keys={`Alt+${at + 1}`} />
          <span className={styles.reading}>
            {offer.reading.reading === 'empty' ? '' : texts.reading[offer.reading.reading]}
          </span>
          <span className={styles.text}>{wordsOf(offer)}</span>
        </button>
      ))}
      {left === '' ? null : <span className={styles.left}>{texts.notUsed(left)}</span>}
    </div>
  );
}

const wordsOf = ({ reading }: Offer): string => reading.preview.map(({ text }) => text).join(' ');
