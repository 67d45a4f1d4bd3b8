import type { Translated } from '../../../shared/i18n/language';
import type { MainView } from '../../../shared/i18n/main-views';
import type { IconName } from '../../ui/icons';
import type { PanelId } from './view-state';

const nl = {
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
  } satisfies Readonly<Record<PanelId, string>>,
  panels: 'Panelen',
  mainLabel: 'Weergave',
  allViews: 'Meer weergaven',
  moreViews: 'Meer',
  agenda: 'Agenda',
  showAgenda: 'Agenda tonen',
  hideAgenda: 'Agenda verbergen',
  hidePanel: 'Paneel verbergen',
  open: 'open',
};

const en = {
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
} satisfies typeof nl;

export const viewTexts: Translated<typeof nl> = { nl, en };

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
