import type { FoundName, NamePlace } from '../../../shared/names/finding/find-names';
import { Segmented } from '../../ui/segmented';
import styles from './found-people.module.css';

export interface FoundPeopleTexts {
  readonly leave: string;
  readonly keep: string;
  readonly more: (count: number) => string;
}

interface FoundPeopleProps {
  readonly found: readonly Pick<FoundName, 'key' | 'said' | 'places'>[];
  readonly kept: ReadonlySet<string>;
  readonly onChange: (kept: ReadonlySet<string>) => void;
  readonly texts: FoundPeopleTexts;
}

/** Of each name, more of its sentences than this only make the list longer. */
const shownPlaces = 3;
/** Characters of a sentence on each side of a name. */
const around = 90;

/** Everybody whom texts name, in their sentences, each to leave out or to keep. */
export function FoundPeople({ found, kept, onChange, texts }: FoundPeopleProps) {
  const settle = (key: string, isKept: boolean): void => {
    const after = new Set(kept);
    if (isKept) after.add(key);
    else after.delete(key);
    onChange(after);
  };
  return (
    <ul className={styles.people}>
      {found.map(({ key, said, places }) => (
        <li key={key} className={styles.person}>
          <div className={styles.said}>
            <p className={styles.name}>{said}</p>
            {places.slice(0, shownPlaces).map((place) => (
              <Sentence key={`${place.start} ${place.text}`} place={place} />
            ))}
            {places.length > shownPlaces ? (
              <p className={styles.more}>{texts.more(places.length - shownPlaces)}</p>
            ) : null}
          </div>
          <Segmented
            label={said}
            segments={[
              { id: 'leave', label: texts.leave },
              { id: 'keep', label: texts.keep },
            ]}
            selected={kept.has(key) ? 'keep' : 'leave'}
            onSelect={(choice) => settle(key, choice === 'keep')}
          />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ place: { text, start, end } }: { readonly place: NamePlace }) {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return (
    <p className={styles.sentence}>
      {from > 0 ? '… ' : null}
      {text.slice(from, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length ? ' …' : null}
    </p>
  );
}
