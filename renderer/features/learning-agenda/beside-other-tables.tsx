import { formatDate } from '../../../shared/i18n/format';
import { openSharedProposals } from '../../../shared/other-tables/shared-proposals';
import { sharedSentence, sharedTitle } from '../../../shared/other-tables/shared-sentences';
import { useActions, useTable } from '../../app/app-context';
import type { OtherTable } from '../../app/other-tables/other-tables-state';
import { Count } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import styles from './learning-agenda.module.css';
import { ProposalLine } from './proposal-line';
import { ProposalsNote } from './proposals-note';
import { learningAgendaTexts } from './texts';
import { useOtherTables } from './use-other-tables';

/** Many of the same kind: who wants to see all of them asks for it. */
const shownAtOnce = 25;

/** What the next session could take up because other tables claim the same, and with which tables this one is compared. */
export function BesideOtherTables() {
  const texts = useTexts(learningAgendaTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const log = useTable((table) => table.log);
  const { others, claims } = useOtherTables();
  const { otherTables } = useActions();
  const { open, dismissed } = openSharedProposals(content, log, claims);
  const { shown, more } = useCapped(open, shownAtOnce);
  if (others === null) return null;
  const { tables, isReading } = others;
  return (
    <div data-screen-only={open.length === 0 ? true : undefined}>
      <BoardSection
        title={texts.otherTables}
        intro={texts.otherTablesIntro}
        aside={open.length === 0 ? undefined : <Count value={open.length} />}
      >
        <ol className={styles.proposals}>
          {shown.map((proposal) => (
            <ProposalLine
              key={proposal.id}
              proposal={proposal}
              title={sharedTitle(content, proposal, language)}
              sentence={sharedSentence(content, proposal, language)}
            />
          ))}
        </ol>
        {more}
        <ProposalsNote open={open.length} dismissed={dismissed.length} />
        <div className={styles.compared} data-screen-only>
          <h4 className={styles.comparedTitle}>{texts.compared}</h4>
          {isReading || tables.length === 0 ? (
            <p className={styles.reason} role="status">
              {isReading ? texts.reading : texts.noOthers}
            </p>
          ) : null}
          <ul className={styles.others}>
            {tables.map((other) => (
              <Other key={other.key} other={other} />
            ))}
          </ul>
          <p>
            <Button size="small" icon="file" onPress={() => void otherTables.addFile()}>
              {texts.compareFile}
            </Button>
          </p>
        </div>
      </BoardSection>
    </div>
  );
}

function Other({ other }: { readonly other: OtherTable }) {
  const texts = useTexts(learningAgendaTexts);
  const own = useTable(({ content }) => content.table?.id);
  const { otherTables } = useActions();
  const language = useLanguage();
  const { key, name, source, claims, hasFailed, isLeftOut } = other;
  const isCopy = claims !== null && claims.id === own;
  const day = formatDate(claims?.lastAt?.slice(0, 10) ?? '1970-01-01', language);
  const unread = hasFailed ? texts.readingFailed : texts.notCompared;
  const state = claims === null ? unread : isCopy ? texts.isCopy : texts.asOf(day);
  const label = (
    <>
      {name} <span className={styles.reason}>{source === 'file' ? texts.fromFile(day) : state}</span>
    </>
  );
  return (
    <li className={styles.other} data-other-table={name}>
      {source === 'file' || claims === null || isCopy ? (
        <span>{label}</span>
      ) : (
        <Checkbox isSelected={!isLeftOut} onChange={(isCompared) => otherTables.leaveOut(key, !isCompared)}>
          {label}
        </Checkbox>
      )}
      {source === 'file' ? (
        <IconButton
          icon="close"
          size="small"
          label={texts.dropFile(name)}
          onPress={() => otherTables.leaveOut(key, true)}
        />
      ) : null}
    </li>
  );
}
