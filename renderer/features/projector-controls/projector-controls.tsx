import type { ActionId } from '../../../shared/actions/actions';
import { keysOf } from '../../../shared/actions/actions';
import { focusSteps } from '../../../shared/projection/hall-look';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { type MenuAction, MenuButton } from '../../ui/menu-button';
import { Segmented } from '../../ui/segmented';
import type { ConsoleActions } from '../shortcuts/console-action';
import styles from './projector-controls.module.css';
import { projectorTexts } from './texts';

/** What the hall sees: follow the map, hold the picture while preparing, or nothing at all; what it looks at, and the legend. */
export function ProjectorControls({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const { open, mode, waiting, display, focus, legend } = useApp((state) => state.projector);
  const actions = useActions();
  const texts = useTexts(projectorTexts);
  const toFocus = consoleActions['projector.focus'];
  const isFocused = focus.length > 0;
  if (!open) {
    return (
      <Button icon="projector" look="secondary" onPress={() => void actions.openProjector()}>
        {texts.open}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a toolbar, not a form
    <div className={styles.controls} role="group" aria-label={display === null ? texts.label : texts.on(display)}>
      <Segmented
        label={texts.label}
        selected={mode}
        onSelect={(next) => actions.setProjectorMode(next)}
        segments={[
          { id: 'follow', label: texts.follow, icon: 'projector' },
          { id: 'hold', label: texts.hold, icon: 'hold', count: mode === 'hold' ? waiting : 0 },
          { id: 'blank', label: texts.blank, icon: 'blank' },
        ]}
      />
      {mode === 'hold' && waiting > 0 ? (
        <>
          <Button look="primary" size="small" onPress={() => actions.publishHeld()}>
            {texts.publish(waiting)}
          </Button>
          {waiting > 1 ? (
            <Button size="small" onPress={() => actions.publishNext()}>
              {texts.publishNext}
            </Button>
          ) : null}
        </>
      ) : null}
      <IconButton
        icon="focus"
        label={isFocused ? texts.unfocus : toFocus.isEnabled ? texts.focus : texts.nothingToFocus}
        keys={keysOf('projector.focus')}
        size="small"
        isPressed={isFocused}
        isDisabled={!toFocus.isEnabled}
        onPress={toFocus.run}
      />
      <IconButton
        icon="legend"
        label={texts.legend}
        keys={keysOf('projector.legend')}
        size="small"
        isPressed={legend}
        onPress={consoleActions['projector.legend'].run}
      />
      <HallMenu consoleActions={consoleActions} />
      <IconButton
        icon="close"
        label={texts.close}
        keys={keysOf('projector.close')}
        size="small"
        onPress={() => void actions.closeProjector()}
      />
    </div>
  );
}

/** What the hall looks at besides the map as a whole, and what the hall is like. */
function HallMenu({ consoleActions }: { readonly consoleActions: ConsoleActions }) {
  const { look, list, room } = useApp((state) => state.projector);
  const actions = useActions();
  const texts = useTexts(projectorTexts);
  const item = (id: ActionId, label: string, more: Partial<MenuAction> = {}): MenuAction => ({
    id,
    label,
    keys: keysOf(id),
    isDisabled: !consoleActions[id].isEnabled,
    onAction: consoleActions[id].run,
    ...more,
  });
  return (
    <MenuButton
      label={texts.hall}
      groups={[
        {
          id: 'look',
          title: texts.look,
          actions: [
            item('projector.closer', texts.closer),
            item('projector.farther', texts.farther),
            item('projector.wholeMap', texts.wholeMap),
            item('projector.areas', texts.areas, { isChecked: look.areas }),
          ],
        },
        {
          id: 'steps',
          title: texts.stepsTitle,
          actions: focusSteps.map((steps) => ({
            id: `steps-${steps}`,
            label: texts.steps(steps),
            isChecked: look.steps === steps,
            onAction: () => actions.lookAtHall({ steps }),
          })),
        },
        {
          id: 'lists',
          title: texts.lists,
          actions: [
            item('projector.decisionList', list?.kind === 'decisions' ? texts.nextPage : texts.decisions, {
              isChecked: list?.kind === 'decisions',
            }),
            item('projector.actionList', list?.kind === 'actions' ? texts.nextPage : texts.actions, {
              isChecked: list?.kind === 'actions',
            }),
            // Asked again, the pages that follow; after the last one the map.
            item('projector.balance', texts.balance, { isChecked: list?.kind === 'balance' }),
            item('projector.space', texts.space, { isChecked: list?.kind === 'space' }),
          ],
        },
        {
          id: 'room',
          title: texts.room,
          actions: [
            item('projector.deepRoom', texts.deepRoom, { isChecked: room.deepRoom }),
            item('projector.dark', texts.dark, { isChecked: room.theme === 'dark' }),
          ],
        },
      ]}
    />
  );
}
