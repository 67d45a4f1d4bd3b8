// The verbs and nouns that the capture line hears, by what they say, as a page of docs/.
import { runnerImport } from 'vite';

/** @param {string} root project folder */
export async function captureWordsPage(root) {
  const options = { configFile: /** @type {const} */ (false), root, logLevel: /** @type {const} */ ('warn') };
  const [{ module: lexicon }, { module: rules }, { module: words }] = await Promise.all([
    runnerImport('shared/capture/lexicon/frames.ts', options),
    runnerImport('shared/model/relation-kinds.ts', options),
    runnerImport('shared/capture/specification.ts', options),
  ]);
  const { frames } = /** @type {typeof import('../../shared/capture/lexicon/frames')} */ (lexicon);
  const { relationKinds } = /** @type {typeof import('../../shared/model/relation-kinds')} */ (rules);
  const { verbs } = /** @type {typeof import('../../shared/capture/specification')} */ (words);
  const sections = relationKinds.map((kind) => {
    // The forms that follow from an entry by themselves: with "gaat", perfect, passive.
    const isDerived = (/** @type {(typeof frames)[number]} */ { anchors: [first = []], isPassive, from }) =>
      (first.includes('zal') && first.includes('gaat')) ||
      (first.includes('heeft') && first.includes('has')) ||
      (isPassive && from.includes('door'));
    const own = frames.filter((frame) => frame.kind === kind && frame.isModal !== true && !isDerived(frame));
    const said = own.map(({ anchors, to, needs }) => {
      const heads = anchors.map((forms) => forms.join('/')).join(' … ');
      const before = to.filter((word) => word !== '').join('/');
      const number = needs === 'amount' ? ' + amount' : needs === 'hectares' ? ' + hectares' : '';
      return `- ${heads}${before === '' ? '' : ` (${before})`}${number}`;
    });
    return [`## ${verbs[kind].example.nl} · ${verbs[kind].example.en}`, '', ...new Set(said), ''].join('\n');
  });
  return [
    '# Words that the line hears',
    '',
    'Written by `npm run documents` from `shared/capture/lexicon/frames.ts`, where each verb or noun is one entry from which its forms follow. Words with `…` between them stand apart in a sentence; behind them, in brackets, what its object may stand behind. How lines are typed is told in [CAPTURE.md](CAPTURE.md).',
    '',
    ...sections,
  ].join('\n');
}
