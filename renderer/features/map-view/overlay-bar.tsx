import { memo } from 'react';
import { type MapOverlay, type OverlaidMap, type OverlayKind, overlayKinds } from '../../../shared/boards/map-overlay';
import type { ZoneSpace } from '../../../shared/projection/zone-areas';
import { useApp } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { useNames } from '../elements/use-names';
import styles from './overlay-bar.module.css';
import { overlayTexts } from './overlay-texts';
import { ZoneList } from './zone-list';

interface OverlayBarProps {
  readonly overlay: MapOverlay | null;
  readonly overlaid: OverlaidMap | null;
  /** Zones that are drawn as areas, while space is in the light. */
  readonly zones: readonly ZoneSpace[];
  readonly onChange: (overlay: MapOverlay | null) => void;
}

/** At the map: what is in the light, in words, and the choice of what to light. An edit of the map alone does not draw it. */
export const OverlayBar = memo(function OverlayBar({ overlay, overlaid, zones, onChange }: OverlayBarProps) {
  const texts = useTexts(overlayTexts);
  const nameOf = useNames();
  const chosen = useApp(({ selection }) => selection.find(({ kind }) => kind === 'element')?.id ?? null);
  const light = (kind: OverlayKind): void => {
    if (kind !== 'impact') onChange({ kind });
    else if (chosen !== null) onChange({ kind, element: chosen });
  };
  const title =
    overlay === null
      ? ''
      : overlay.kind === 'impact'
        ? texts.impactOf(nameOf(overlay.element))
        : texts.kind[overlay.kind];
  return (
    <div className={styles.bar} data-overlay={overlay?.kind ?? ''}>
      <MenuButton
        label={overlay === null ? texts.light : `${texts.light}: ${title}`}
        text={overlay === null ? texts.light : title}
        groups={[
          {
            id: 'overlays',
            title: texts.title,
            actions: overlayKinds.map((kind) => ({
              id: kind,
              label: kind === 'impact' && chosen !== null ? texts.impactOf(nameOf(chosen)) : texts.kind[kind],
              isChecked: overlay?.kind === kind,
              isDisabled: kind === 'impact' && chosen === null,
              onAction: () => light(kind),
            })),
          },
        ]}
      />
      {zones.length > 0 ? <ZoneList zones={zones} /> : null}
      {overlaid === null || zones.length > 0 ? null : (
        <ul className={styles.sentences} role="status">
          {overlaid.sentences.length === 0 ? <li>{texts.nothing}</li> : null}
          {overlaid.sentences.slice(0, shownSentences).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {overlaid.sentences.length > shownSentences ? (
            <li>{texts.more(overlaid.sentences.length - shownSentences)}</li>
          ) : null}
        </ul>
      )}
      {overlay === null ? null : (
        <IconButton icon="close" size="small" label={texts.off} onPress={() => onChange(null)} />
      )}
    </div>
  );
});

/** More would cover the map; all of them are in the list of signals. */
const shownSentences = 3;
