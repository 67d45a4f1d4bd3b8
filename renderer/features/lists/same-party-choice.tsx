import type { PartyGroup } from '../../../shared/lists/same-parties';
import { Checkbox } from '../../ui/checkbox';
import dialogText from '../../ui/dialog-text.module.css';
import { useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import styles from './lists.module.css';
import { listTexts } from './texts';

/** Each has a checkbox; a list with more of them is not gone through one by one. */
const mostShown = 100;

interface SamePartyChoiceProps {
  /** Also those that were said to be apart; empty for a list of something else. */
  readonly guesses: readonly PartyGroup[];
  readonly apart: ReadonlySet<number>;
  readonly onChange: (apart: ReadonlySet<number>) => void;
}

/** Rows that seem to be one party: a person says whether they are. What was said to be apart stays in the list. */
export function SamePartyChoice({ guesses, apart, onChange }: SamePartyChoiceProps) {
  const texts = useTexts(listTexts);
  const { shown, more } = useCapped(guesses, mostShown);
  if (guesses.length === 0) return null;
  return (
    <section aria-label={texts.same}>
      <h3 className={dialogText.subtitle}>{texts.same}</h3>
      <p className={dialogText.hint}>{texts.sameHint}</p>
      <ul className={styles.groups}>
        {shown.map(({ row, name, members, known }) => (
          <li key={row}>
            <Checkbox
              isSelected={!apart.has(row)}
              onChange={(isOne) => {
                const next = new Set(apart);
                if (isOne) next.delete(row);
                else next.add(row);
                onChange(next);
              }}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.members}>
                {[
                  ...(known === null ? [] : [texts.onMap(known.name)]),
                  ...members.map((member) => texts.rowOf(member.name, member.row)),
                ].join(' · ')}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
