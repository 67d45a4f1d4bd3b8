import { useMemo } from 'react';
import { type LedgerBundle, ledgerBundles } from '../../../shared/boards/ask-bundles';
import { type Ask, askSentence } from '../../../shared/checks/asks-ledger';
import { terms } from '../../../shared/i18n/terms';
import { type AskAnswer, askAnswers } from '../../../shared/model/vocabulary';
import { useTable } from '../../app/app-context';
import type { BadgeTone } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Board, BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { useSessionName } from '../boards/session-name';
import { Tally } from '../boards/tally';
import { ElementLink } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { GroundsButton } from '../grounds/grounds-button';
import { AnswerField } from './answer-field';
import styles from './asks.module.css';
import { BroughtIn } from './brought-in';
import { askTexts } from './texts';

const tones: Readonly<Record<AskAnswer, BadgeTone>> = { open: 'warning', promised: 'success', refused: 'danger' };

/** Who asks whom what, since when, and what the answer is. */
export function AsksBoard() {
  const texts = useTexts(askTexts);
  const { askAnswer } = useTexts(terms);
  const content = useTable((open) => open.content);
  const log = useTable((open) => open.log);
  const bundles = useMemo(() => ledgerBundles(content, log), [content, log]);
  const all = bundles.flatMap(({ asks }) => asks);
  return (
    <Board view="asks" intro={texts.intro}>
      {all.length === 0 ? (
        <EmptyState icon="ask" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <Tally
          label={texts.byAnswer}
          entries={askAnswers.map((answer) => {
            const count = all.filter((ask) => ask.answer === answer).length;
            return {
              id: answer,
              value: String(count),
              label: askAnswer[answer],
              tone: count > 0 ? tones[answer] : 'neutral',
            };
          })}
        />
      )}
      {bundles.map((bundle) => (
        <Bundle key={`${bundle.from} ${bundle.to}`} bundle={bundle} />
      ))}
      <BroughtIn />
    </Board>
  );
}

function Bundle({ bundle }: { readonly bundle: LedgerBundle }) {
  const texts = useTexts(askTexts);
  const nameOf = useNames();
  return (
    <BoardSection
      title={texts.bundle(nameOf(bundle.from), nameOf(bundle.to), bundle.open)}
      aside={
        <p className={table.small}>
          <ElementLink id={bundle.from} /> → <ElementLink id={bundle.to} />
        </p>
      }
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{texts.asked}</th>
            <th scope="col" className={styles.since}>
              {texts.since}
            </th>
            <th scope="col" className={styles.answer}>
              {texts.answer}
            </th>
            <td className={table.grounds} />
          </tr>
        </thead>
        <tbody>
          {bundle.asks.map((ask) => (
            <AskRow key={ask.relation} ask={ask} />
          ))}
        </tbody>
      </table>
    </BoardSection>
  );
}

function AskRow({ ask }: { readonly ask: Ask }) {
  const texts = useTexts(askTexts);
  const sessionName = useSessionName();
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const source = useTable((open) => open.content.relations.get(ask.relation)?.note);
  return (
    <tr className={styles.ask}>
      <th scope="row">{ask.subject}</th>
      <td>{sessionName(ask.asked?.session ?? null)}</td>
      <td>
        <AnswerField
          relation={ask.relation}
          subject={ask.subject}
          answer={ask.answer}
          label={texts.answerTo(ask.subject)}
          hideLabel
        />
        {ask.answer === 'open' || ask.answered === null ? null : (
          <span className={table.small}>{sessionName(ask.answered.session)}</span>
        )}
        {source ? <span className={table.small}>{source}</span> : null}
      </td>
      <td className={table.grounds}>
        <GroundsButton sentence={askSentence(content, ask, language)} basis={ask} />
      </td>
    </tr>
  );
}
