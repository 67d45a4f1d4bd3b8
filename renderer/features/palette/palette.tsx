import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ActionId } from '../../../shared/actions/actions';
import { actionIds, keysOf } from '../../../shared/actions/actions';
import { useActions, useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { useTexts } from '../../ui/language-context';
import { ElementGlyph } from '../elements/element-glyph';
import type { ConsoleActions } from '../shortcuts/console-action';
import { shortcutTexts } from '../shortcuts/texts';
import { mapViewControls } from '../view/map-view-controls';
import { useView } from '../view/view-context';
import styles from './palette.module.css';
import { type PaletteEntry, searchPalette } from './palette-search';
import { paletteTexts } from './texts';

interface PaletteProps {
  readonly consoleActions: ConsoleActions;
  /** Only elements are looked for. */
  readonly onlyElements: boolean;
}

const headings = { command: 'commands', view: 'views', element: 'elements' } as const;

/** The menu has these under another name already. */
const doubles = new Set<ActionId>(['view.log', 'view.inspector', 'help.palette']);

/** Every command and every element, one word away. */
export function Palette({ consoleActions, onlyElements }: PaletteProps) {
  const texts = useTexts(paletteTexts);
  const view = useView();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(consoleActions, onlyElements);
  const found = useMemo(() => searchPalette(entries, typed), [entries, typed]);
  const choose = useChoose(consoleActions);
  const chosen = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((before) => (Math.min(before, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <ModalOverlay
      className={styles.scrim!}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) view.closeDialog();
      }}
    >
      <Modal className={styles.modal!}>
        <Dialog className={styles.palette!} aria-label={texts.label}>
          <div className={styles.search}>
            <Icon name="search" />
            <input
              className={styles.input}
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={chosen === undefined ? undefined : `${listId} ${chosen.id}`}
              aria-label={onlyElements ? texts.findPlaceholder : texts.placeholder}
              placeholder={onlyElements ? texts.findPlaceholder : texts.placeholder}
              value={typed}
              autoFocus
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className={styles.list} id={listId} role="listbox" aria-label={texts.label}>
            {found.map((entry, index) => (
              <Entry
                key={`${entry.kind} ${entry.id}`}
                id={`${listId} ${entry.id}`}
                entry={entry}
                heading={found[index - 1]?.kind === entry.kind ? null : texts[headings[entry.kind]]}
                isChosen={entry === chosen}
                onChoose={() => choose(entry)}
              />
            ))}
            {found.length === 0 && typed.trim() !== '' ? <p className={styles.none}>{texts.none}</p> : null}
          </div>
          <p className={styles.hint}>{texts.hint}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useEntries(consoleActions: ConsoleActions, onlyElements: boolean): readonly PaletteEntry[] {
  const elements = useApp((state) => state.table?.content.elements);
  const views = useApp((state) => state.table?.content.views);
  const { action: names } = useTexts(shortcutTexts);
  return useMemo(() => {
    const commands = [...new Set(actionIds)]
      .filter((id) => !doubles.has(id) && consoleActions[id].isEnabled)
      .map((id): PaletteEntry => ({ id, label: names[id], kind: 'command' }));
    const onMap = [...(elements?.values() ?? [])].map(
      ({ id, name }): PaletteEntry => ({ id, label: name, kind: 'element' }),
    );
    const kept = [...(views?.values() ?? [])].map(({ id, name }): PaletteEntry => ({ id, label: name, kind: 'view' }));
    return onlyElements ? onMap : [...commands, ...kept, ...onMap];
  }, [consoleActions, elements, views, names, onlyElements]);
}

function useChoose(consoleActions: ConsoleActions): (entry: PaletteEntry) => void {
  const view = useView();
  const { select } = useActions();
  return (entry) => {
    view.closeDialog();
    if (entry.kind === 'element') {
      select([{ kind: 'element', id: entry.id }]);
      view.showPanel('element');
      if (view.main === 'map') mapViewControls.current?.find([entry.id]);
    } else if (entry.kind === 'view') {
      view.showMain('map');
      mapViewControls.current?.show(entry.id);
    } else {
      // Undo from here is about the table, not about what was typed to find it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      consoleActions[entry.id as ActionId].run();
    }
  };
}

interface EntryProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  /** Above the first entry of its kind. */
  readonly heading: string | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Entry({ id, entry, heading, isChosen, onChoose }: EntryProps) {
  const element = useApp((state) =>
    entry.kind === 'element' ? state.table?.content.elements.get(entry.id) : undefined,
  );
  const line = useRef<HTMLDivElement>(null);
  const keys = entry.kind === 'command' ? keysOf(entry.id as ActionId) : undefined;
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <>
      {heading === null ? null : (
        <p className={styles.heading} role="presentation">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as a combobox does */}
      <div
        ref={line}
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        className={classNames(styles.entry, isChosen && styles.chosen)}
        onClick={onChoose}
      >
        {element === undefined ? null : <ElementGlyph element={element} />}
        <span className={styles.label}>{entry.label}</span>
        {keys === undefined ? null : <KeyHint keys={keys} />}
      </div>
    </>
  );
}
