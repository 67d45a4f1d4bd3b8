import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppActions } from '../../../renderer/app/app-actions';
import type { AppState } from '../../../renderer/app/app-state';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { arrangementParties, arrangementSentence } from '../../../shared/checks/arrangement-parties';
import { earmarkSentence, earmarks } from '../../../shared/checks/earmarks';
import { layerTieSentence, layerTies } from '../../../shared/checks/layer-ties';
import { planReuse, planReuseSentence } from '../../../shared/checks/plan-reuse';
import { stackedClaims, stackedClaimsSentence } from '../../../shared/checks/stacked-claims';
import { type Language, languages } from '../../../shared/i18n/language';
import { type MainView, mainViewNames, mainViews } from '../../../shared/i18n/main-views';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { exampleUntil } from '../exchange/example-log';

// What draws keys asks at once what kind of machine this is.
vi.stubGlobal('navigator', { platform: 'Linux', language: 'nl-NL', languages: ['nl-NL'], userAgent: '' });
const { AppProvider } = await import('../../../renderer/app/app-context');
const { BoardView } = await import('../../../renderer/facilitator/board-view');
const { SignalsPanel } = await import('../../../renderer/features/signals/signals-panel');
const { ViewProvider } = await import('../../../renderer/features/view/view-context');
const { LanguageContext } = await import('../../../renderer/ui/language-context');

function draw(log: readonly LogEntry[], language: Language, screen: React.ReactElement): string {
  const state = {
    language,
    table: openTableOf('tafel', fold(log), log, '/data'),
    selection: [],
    laptop: { id: 'hier', name: '' },
    otherTables: null,
    projector: { open: true, mode: 'follow', waiting: 0, readBack: null, focus: [], signal: null, legend: false },
  };
  const store = createStore<AppState>(() => state as unknown as AppState);
  const actions = { snapshots: { list: async () => [], size: async () => 0 } } as unknown as AppActions;
  const app = { store, later: store, actions };
  return renderToStaticMarkup(
    <AppProvider app={app}>
      <LanguageContext value={language}>
        <ViewProvider>{screen}</ViewProvider>
      </LanguageContext>
    </AppProvider>,
  );
}

const boards = mainViews.filter((view) => view !== 'map' && view !== 'list');
const moments = ['start', 'ses-1', 'ses-1:34', 'ses-2'];
/** Words of the program that have no place on a screen, and what a missing value turns into. */
const unwanted = /undefined|\bNaN\b|\[object|\bnull\b|[Ss]takeholder|[Dd]eadline/;

describe.each(languages)('R-BOARD-1 every board (%s)', (language) => {
  it.each(boards)('draws the example at any moment: %s', (view) => {
    for (const moment of moments) {
      const drawn = draw(exampleUntil(moment), language, createElement(BoardView, { view }));
      const words = drawn.replace(/<[^>]*>/g, ' ');
      expect(words, moment).toContain(mainViewNames[language].view[view]);
      expect(words, moment).not.toMatch(unwanted);
    }
  });

  it('draws a table with nothing on it, and says how to begin', () => {
    for (const view of boards) {
      const drawn = draw([], language, createElement(BoardView, { view }));
      expect(drawn.replace(/<[^>]*>/g, ' '), view).not.toMatch(unwanted);
    }
  });

  it('R-BOARD-10 says in sentences what the pictures do not', () => {
    const content = contentOf(fold(exampleUntil('ses-1')));
    const said: Readonly<Partial<Record<MainView, readonly string[]>>> = {
      balance: earmarks(content).budgets.map((each) => earmarkSentence(content, each, language)),
      space: stackedClaims(content).map((each) => stackedClaimsSentence(content, each, language)),
      goals: planReuse(content).map((each) => planReuseSentence(content, each, language)),
      matrix: [
        ...arrangementParties(content).map((each) => arrangementSentence(content, each, language)),
        ...layerTies(content).map((each) => layerTieSentence(each, language)),
      ],
    };
    for (const [view, sentences] of Object.entries(said)) {
      const board = createElement(BoardView, { view: view as Exclude<MainView, 'map' | 'list'> });
      const words = draw(exampleUntil('ses-1'), language, board).replace(/<[^>]*>/g, ' ');
      expect(sentences.length, view).toBeGreaterThan(0);
      for (const sentence of sentences) expect(words, view).toContain(sentence.replaceAll('&', '&amp;'));
    }
  });

  it('draws the signals with their sentences', () => {
    const words = draw(exampleUntil('ses-1'), language, createElement(SignalsPanel)).replace(/<[^>]*>/g, ' ');
    expect(words).toContain(language === 'nl' ? 'Niemand trekt Energie.' : 'Nobody leads Energie.');
    expect(words).not.toMatch(unwanted);
  });
});
