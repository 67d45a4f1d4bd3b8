import { keysOf } from '../../../shared/actions/actions';
import { keptRecord } from '../../../shared/views/named-views';
import { useActions, useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { MenuButton, type MenuGroup } from '../../ui/menu-button';
import { currentMapView } from '../view/map-view-store';
import { useView } from '../view/view-context';
import { showNamedView, useCurrentView } from './named-views';
import { viewTexts } from './texts';

/** At the map: the views that the table keeps, one press away, and keeping the one on screen. */
export function ViewMenu() {
  const texts = useTexts(viewTexts);
  const views = useTable((table) => table.content.views);
  const { perform } = useActions();
  const { openDialog } = useView();
  const current = useCurrentView(views);
  const groups: readonly MenuGroup[] = [
    {
      id: 'named',
      title: texts.views,
      actions: [
        ...[...views.values()].map((view) => ({
          id: `view ${view.id}`,
          label: view.name,
          isChecked: view === current,
          onAction: () => showNamedView(view),
        })),
        { id: 'whole', label: texts.wholeMap, onAction: () => showNamedView(null) },
      ],
    },
    {
      id: 'keeping',
      actions: [
        {
          id: 'keep',
          label: texts.keepAs,
          icon: 'pin',
          keys: keysOf('map.keepView'),
          onAction: () => openDialog({ kind: 'keepView' }),
        },
        ...(current === undefined
          ? []
          : [
              {
                id: 'renew',
                label: texts.renew(current.name),
                onAction: () =>
                  void perform({ type: 'updateView', id: current.id, set: { view: keptRecord(currentMapView()) } }),
              },
            ]),
        {
          id: 'manage',
          label: texts.manage,
          keys: keysOf('map.views'),
          onAction: () => openDialog({ kind: 'views' }),
        },
      ],
    },
  ];
  return (
    <MenuButton
      label={current === undefined ? texts.views : texts.shown(current.name)}
      text={current?.name ?? texts.views}
      groups={groups}
    />
  );
}
