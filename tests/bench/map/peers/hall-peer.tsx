import '../../../../renderer/ui/fonts.css';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/ui/base.css';
import { useEffect, useState } from 'react';
import { HallMap } from '../../../../renderer/map/hall-map';
import type { MapModel } from '../../../../shared/projection/map-model';
import type { StartPeer } from './peer';

const none: readonly string[] = [];

type Show = (model: MapModel) => void;

/** The map of the app, as in the hall: it cannot be moved by hand, so only loading and showing an edit are asked of it. */
export const startHall: StartPeer = (host, first, root) => {
  let put: Show = () => undefined;
  const onReady = (show: Show) => {
    put = show;
  };
  root.render(<HallPage first={first} onReady={onReady} />);
  const map = () => host.querySelector('[data-map]');
  return {
    look: () => undefined,
    fit: () => undefined,
    show: (model) => put(model),
    isShown: (elements) => Number(map()?.getAttribute('data-painted')) >= elements,
    isSettled: () => map()?.getAttribute('data-settled') === 'true',
  };
};

interface HallPageProps {
  readonly first: MapModel;
  readonly onReady: (show: Show) => void;
}

function HallPage({ first, onReady }: HallPageProps) {
  const [model, setModel] = useState(first);
  useEffect(() => onReady(setModel), [onReady]);
  const last = model === first ? undefined : model.elements.at(-1)?.id;
  return (
    <HallMap
      model={model}
      language="nl"
      floor={28}
      closer={0}
      elements={last === undefined ? none : [last]}
      relations={none}
      isDimmed={false}
    />
  );
}
