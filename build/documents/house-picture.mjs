// The house in one picture: layers, their rooms from the ground up, and who may import whom. Drawn from the list of floors
// that the check of the layers goes by.
import { FLOORS } from '../layers/floors.mjs';

const width = 960;
const room = { width: 112, height: 30, gap: 6 };
const margin = 16;

/** @type {Record<string, string>} */
const about = {
  renderer: 'renderer: the pages, in React; no Node, no Electron',
  electron: 'electron: the main process; disk, network, windows',
  shared: 'shared: the domain; pure functions, no DOM, Node, clock or chance',
};

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rooms in rows, the ground floor at the bottom left, as a box with its layer's name. */
function box(layer, left, bottom, boxWidth) {
  const rooms = FLOORS[layer];
  const perRow = Math.floor((boxWidth - 2 * margin + room.gap) / (room.width + room.gap));
  const rows = Math.ceil(rooms.length / perRow);
  const height = rows * (room.height + room.gap) + 2 * margin + 20;
  const top = bottom - height;
  const parts = rooms.map((name, index) => {
    const x = left + margin + (index % perRow) * (room.width + room.gap);
    const y = bottom - margin - room.height - Math.floor(index / perRow) * (room.height + room.gap);
    return [
      `<rect x="${x}" y="${y}" width="${room.width}" height="${room.height}" rx="3" class="room"/>`,
      `<text x="${x + room.width / 2}" y="${y + 19}" class="name">${index + 1} ${escaped(name)}</text>`,
    ].join('');
  });
  return {
    top,
    svg: [
      `<rect x="${left}" y="${top}" width="${boxWidth}" height="${height}" rx="5" class="layer"/>`,
      `<text x="${left + margin}" y="${top + 24}" class="about">${escaped(about[layer])}</text>`,
      ...parts,
    ].join('\n'),
  };
}

const arrow = (x, from, to, word) =>
  `<line x1="${x}" y1="${from}" x2="${x}" y2="${to - 6}" class="arrow"/><path d="M${x - 5} ${to - 8}h10l-5 8z"/>` +
  `<text x="${x + 8}" y="${(from + to) / 2 + 4}" class="word">${escaped(word)}</text>`;

/** The picture as SVG. */
export function housePicture() {
  const half = (width - 3 * margin) / 2;
  const gap = 44;
  const bottom = 560;
  const shared = box('shared', margin, bottom, width - 2 * margin);
  const electron = box('electron', margin, shared.top - gap, half);
  const renderer = box('renderer', 2 * margin + half, shared.top - gap, half);
  const top = Math.min(electron.top, renderer.top) - margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${bottom + margin - top}" font-family="sans-serif">
<style>
.layer { fill: #f3f5f8; stroke: #4a5a70; }
.room { fill: #fff; stroke: #8a97a8; }
.name { font-size: 12px; text-anchor: middle; }
.about { font-size: 13px; font-weight: bold; }
.word { font-size: 12px; }
.arrow { stroke: #000; }
</style>
<rect x="0" y="${top}" width="${width}" height="${bottom + margin - top}" fill="#fff"/>
${electron.svg}
${renderer.svg}
${shared.svg}
${arrow(margin + half / 2, shared.top - gap, shared.top, 'imports')}
${arrow(2 * margin + half * 1.5, shared.top - gap, shared.top, 'imports; calls the program over shared/ipc')}
</svg>
`;
}
