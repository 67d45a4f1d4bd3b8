// The rooms of each layer from the ground up, and that imports go down. A room is a folder right under the layer; what
// stands beside the rooms is above them all.
import { fileOf } from './reach.mjs';

/** A room imports those named before it. */
export const FLOORS = {
  shared: [
    ...['values', 'register', 'model', 'i18n', 'actions', 'views', 'typeface', 'log', 'checks', 'session', 'commands'],
    ...[
      'merge',
      'capture',
      'names',
      'exchange',
      'placement',
      'projection',
      'boards',
      'minutes',
      'snapshot',
      'sync',
      'lists',
    ],
    ...['other-tables', 'pdf', 'archive', 'map-formats', 'replay', 'health', 'ipc', 'example'],
  ],
  renderer: ['ui', 'layout', 'storage', 'map', 'app', 'features', 'projector', 'facilitator'],
  electron: [
    ...[
      'preload',
      'disk',
      'sync',
      'journal',
      'snapshots',
      'backups',
      'settings',
      'health',
      'pages',
      'windows',
      'output',
    ],
    ...['dialogs', 'menu', 'cli'],
  ],
};

function placeOf(path) {
  const [layer, room, ...rest] = path.split('/');
  const floors = FLOORS[layer];
  if (floors === undefined) return undefined;
  return rest.length === 0 ? { layer, room: null, floor: floors.length } : { layer, room, floor: floors.indexOf(room) };
}

/**
 * @param {Map<string, import('./source-facts.mjs').SourceFacts>} files by path from the project folder
 * @returns {{ path: string, line: number, rule: string, why: string }[]}
 */
export function checkFloors(files) {
  const violations = [];
  for (const [path, { imports }] of files) {
    const here = placeOf(path);
    if (here === undefined) continue;
    if (here.floor === -1) {
      violations.push({ path, line: 1, rule: 'floors', why: `${here.room} has no floor yet: give it one in FLOORS` });
      continue;
    }
    for (const { specifier, line } of imports) {
      const target = fileOf(files, path, specifier);
      const there = target === undefined ? undefined : placeOf(target);
      if (there === undefined || there.layer !== here.layer || there.floor <= here.floor) continue;
      violations.push({ path, line, rule: 'floors', why: `${target} stands above ${here.room}; imports go down` });
    }
  }
  return violations;
}
