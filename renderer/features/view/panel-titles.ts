import type { Translated } from '../../../shared/i18n/language';
import type { MainView } from '../../../shared/i18n/main-views';
import type { IconName } from '../../ui/icons';
import type { PanelId } from './view-state';

interface ViewTexts {
  readonly panel: Readonly<Record<PanelId, string>>;
  readonly panels: string;
  readonly mainLabel: string;
  readonly allViews: string;
  readonly moreViews: string;
  readonly agenda: string;
  readonly showAgenda: string;
  readonly hideAgenda: string;
  readonly hidePanel: string;
  readonly open: string;
}

export const viewTexts: Translated<ViewTexts> = {
  nl: {
    panel: {
      element: 'Onderdeel',
      decisions: 'Besluiten',
      actions: 'Acties',
      questions: 'Vragen',
      learnings: 'Leerpunten',
      participants: 'Deelnemers',
      log: 'Logboek',
      signals: 'Signalen',
      openPoints: 'Openstaand',
      conflicts: 'Verschillen',
    },
    panels: 'Panelen',
    mainLabel: 'Weergave',
    allViews: 'Meer weergaven',
    moreViews: 'Meer',
    agenda: 'Agenda',
    showAgenda: 'Agenda tonen',
    hideAgenda: 'Agenda verbergen',
    hidePanel: 'Paneel verbergen',
    open: 'open',
  },
  en: {
    panel: {
      element: 'Element',
      decisions: 'Decisions',
      actions: 'Actions',
      questions: 'Questions',
      learnings: 'Learnings',
      participants: 'Participants',
      log: 'Log',
      signals: 'Signals',
      openPoints: 'Open points',
      conflicts: 'Disagreements',
    },
    panels: 'Panels',
    mainLabel: 'View',
    allViews: 'More views',
    moreViews: 'More',
    agenda: 'Agenda',
    showAgenda: 'Show agenda',
    hideAgenda: 'Hide agenda',
    hidePanel: 'Hide panel',
    open: 'open',
  },
};

export const mainViewIcons: Readonly<Record<MainView, IconName>> = {
  map: 'map',
  list: 'list',
  balance: 'balance',
  space: 'space',
  matrix: 'matrix',
  asks: 'ask',
  goals: 'goal',
  dependencies: 'chain',
  legitimacy: 'legitimacy',
  learning: 'learning',
  compare: 'compare',
};

export const panelIcons: Readonly<Record<PanelId, IconName>> = {
  element: 'element',
  decisions: 'decision',
  actions: 'task',
  questions: 'question',
  learnings: 'learning',
  participants: 'participants',
  log: 'logbook',
  signals: 'signal',
  openPoints: 'flag',
  conflicts: 'exchange',
};
