// What can be done by key, menu, palette or button, as a page of docs/.
import { runnerImport } from 'vite';

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
const keysIn = (/** @type {readonly string[]} */ keys) => keys.map((key) => `\`${key}\``).join(', ');

/** @param {string} root project folder */
export async function actionsPage(root) {
  const { module } = await runnerImport('shared/actions/actions.ts', { configFile: false, root, logLevel: 'warn' });
  const { actions, actionIds } = /** @type {typeof import('../../shared/actions/actions')} */ (module);
  const rows = actionIds.map((id) => {
    const { name, menu, keys = [], keysOutsideText = [] } = actions[id];
    const cells = [
      `\`${id}\``,
      name.nl,
      name.en,
      menu === undefined ? '' : menu.nl,
      keysIn([...keys, ...keysOutsideText]),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [
    '# What can be done',
    '',
    'Written by `npm run documents` from `shared/actions`, where an action gets its name, its words in the menu and its keys; what it does stands in `renderer/features/console-actions`. `Mod` is Ctrl, on a Mac ⌘.',
    '',
    '| action | Dutch | English | in the menu | keys |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
