import type { AgendaItem } from '../../../shared/model/content-types';
import { parseAgendaView, recordOfAgendaView } from '../../../shared/views/agenda-view';
import { useActions, useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { agendaViewControls } from '../shortcuts/agenda-view-controls';
import { agendaViewOf } from './agenda-view-now';
import { agendaTexts } from './texts';

interface AgendaItemViewProps {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
}

/** Which of the named views an agenda item is to be looked at with: chosen beforehand, or while it is discussed. */
export function AgendaItemView({ item, isCurrent }: AgendaItemViewProps) {
  const texts = useTexts(agendaTexts);
  const { perform } = useActions();
  const views = useTable((table) => table.content.views);
  const chosen = item.view == null ? null : (parseAgendaView(item.view)?.named ?? null);
  const { session, no } = item;
  const choose = async (id: string): Promise<void> => {
    const view = views.get(id);
    if (view === undefined || id === chosen) return;
    const kept = await perform({ type: 'keepAgendaView', session, no, view: recordOfAgendaView(agendaViewOf(view)) });
    if (kept && isCurrent) agendaViewControls.current?.show();
  };
  return (
    <MenuButton
      label={texts.chooseView(item.title)}
      icon="map"
      groups={[
        {
          id: 'views',
          actions: [...views.values()].map(({ id, name }) => ({
            id,
            label: name,
            isChecked: id === chosen,
            onAction: () => void choose(id),
          })),
        },
        {
          id: 'none',
          actions: [
            {
              id: 'no view',
              label: texts.noView,
              isDisabled: item.view == null,
              onAction: () => void perform({ type: 'keepAgendaView', session, no, view: null }),
            },
          ],
        },
      ]}
    />
  );
}
