import { keysOf } from '../../shared/actions/actions';
import { type MainView, mainViewGroups, mainViewNames, mainViews } from '../../shared/i18n/main-views';
import { mainViewIcons, viewTexts } from '../features/view/panel-titles';
import { useView } from '../features/view/view-context';
import { steadyViews } from '../features/view/view-state';
import { useTexts } from '../ui/language-context';
import { MenuButton } from '../ui/menu-button';
import { onDemand } from '../ui/on-demand';
import { ReadOnlyContext } from '../ui/read-only-context';

/** The views that have a tab now, in the order of the menu: a few always, and the board that was opened last. */
export function tabbedViews(extraBoard: MainView | null): readonly MainView[] {
  return mainViews.filter((view) => steadyViews.includes(view) || view === extraBoard);
}

/** All views in their groups, with their keys: the tabs stay few while nothing is more than two presses away. */
export function AllViewsMenu() {
  const view = useView();
  const words = useTexts(viewTexts);
  const names = useTexts(mainViewNames);
  return (
    <MenuButton
      label={words.allViews}
      text={words.moreViews}
      groups={mainViewGroups.map(({ id, views }) => ({
        // Not the id alone: a view may have the same.
        id: `group ${id}`,
        title: names.group[id],
        actions: views.map((each) => ({
          id: each,
          label: names.view[each],
          icon: mainViewIcons[each],
          keys: keysOf(`view.${each}`),
          isChecked: view.main === each,
          onAction: () => view.showMain(each),
        })),
      }))}
    />
  );
}

// Nobody opens a table to read a board first: they are fetched once the console stands.
export const BoardView = onDemand(async () => (await import('./board-view')).BoardView);

interface BoardProps {
  readonly view: Exclude<MainView, 'map' | 'list'>;
  /** Shows what was, and takes no edits. */
  readonly isReadOnly: boolean;
}

export function Board({ view, isReadOnly }: BoardProps) {
  return (
    <ReadOnlyContext value={isReadOnly}>
      <BoardView view={view} />
    </ReadOnlyContext>
  );
}
