import { useState } from 'react';
import { useActions, useApp } from '../../app/app-context';
import type { Recovery, RecoverySource } from '../../app/recovery/recovery-sources';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { useCapped } from '../../ui/use-capped';
import { useSingleRun } from '../../ui/use-single-run';
import { GoneScreen } from './gone-screen';
import { moment } from './moment';
import { RecoveryPage } from './recovery-page';
import styles from './recovery-screen.module.css';
import { recoveryScreenTexts } from './texts';

/** Lines of a comparison, and sources, that are shown at first: backups of a month are more than fit on a screen. */
const mostLines = 6;
const mostSources = 7;

/** In the place of an empty map: what is left of a table, from where, and what to go on with. */
export function RecoveryScreen() {
  const recovery = useApp((state) => state.recovery);
  if (recovery === null) return null;
  return recovery.sources.length === 0 ? <GoneScreen recovery={recovery} /> : <Choice recovery={recovery} />;
}

function Choice({ recovery }: { readonly recovery: Recovery }) {
  const { name, expected, sources } = recovery;
  const texts = useTexts(recoveryScreenTexts);
  const actions = useActions();
  const [chosen, setChosen] = useState(sources[0]?.id ?? '');
  const restoring = useSingleRun(() => actions.restore(chosen));
  const { shown, more } = useCapped(sources, mostSources);
  const best = sources.reduce((most, { log }) => Math.max(most, log.length), 0);
  const source = sources.find(({ id }) => id === chosen);
  const together = sources.find(({ kind }) => kind === 'together')?.log ?? [];
  return (
    <RecoveryPage
      title={texts.title(name)}
      lead={texts.lead(expected, best)}
      calm={texts.nothingChanged}
      footer={
        <>
          <p className={styles.after}>{texts.after}</p>
          <div className={styles.buttons}>
            <Button look="quiet" onPress={() => actions.leaveRecovery()}>
              {texts.leave}
            </Button>
            <Button icon="download" onPress={() => void actions.saveRecovery()}>
              {texts.save}
            </Button>
            <Button look="primary" isDisabled={source === undefined || restoring.isRunning} onPress={restoring.run}>
              {texts.restore}
            </Button>
          </div>
        </>
      }
    >
      {best < expected ? <NoticeBar kind="warning">{texts.lost(expected - best)}</NoticeBar> : null}
      <fieldset className={styles.sources}>
        <legend className={styles.legend}>{texts.sources}</legend>
        <div className={styles.row} aria-hidden="true">
          <span />
          <span className={styles.column}>{texts.columns.source}</span>
          <span className={styles.column}>{texts.columns.count}</span>
          <span className={styles.column}>{texts.columns.last}</span>
          <span className={styles.column}>{texts.columns.missing}</span>
        </div>
        {shown.map((each) => (
          <SourceRow
            key={each.id}
            source={each}
            expected={expected}
            isChosen={each.id === chosen}
            onChoose={() => setChosen(each.id)}
          />
        ))}
        {more === null ? null : <div className={styles.more}>{more}</div>}
      </fieldset>
      {source === undefined ? null : <Comparison source={source} together={together} />}
    </RecoveryPage>
  );
}

interface SourceRowProps {
  readonly source: RecoverySource;
  readonly expected: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function SourceRow({ source, expected, isChosen, onChoose }: SourceRowProps) {
  const texts = useTexts(recoveryScreenTexts);
  const language = useLanguage();
  const { id, kind, writtenAt, log, isWhole } = source;
  const last = log.at(-1);
  const missing = Math.max(0, expected - log.length);
  return (
    <label className={classNames(styles.row, styles.source, isChosen && styles.chosen)}>
      <input type="radio" name="source" value={id} checked={isChosen} onChange={onChoose} />
      <span className={styles.about}>
        <span className={styles.name}>
          {kind === 'backup' ? texts.backup(moment(writtenAt ?? '', language)) : texts.kind[kind]}
        </span>
        {kind === 'together' ? <Badge tone="info">{texts.advised}</Badge> : null}
        {kind === 'backup' && !isWhole ? <span className={styles.damaged}>{texts.damaged}</span> : null}
        {kind === 'backup' ? null : <span className={styles.column}>{texts.explained[kind]}</span>}
      </span>
      <span className={styles.number}>{log.length}</span>
      <span>{last === undefined ? '' : moment(last.at, language)}</span>
      <span className={styles.number}>{missing === 0 ? texts.none : missing}</span>
    </label>
  );
}

/** What choosing this source would leave out of the map, in the words of the log. */
function Comparison({
  source,
  together,
}: {
  readonly source: RecoverySource;
  readonly together: Recovery['sources'][0]['log'];
}) {
  const texts = useTexts(recoveryScreenTexts);
  const language = useLanguage();
  const known = new Set(source.log.map(({ dot }) => dot));
  const lacking = together.filter(({ dot }) => !known.has(dot));
  const shown = lacking.slice(-mostLines);
  return (
    <section className={styles.comparison} aria-live="polite">
      <h2 className={styles.subtitle}>{texts.compare}</h2>
      {lacking.length === 0 ? (
        <p>{texts.lacksNothing}</p>
      ) : (
        <>
          <p>{texts.lacks(lacking.length)}</p>
          {lacking.length > shown.length ? (
            <p className={styles.calm}>{texts.more(lacking.length - shown.length)}</p>
          ) : null}
          <ul className={styles.lines}>
            {shown.map(({ dot, at, text }) => (
              <li key={dot} className={styles.line}>
                <span className={styles.when}>{moment(at, language)}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
