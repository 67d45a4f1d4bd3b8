import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useActions, useTable } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { findOptions } from '../finding/find-options';
import { collapseGroups, filterGroups, focusGroups, rearrangeGroups } from '../finding/menu-groups';
import { RearrangePreview } from '../finding/rearrange-preview';
import { findingTexts } from '../finding/texts';
import type { Rearranging } from '../finding/use-rearranging';
import { useWholeMap } from '../finding/use-whole-map';
import { goBack, goForward, viewHistory } from '../finding/view-history';
import { mapViewControls } from '../view/map-view-controls';
import { mapViewStore } from '../view/map-view-store';
import { ViewMenu } from '../views/view-menu';
import styles from './map-bar.module.css';

interface MapBarProps {
  /** Elements that the filter leaves out. */
  readonly hidden: number;
  readonly chosen: ReadonlySet<string>;
  readonly rearranging: Rearranging;
}

/**
 * Finding one's way on the map: search and jump, back and forward, filter, spotlight, collapse, re-arrange. An edit of the
 * map alone does not draw it with the map.
 */
export const MapBar = memo(function MapBar({ hidden, chosen, rearranging }: MapBarProps) {
  const texts = useTexts(findingTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const model = useWholeMap();
  const { select } = useActions();
  const view = useStore(mapViewStore);
  const { before, after } = useStore(viewHistory);
  const [isFinding, setFinding] = useState(false);
  const options = useMemo(() => (isFinding ? findOptions(content, language) : []), [isFinding, content, language]);

  const jumpTo = (id: string | null) => {
    const found = options.find((option) => option.id === id);
    if (found === undefined) return;
    setFinding(false);
    select(found.elements.map((element) => ({ kind: 'element', id: element })));
    mapViewControls.current?.find(found.elements);
  };

  const shared = { view, model, chosen, language, texts, content };
  const filters = Object.values(view.filter).reduce((sum, list) => sum + list.length, 0);
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={texts.bar} data-waits={rearranging.state.step !== 'idle'}>
        <IconButton
          icon="arrowLeft"
          size="small"
          label={texts.back}
          isDisabled={before.length === 0}
          onPress={goBack}
        />
        <IconButton
          icon="arrowRight"
          size="small"
          label={texts.forward}
          isDisabled={after.length === 0}
          onPress={goForward}
        />
        <IconButton
          icon="search"
          size="small"
          label={texts.find}
          isPressed={isFinding}
          onPress={() => setFinding(!isFinding)}
        />
        {isFinding ? (
          <ComboField
            autoFocus
            className={styles.find}
            label={texts.find}
            hideLabel
            placeholder={texts.findHint}
            value={null}
            options={options}
            onChange={jumpTo}
            emptyText={texts.nothingFound}
          />
        ) : null}
        <ViewMenu />
        <MenuButton label={texts.filter(filters)} icon="filter" mapMenu="filter" groups={filterGroups(shared)} />
        <MenuButton
          label={texts.focus}
          icon="focus"
          mapMenu="light"
          groups={focusGroups(shared, select, () => mapViewControls.current?.showPath([...chosen]))}
        />
        <MenuButton label={texts.collapse} icon="legend" mapMenu="collapse" groups={collapseGroups(shared)} />
        <MenuButton
          label={texts.rearrange}
          icon="element"
          mapMenu="rearrange"
          groups={rearrangeGroups(texts, chosen, rearranging.start)}
        />
        {hidden === 0 ? null : <span className={styles.hidden}>{texts.hidden(hidden)}</span>}
      </div>
      <RearrangePreview rearranging={rearranging} />
    </>
  );
});
