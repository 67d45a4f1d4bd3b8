import type { Translated } from './language';

/** What can stand in the middle of the facilitator's screen: the map, the same in words, and the boards read from it. */
export const mainViewGroups = [
  { id: 'map', views: ['map', 'list'] },
  { id: 'balance', views: ['balance', 'space'] },
  { id: 'parties', views: ['matrix', 'asks'] },
  { id: 'coherence', views: ['goals', 'dependencies'] },
  { id: 'progress', views: ['legitimacy', 'learning', 'compare'] },
] as const;
export type MainViewGroup = (typeof mainViewGroups)[number]['id'];
export type MainView = (typeof mainViewGroups)[number]['views'][number];

/** In the order of the menu and of the keys. */
export const mainViews: readonly MainView[] = mainViewGroups.flatMap(({ views }): readonly MainView[] => views);

const nl = {
  view: {
    map: 'Kaart',
    list: 'Lijst',
    balance: 'Balans',
    space: 'Ruimte',
    matrix: 'Matrix',
    asks: 'Vragen aan partijen',
    goals: 'Van doel tot actie',
    dependencies: 'Afhankelijkheden',
    legitimacy: 'Legitimatie',
    learning: 'Leeragenda',
    compare: 'Vergelijken',
  } satisfies Readonly<Record<MainView, string>>,
  group: {
    map: 'De kaart',
    balance: 'Evenwicht',
    parties: 'Partijen',
    coherence: 'Samenhang',
    progress: 'Voortgang',
  } satisfies Readonly<Record<MainViewGroup, string>>,
};

const en = {
  view: {
    map: 'Map',
    list: 'List',
    balance: 'Balance',
    space: 'Space',
    matrix: 'Matrix',
    asks: 'Asks',
    goals: 'Goals to actions',
    dependencies: 'Dependencies',
    legitimacy: 'Legitimacy',
    learning: 'Learning agenda',
    compare: 'Compare',
  },
  group: {
    map: 'The map',
    balance: 'Balance',
    parties: 'Parties',
    coherence: 'Coherence',
    progress: 'Progress',
  },
} satisfies typeof nl;

export const mainViewNames: Translated<typeof nl> = { nl, en };
