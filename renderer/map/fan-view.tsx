import { useMemo, useRef, useState } from 'react';
import type { Language } from '../../shared/i18n/language';
import { fanLayout } from '../../shared/projection/fan/fan-layout';
import { fanPicture } from '../../shared/projection/fan/fan-picture';
import type { FanOpen } from '../../shared/projection/fan/fan-side';
import type { FocusSteps } from '../../shared/projection/hall-look';
import type { MapModel } from '../../shared/projection/map-model';
import { mapPalettes, type PictureTheme } from '../../shared/projection/map-palette';
import { useElementSize } from './camera/use-element-size';
import { DrawnParts } from './drawn-parts';
import styles from './fan-view.module.css';

interface FanViewProps {
  readonly model: MapModel;
  /** Id of the element in the middle. */
  readonly centre: string;
  readonly steps: FocusSteps;
  readonly language: Language;
  readonly theme: PictureTheme;
  /** Least size of type, in pixels. */
  readonly floor: number;
  /** Somebody pressed the card of an element; where it is absent nothing can be pressed. */
  readonly onElement?: (element: string) => void;
}

/** One element with what it relates to, over the map. Its counted groups open and fold up again. */
export function FanView({ model, centre, steps, language, theme, floor, onElement }: FanViewProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const [opened, setOpened] = useState<{ readonly of: string; readonly open: FanOpen } | null>(null);
  const key = `${centre} ${steps}`;
  const open = opened?.of === key ? opened.open : null;
  const layout = useMemo(
    () => (size.width === 0 ? null : fanLayout(model, { centre, steps, open, language, size, floor })),
    [model, centre, steps, open, language, size, floor],
  );
  const parts = useMemo(() => (layout === null ? [] : fanPicture(layout, mapPalettes[theme])), [layout, theme]);
  const onPress =
    onElement === undefined
      ? undefined
      : (press: string) => {
          const [kind, first = '', ...rest] = press.split(' ');
          if (kind === 'element') onElement([first, ...rest].join(' '));
          else setOpened({ of: key, open: { group: rest.join(' '), page: Number(first) } });
        };
  return (
    <div ref={room} className={styles.fan} data-fan={centre}>
      {layout === null ? null : <DrawnParts parts={parts} label={layout.caption} onPress={onPress} />}
    </div>
  );
}
