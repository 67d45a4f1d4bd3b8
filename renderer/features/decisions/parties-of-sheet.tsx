import { useRef } from 'react';
import { type AskedParty, askedForDecision } from '../../../shared/checks/asked-for-decision';
import { enumerate } from '../../../shared/checks/sentences';
import { terms } from '../../../shared/i18n/terms';
import type { Content } from '../../../shared/model/content';
import type { Decision } from '../../../shared/model/content-types';
import { openSessionOf, shownSessionOf } from '../../../shared/session/current-session';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { usePartyOptions } from '../elements/element-options';
import { useNames } from '../elements/use-names';
import {
  type SheetValues,
  type Stance,
  saidBy,
  stances,
  withOthersAgreed,
  withStance,
  withWords,
} from './decision-sheet';
import styles from './decisions.module.css';
import { sheetTexts } from './sheet-texts';
import { decisionTexts } from './texts';

interface PartiesOfSheetProps {
  readonly decision: Decision;
  readonly values: SheetValues;
  readonly onChange: (values: Partial<SheetValues>) => void;
}

/** A row per party at the table, those to ask first above, and a way to add any other party. */
export function PartiesOfSheet({ decision, values, onChange }: PartiesOfSheetProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(sheetTexts);
  const content = useTable((table) => table.content);
  const atTable = askedForDecision(content, sessionNow(content), decision.about);
  const listed = new Set([...atTable.map(({ party }) => party), ...values.added]);
  const others = usePartyOptions().filter((option) => !listed.has(option.id));
  const added = useRef<string | null>(null);
  const rows: readonly Pick<AskedParty, 'party' | 'mandate' | 'isWarned'>[] = [
    ...atTable,
    ...values.added
      .filter((party) => !atTable.some((row) => row.party === party))
      .map((party) => ({ party, mandate: null, isWarned: false })),
  ];
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h3 className={styles.blockTitle}>{words.parties}</h3>
        {atTable.some(({ party }) => saidBy(values, party).stance === 'notAsked') ? (
          <Button
            size="small"
            look="quiet"
            icon="check"
            onPress={() =>
              onChange(
                withOthersAgreed(
                  values,
                  atTable.map(({ party }) => party),
                ),
              )
            }
          >
            {words.othersAgree}
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>{words.partiesHint}</p>
      <MandateLines asked={atTable} />
      <ul className={styles.saidRows}>
        {rows.map((row, at) => (
          <PartyRow
            key={row.party}
            {...row}
            // Where to begin: with who is to be asked first, or with who was just added.
            isFirst={added.current === null ? at === 0 : added.current === row.party}
            values={values}
            onChange={onChange}
          />
        ))}
      </ul>
      <ComboField
        key={rows.length}
        label={texts.addReservation}
        hideLabel
        placeholder={texts.addReservation}
        value={null}
        options={others}
        emptyText={texts.noParty}
        onChange={(id) => {
          if (id === null) return;
          added.current = id;
          onChange({ added: [...values.added, id], ...withStance(values, id, 'reservation') });
        }}
      />
    </section>
  );
}

interface PartyRowProps extends Pick<AskedParty, 'party' | 'mandate' | 'isWarned'> {
  readonly isFirst: boolean;
  readonly values: SheetValues;
  readonly onChange: (values: Partial<SheetValues>) => void;
}

function PartyRow({ party, mandate, isWarned, isFirst, values, onChange }: PartyRowProps) {
  const words = useTexts(sheetTexts);
  const { mandate: mandates, mandateNotAsked } = useTexts(terms);
  const name = useNames()(party);
  const said = saidBy(values, party);
  const hasWords = said.words.trim() !== '';
  const remark =
    said.stance === 'reservation' && !hasWords
      ? words.wordsMissing
      : hasWords && (said.stance === 'agrees' || said.stance === 'notAsked')
        ? words.wordsUnused
        : undefined;
  return (
    <li className={styles.saidRow} aria-label={name}>
      <div className={styles.saidParty}>
        <span className={styles.party}>{name}</span>
        <span className={styles.mandate} data-warned={isWarned || undefined}>
          {words.mandate(mandate === null ? mandateNotAsked : mandates[mandate])}
        </span>
      </div>
      <TextField
        label={words.wordsOf(name)}
        hideLabel
        placeholder={said.stance === 'against' ? words.wordsAgainst : words.wordsPlace}
        value={said.words}
        onChange={(text) => onChange(withWords(values, party, text))}
        autoFocus={isFirst}
        description={remark}
      />
      <Segmented<Stance>
        label={words.stanceOf(name)}
        selected={said.stance}
        onSelect={(stance) => onChange(withStance(values, party, stance))}
        segments={stances.map((id) => ({ id, label: words.stances[id] }))}
      />
    </li>
  );
}

/** Who is to be asked, and what is known of the mandates of those whom the decision touches; never more than is known. */
function MandateLines({ asked }: { readonly asked: readonly AskedParty[] }) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(sheetTexts);
  const { mandate: mandates } = useTexts(terms);
  const nameOf = useNames();
  const language = useLanguage();
  if (asked.length === 0) return <p className={styles.hint}>{words.nobody}</p>;
  const touched = asked.filter(({ isTouched }) => isTouched);
  if (touched.length === 0) return <p className={styles.hint}>{words.noneTouched}</p>;
  const warned = touched.filter(({ isWarned }) => isWarned);
  const unasked = touched.filter(({ mandate }) => mandate === null).map(({ party }) => nameOf(party));
  if (warned.length === 0 && unasked.length === 0) return <p className={styles.calm}>{texts.noMandateWarning}</p>;
  return (
    <div className={styles.warnings}>
      {warned.length === 0 ? null : (
        <p>
          <strong>{texts.mandate}</strong>
        </p>
      )}
      {warned.map(({ party, mandate }) => (
        <p key={party}>{texts.mandateLine(nameOf(party), mandate === null ? '' : mandates[mandate])}</p>
      ))}
      {unasked.length === 0 ? null : <p>{words.unasked(enumerate(unasked, language))}</p>}
    </div>
  );
}

function sessionNow(content: Content): string | null {
  return (openSessionOf(content) ?? shownSessionOf(content))?.id ?? null;
}
