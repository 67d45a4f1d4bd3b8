import cytoscape from 'cytoscape';
import { elementHeight, elementWidth } from '../../../../shared/placement/element-size';
import { boundsOf, fitted } from '../../../../shared/projection/map-bounds';
import type { MapModel } from '../../../../shared/projection/map-model';
import type { StartPeer } from './peer';

/** Cytoscape on its canvas, with the settings its guide gives for large graphs. */
export const startCytoscape: StartPeer = (host, first) => {
  const window = { width: host.clientWidth, height: host.clientHeight };
  let model = first;
  let isDrawn = false;
  const graph = cytoscape({
    container: host,
    elements: elementsOf(first),
    layout: { name: 'preset' },
    minZoom: 0.02,
    maxZoom: 2.5,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    style: [
      {
        selector: 'node',
        style: {
          shape: 'rectangle',
          width: elementWidth,
          height: elementHeight,
          'background-color': '#4d5b6c',
          label: 'data(label)',
          color: '#ffffff',
          'font-size': 17,
          'text-valign': 'center',
          'min-zoomed-font-size': 7,
        },
      },
      { selector: 'edge', style: { width: 1.5, 'line-color': '#66748a', 'curve-style': 'haystack' } },
    ],
  });
  graph.one('render', () => {
    isDrawn = true;
  });
  const all = () => fitted(boundsOf(model.elements) as never, window, { margin: 8, leastZoom: 0.02, mostZoom: 1 });
  const viewOf = ({ x, y, zoom }: ReturnType<typeof all>) => ({ zoom, pan: { x, y } });
  graph.viewport(viewOf(all()));
  return {
    look(at) {
      graph.viewport(viewOf(at === 'all' ? all() : { x: window.width / 2, y: window.height / 2, zoom: 1 }));
    },
    fit: () => void graph.animate({ ...viewOf(all()), duration: 350 }),
    show(next: MapModel) {
      const known = new Set([...model.elements, ...model.relations].map(({ id }) => id));
      model = next;
      isDrawn = false;
      graph.one('render', () => {
        isDrawn = true;
      });
      graph.add(elementsOf(next).filter(({ data }) => !known.has(data.id)));
    },
    isShown: () => isDrawn,
    isSettled: () => isDrawn,
    png: (maxWidth) => graph.png({ full: true, maxWidth, output: 'blob-promise' }) as unknown as Promise<Blob>,
  };
};

const elementsOf = (model: MapModel) => [
  ...model.elements.map(({ id, name, x, y }) => ({ data: { id, label: name }, position: { x, y } })),
  ...model.relations.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
];
