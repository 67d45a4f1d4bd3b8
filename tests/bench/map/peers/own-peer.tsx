import '../../../../renderer/ui/fonts.css';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/ui/base.css';
import { createRef, type RefObject, useEffect, useState } from 'react';
import { AreaMap, type MapHandle } from '../../../../renderer/map/area-map';
import { mapPng } from '../../../../renderer/map/paint/map-picture';
import type { MapModel } from '../../../../shared/projection/map-model';
import type { StartPeer } from './peer';

type Show = (model: MapModel) => void;

/** The map of the app, as on the console. */
export const startOwn: StartPeer = (host, first, root) => {
  const handle = createRef<MapHandle>();
  let put: Show = () => undefined;
  let shown = first;
  const onReady = (show: Show) => {
    put = show;
  };
  root.render(<OwnPage first={first} handle={handle} onReady={onReady} />);
  const map = () => host.querySelector('[data-map]');
  return {
    look: (at) => handle.current?.look(at === 'all' ? null : { x: 0, y: 0, zoom: 1 }),
    fit: () => handle.current?.fit(),
    show: (model) => {
      shown = model;
      put(model);
    },
    isShown: (elements) => Number(map()?.getAttribute('data-painted')) >= elements,
    isSettled: () => map()?.getAttribute('data-settled') === 'true',
    png: (width) => mapPng(shown, { width, theme: 'light', language: 'nl' }),
  };
};

interface OwnPageProps {
  readonly first: MapModel;
  readonly handle: RefObject<MapHandle | null>;
  readonly onReady: (show: Show) => void;
}

function OwnPage({ first, handle, onReady }: OwnPageProps) {
  const [model, setModel] = useState(first);
  const [selection, select] = useState<readonly { kind: string; id: string }[]>([]);
  useEffect(() => onReady(setModel), [onReady]);
  return (
    <AreaMap
      ref={handle}
      model={model}
      language="nl"
      selection={selection}
      onSelect={select}
      onMove={async (moves) => {
        const places = new Map(moves.map(({ id, position }) => [id, position]));
        setModel((before) => ({
          ...before,
          elements: before.elements.map((element) => {
            const place = places.get(element.id);
            return place === undefined ? element : { ...element, ...place };
          }),
        }));
      }}
      onConnect={() => undefined}
      onOpen={() => undefined}
    />
  );
}
