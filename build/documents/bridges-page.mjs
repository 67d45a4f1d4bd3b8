// What crosses from a page to the program, as a page of docs/: read from the declarations and the comments above them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

const windows = [
  { window: 'facilitator', about: 'What the page of the facilitator may ask and is told.' },
  { window: 'projector', about: 'What the page in the hall may ask and is told.' },
];

const asSentence = (/** @type {string} */ comment) =>
  comment
    .replace(/^\*+|\*+$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isCalled = (node, name) => node.type === 'CallExpression' && node.callee.name === name;

/** What a declaration says of itself: `defineCall(…)`, with or without `.answering<…>()`, or one of the others. */
function described(node, source) {
  const answering = node.type === 'CallExpression' && node.callee.property?.name === 'answering';
  const made = answering ? node.callee.object : node;
  const typeOf = (call) => source(call.typeArguments?.params[0]).replace(/\s+/g, ' ');
  if (isCalled(made, 'defineCall')) {
    const sent = made.arguments.map((each) => source(each).replace(/\s+/g, ' ').replace(/\ba\./g, ''));
    return { takes: sent.join(', '), gives: answering ? typeOf(node) : '' };
  }
  if (isCalled(made, 'defineEvent')) return { takes: '', gives: `event: ${typeOf(made)}` };
  if (isCalled(made, 'defineQuestion'))
    return { takes: '', gives: `question, answered by ${source(made.arguments[0])}` };
  return null;
}

const code = (/** @type {string} */ text) => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

function* rowsOf(root, window) {
  const file = `shared/ipc/${window}-calls.ts`;
  const text = readFileSync(path.join(root, file), 'utf8');
  const { program, comments } = parseSync(file, text);
  const source = (node) => (node === undefined ? '' : text.slice(node.start, node.end));
  const above = (node) =>
    comments.findLast(({ end }) => end <= node.start && text.slice(end, node.start).trim() === '');
  for (const statement of /** @type {any[]} */ (program.body)) {
    const [declared] = statement.declaration?.declarations ?? [];
    if (declared?.id.name !== `${window}Calls`) continue;
    for (const group of declared.init.properties) {
      for (const each of group.value.properties) {
        const said = described(each.value, source);
        const does = above(each);
        if (said === null || does === undefined)
          throw new Error(`${file}: ${group.key.name}.${each.key.name} is no declaration, or has no comment`);
        const cells = [code(`${group.key.name}.${each.key.name}`), code(said.takes), code(said.gives)];
        yield `| ${[...cells, asSentence(does.value)].join(' | ')} |`;
      }
    }
  }
}

/** @param {string} root project folder */
export function bridgesPage(root) {
  const parts = windows.flatMap(({ window, about }) => [
    '',
    `## \`window.${window}\``,
    '',
    about,
    '',
    '| name | takes | gives | what for |',
    '|---|---|---|---|',
    ...rowsOf(root, window),
  ]);
  return [
    '# What crosses between a page and the program',
    '',
    'Written by `npm run documents` from `shared/ipc/facilitator-calls.ts` and `projector-calls.ts`, where a call is added or changed. The channel of a call is its name with a colon. Arguments are checked before anything is done.',
    ...parts,
    '',
  ].join('\n');
}
