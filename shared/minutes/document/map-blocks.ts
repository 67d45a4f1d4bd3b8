import { signalTitles } from '../../checks/signal-kinds';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { mainViewNames } from '../../i18n/main-views';
import { terms } from '../../i18n/terms';
import { verbAfter } from '../../i18n/verb-after';
import type { MinutesBoard } from '../boards/board-table';
import type { MapGaps, MapState, Minutes } from '../minutes';
import { type Block, paragraph, type TableBlock, tableOf } from './document-blocks';
import { minutesWords } from './minutes-words';

/** The balances and gaps as tables, then the picture of the map; another annex says the picture in words. */
export function mapStateBlocks({ map, summary, language }: Minutes, letter: string): readonly Block[] {
  const words = minutesWords[language];
  return [
    map.space.length === 0 ? paragraph(words.noZones) : spaceTable(map, language),
    layerTable(map, language),
    gapFacts(map.gaps, language),
    {
      kind: 'picture',
      caption: words.picture,
      alternative: words.pictureAlternative(summary.elements, summary.relations),
    },
    ...map.boards.flatMap((board, at) => boardBlocks(board, `${letter}.${at + 1}`, language)),
  ];
}

/** A board under a heading of its own; a table shows its caption unless the heading or its only column says it. */
function boardBlocks({ id, tables }: MinutesBoard, number: string, language: Language): readonly Block[] {
  const name = mainViewNames[language].view[id];
  return [
    { kind: 'heading', level: 3, text: `${number} ${name}` },
    ...tables.map(({ caption, columns, rows }) =>
      tableOf(caption, columns, rows, {
        showsCaption: caption !== name && columns.length > 1,
        namesRows: columns.length > 1,
      }),
    ),
  ];
}

function spaceTable({ space, spaceIsIllustrative }: MapState, language: Language): TableBlock {
  const words = minutesWords[language];
  const hectares = (value: number | null): string => (value === null ? words.unknown : formatNumber(value, language));
  const columns = [
    { title: words.zone, width: 28 },
    { title: words.available, width: 18, isNumeric: true },
    { title: words.grossClaim, width: 17, isNumeric: true },
    { title: words.netClaim, width: 17, isNumeric: true },
    { title: words.balance, width: 20, isNumeric: true },
  ];
  const rows = space.map(({ zone, available, gross, net, balance, over }) => [
    zone,
    hectares(available),
    hectares(gross),
    hectares(net),
    over ? `${hectares(balance)} (${words.doesNotFit})` : hectares(balance),
  ]);
  return tableOf(captionOf(words.space, spaceIsIllustrative, language), columns, rows, { showsCaption: true });
}

function layerTable({ layers, layersAreIllustrative }: MapState, language: Language): TableBlock {
  const words = minutesWords[language];
  const columns = [
    { title: words.layer, width: 34 },
    { title: words.tasks, width: 18, isNumeric: true },
    { title: words.powers, width: 22, isNumeric: true },
    { title: words.means, width: 26, isNumeric: true },
  ];
  const rows = layers.map(({ layer, tasks, powers, means, meansIncomplete }) => [
    terms[language].layerPlural[layer],
    formatNumber(tasks, language),
    formatNumber(powers, language),
    meansIncomplete ? `${formatNumber(means, language)} ${words.plusUnknown}` : formatNumber(means, language),
  ]);
  return tableOf(captionOf(words.layers, layersAreIllustrative, language), columns, rows, { showsCaption: true });
}

function captionOf(caption: string, isIllustrative: boolean, language: Language): string {
  return isIllustrative ? `${caption} (${minutesWords[language].illustrative})` : caption;
}

function gapFacts(gaps: MapGaps, language: Language): Block {
  const words = minutesWords[language];
  // Names contain commas ("Inwoners, raden en staten betrekken"), so a semicolon keeps them apart.
  const all: readonly (readonly [string, readonly string[]])[] = [
    [words.tasksWithoutLead, gaps.tasksWithoutLead],
    [
      words.leadsWithoutPower,
      gaps.leadsWithoutPower.map(({ party, task }) => `${party} ${verbAfter(party, 'leads', language)} ${task}`),
    ],
    [words.goalsWithoutContribution, gaps.goalsWithoutContribution],
    [words.tasksWithoutGoal, gaps.tasksWithoutGoal],
    [words.plansNotReused, gaps.plansNotReused],
    [words.legitimacyMissing, gaps.decisionsMissingLegitimacy],
    [words.disagreements, gaps.disagreements.map((line) => line.replace(/\.$/, ''))],
    [words.waitingOnEachOther, gaps.waitingOnEachOther.map((circle) => circle.join(', '))],
  ];
  const rows = [
    ...all.filter(([, names]) => names.length > 0).map(([name, names]) => ({ name, value: names.join('; ') })),
    ...gaps.findings.map(({ kind, sentences }) => ({ name: signalTitles[language][kind], value: sentences.join(' ') })),
  ];
  return rows.length === 0 ? paragraph(words.noGaps) : { kind: 'facts', caption: words.gaps, showsCaption: true, rows };
}

/** The annex with the whole map in words: what the picture shows, for who does not see it. */
export function mapTable({ map, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  const { rows } = map.words;
  if (rows.length === 0) return [paragraph(words.emptyMap)];
  const columns = [
    { title: words.element, width: 30 },
    { title: words.kind, width: 16 },
    { title: words.relations, width: 54 },
  ];
  const lines = rows.map(({ kind, name, relations }) => [
    name,
    terms[language].elementKind[kind],
    relations.length === 0
      ? words.none
      : relations.map((relation, index) => `${relation}${index < relations.length - 1 ? ';' : ''}`),
  ]);
  return [paragraph(words.mapAnnexNote, 'muted'), tableOf(words.annexes.relations, columns, lines)];
}
