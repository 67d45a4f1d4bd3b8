import { Fragment } from 'react';
import { wordParts } from '../../shared/projection/hyphenation';
import styles from './breakable-name.module.css';

/** Letters that fit in every column of a board. */
const fitsEverywhere = 16;

/**
 * A name whose long compounds may be broken at their seams, with a hyphen. The hyphen is drawn and not written: what is
 * copied, searched for or read aloud is the name.
 */
export function BreakableName({ name }: { readonly name: string }) {
  if (!/\S{17}/u.test(name)) return name;
  const parts = name.split(/(\s+)/u).map((word) => wordParts(word, fitsEverywhere));
  return parts.map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    <Fragment key={at}>
      {word.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={index}>
          {index === 0 ? null : <span className={styles.seam} />}
          {part}
        </Fragment>
      ))}
    </Fragment>
  ));
}
