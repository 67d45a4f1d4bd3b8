import { useState } from 'react';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { onDemand } from '../../ui/on-demand';
import { Segmented } from '../../ui/segmented';
import { useIsDialogOpen } from '../../ui/top-dialog';
import { AppNotice } from '../notices/app-notice';
import { topBarTexts } from '../top-bar/texts';
import { ThemeMenu } from '../top-bar/theme-menu';
import { NewTableForm } from './new-table-form';
import { RecentTables } from './recent-tables';
import styles from './start-screen.module.css';
import { startTexts } from './texts';
import { useFileDrop } from './use-file-drop';

/** Loaded when it is asked for: it is no part of the start. */
const FetchTableDialog = onDemand(async () => (await import('../places/fetch-table-dialog')).FetchTableDialog);

/** Where the day begins: the tables on this computer, a new one, the example or a file. */
export function StartScreen() {
  const actions = useActions();
  const language = useApp((state) => state.language);
  const isFirstTime = useApp((state) => !state.starting && state.tables.length === 0);
  const isBehindDialog = useIsDialogOpen();
  const texts = useTexts(startTexts);
  const top = useTexts(topBarTexts);
  const [isFetching, setIsFetching] = useState(false);
  const isDropping = useFileDrop();
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <Mark />
        <div className={styles.heading}>
          <h1 className={styles.product}>{texts.product}</h1>
          <p className={styles.promise}>{texts.promise}</p>
        </div>
        <Segmented
          label={top.language}
          selected={language}
          onSelect={(next) => actions.setLanguage(next)}
          segments={[
            { id: 'nl', label: 'Nederlands' },
            { id: 'en', label: 'English' },
          ]}
        />
        <ThemeMenu />
      </header>
      <main className={styles.columns}>
        <section className={styles.recent} aria-labelledby="recent-tables">
          <h2 id="recent-tables" className={styles.title}>
            {texts.recent}
          </h2>
          <RecentTables />
        </section>
        <div className={styles.ways}>
          <section className={styles.way} aria-labelledby="new-table">
            <h2 id="new-table" className={styles.title}>
              {texts.newTable}
            </h2>
            <NewTableForm autoFocus={isFirstTime} />
          </section>
          <section className={styles.way} aria-labelledby="open-example">
            <h2 id="open-example" className={styles.title}>
              {texts.example}
            </h2>
            <p className={styles.text}>{texts.exampleText}</p>
            <Button icon="play" onPress={() => void actions.openExample()}>
              {texts.openExample}
            </Button>
          </section>
          <section className={styles.way} aria-labelledby="open-file">
            <h2 id="open-file" className={styles.title}>
              {texts.file}
            </h2>
            <p className={styles.text}>{texts.fileText}</p>
            <Button icon="folder" onPress={() => void actions.chooseFile()}>
              {texts.openFile}
            </Button>
          </section>
          <section className={styles.way} aria-labelledby="fetch-table">
            <h2 id="fetch-table" className={styles.title}>
              {texts.fetch}
            </h2>
            <p className={styles.text}>{texts.fetchText}</p>
            <Button icon="exchange" onPress={() => setIsFetching(true)}>
              {texts.fetchTable}
            </Button>
          </section>
        </div>
      </main>
      {isBehindDialog ? null : <AppNotice className={styles.notice} />}
      <footer className={styles.footer}>{texts.offline}</footer>
      {isFetching ? <FetchTableDialog onClose={() => setIsFetching(false)} /> : null}
      {isDropping ? <div className={styles.drop}>{texts.drop}</div> : null}
    </div>
  );
}

/** Four layers at one table. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="12" fill="none" stroke="currentColor" strokeWidth="3" />
      <circle cx="24" cy="6" r="5" fill="var(--color-layer-national)" />
      <rect x="37" y="19" width="10" height="10" rx="2" fill="var(--color-layer-province)" />
      <path d="M24 37 30 47H18z" fill="var(--color-layer-municipality)" />
      <path d="M6 18 12 24 6 30 0 24z" fill="var(--color-layer-water-board)" />
    </svg>
  );
}
