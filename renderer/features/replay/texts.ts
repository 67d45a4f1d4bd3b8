import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Terugkijken',
  readOnly: 'Alleen kijken: nu kan er niets veranderen.',
  slider: 'Moment in het logboek',
  sliderHelp:
    'Pijltjes gaan één logregel verder of terug, Page Up en Page Down tien. Met Shift gaat u naar een agendapunt, met Ctrl naar een sessie. Spatie speelt af, Escape gaat naar nu.',
  play: 'Afspelen',
  pause: 'Pauze',
  back: 'Eén logregel terug',
  forward: 'Eén logregel verder',
  previousMark: 'Vorig agendapunt',
  nextMark: 'Volgend agendapunt',
  tempo: 'Tempo',
  times: (factor: number) => `${factor}×`,
  now: 'Nu',
  nowHint: 'Terug naar nu',
  beginning: 'Voor de eerste logregel: er is nog niets vastgelegd.',
  outside: 'Buiten een sessie',
  item: (no: number, title: string) => `punt ${no}: ${title}`,
  position: (moment: number, of: number) => `${moment} van ${of}`,
  toSession: (title: string) => `Naar het begin van ${title}`,
  toItem: (no: number, title: string) => `Naar punt ${no}: ${title}`,
  toMoment: (line: string) => `Bekijk dit moment: ${line}`,
  places: 'Sessies en agendapunten',
  undone: 'later ongedaan gemaakt',
  by: {
    here: 'op deze laptop, sinds de laatste start',
    file: 'uit een bestand',
    other: (laptop: string) => `bij start ${laptop}`,
  },
};

const en = {
  title: 'Looking back',
  readOnly: 'Only looking: nothing can change now.',
  slider: 'Moment in the log',
  sliderHelp:
    'Arrows go one log entry on or back, Page Up and Page Down ten. With Shift you go to an agenda item, with Ctrl to a session. Space plays, Escape goes to now.',
  play: 'Play',
  pause: 'Pause',
  back: 'One log entry back',
  forward: 'One log entry on',
  previousMark: 'Previous agenda item',
  nextMark: 'Next agenda item',
  tempo: 'Tempo',
  times: (factor) => `${factor}×`,
  now: 'Now',
  nowHint: 'Back to now',
  beginning: 'Before the first log entry: nothing had been recorded.',
  outside: 'Outside a session',
  item: (no, title) => `item ${no}: ${title}`,
  position: (moment, of) => `${moment} of ${of}`,
  toSession: (title) => `To the start of ${title}`,
  toItem: (no, title) => `To item ${no}: ${title}`,
  toMoment: (line) => `Look at this moment: ${line}`,
  places: 'Sessions and agenda items',
  undone: 'undone later',
  by: {
    here: 'on this laptop, since the last start',
    file: 'from a file',
    other: (laptop) => `at start ${laptop}`,
  },
} satisfies typeof nl;

export const replayTexts: Translated<typeof nl> = { nl, en };
