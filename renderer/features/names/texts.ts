import type { Translated } from '../../../shared/i18n/language';
import { erasedName } from '../../../shared/log/erasure';

const names = (count: number): string => (count === 1 ? '1 naam' : `${count} namen`);
const namesInEnglish = (count: number): string => (count === 1 ? '1 name' : `${count} names`);

const nl = {
  title: 'Namen van deelnemers',
  intro:
    'Een deelnemer is in Gebiedstafel een partij met een functie, zonder naam. Leg namen alleen vast als de tafel dat nodig heeft.',
  /** What somebody should know before switching names on. */
  facts: [
    {
      about: 'Wie ziet ze',
      text: 'Alleen u, in het paneel Deelnemers. De zaal en bestanden om door te geven nooit; een verslag alleen als u daarin om namen vraagt.',
    },
    {
      about: 'Waar staan ze',
      text: 'Op deze laptop: in het logboek op schijf, de werkkopie en de reservekopieën. Wie in de laptop kan, kan ze lezen. Zorg dat de schijf versleuteld is.',
    },
    {
      about: 'Hoe lang',
      text: 'Tot u ze wist. Ze verdwijnen niet vanzelf; na de gekozen dag vraagt de app erom.',
    },
    {
      about: 'Wat u zelf doet',
      text: 'Zeg de deelnemers dat hun naam wordt vastgelegd, waarvoor, en tot wanneer.',
    },
  ] satisfies readonly { readonly about: string; readonly text: string }[],
  keep: 'Namen vastleggen aan deze tafel',
  until: 'Bewaren tot en met',
  untilHint: 'Bijvoorbeeld tot het verslag is vastgesteld.',
  /** Lines of the log. */
  switchedOn: (until: string) => `Namen van deelnemers worden vastgelegd en bewaard tot en met ${until}.`,
  switchedOff: 'Namen van deelnemers worden niet meer vastgelegd.',
  untilChanged: (until: string) => `Namen van deelnemers worden bewaard tot en met ${until}.`,
  held: (count: number): string =>
    count === 0
      ? 'Er zijn geen namen vastgelegd.'
      : `Er ${count === 1 ? 'staat' : 'staan'} ${names(count)} in deze tafel.`,
  overdue: (until: string) => `De namen zouden bewaard worden tot en met ${until}. Wis ze, of kies een latere dag.`,
  eraseTitle: 'Namen wissen',
  erase: 'Namen wissen…',
  eraseWhat: (count: number) =>
    `${count === 1 ? '1 naam verdwijnt' : `${count} namen verdwijnen`} uit de deelnemers van alle sessies, uit het logboek op schijf met alles wat eerder was ingevuld of teruggedraaid, uit de werkkopie, uit de momentopnamen en uit de reservekopieën op deze laptop.`,
  eraseTexts: (lines: number): string =>
    lines === 0
      ? 'In teksten staat nergens een volledige naam.'
      : `In ${lines === 1 ? '1 regel' : `${lines} regels`} staat een volledige naam in de tekst; daar komt ${erasedName.nl}.`,
  eraseNot: 'Bestanden die u al hebt opgeslagen of verstuurd, houden de namen.',
  eraseRemains: (count: number) =>
    `${count === 1 ? '1 schrijfwijze lijkt' : `${count} schrijfwijzen lijken`} ook op een van de namen. Kies wat er meegaat; het logboek zegt hoeveel plaatsen bleven staan.`,
  remains: {
    leave: 'Wissen',
    keep: 'Laten staan',
    more: (count: number) => (count === 1 ? 'en op nog 1 plaats' : `en op nog ${count} plaatsen`),
  },
  eraseForGood: 'Dit kan niet ongedaan worden gemaakt. Het logboek houdt bij dat er namen zijn gewist, niet welke.',
  confirm: (count: number) => `Wis ${names(count)}`,
  followTitle: 'Namen ook hier wissen?',
  followWhat: (source: string, count: number) =>
    `Op een andere laptop zijn namen van deelnemers aan deze tafel gewist. Wie uitwisselt met ${source}, wist ze ook hier: ${names(count)}, uit het logboek, de momentopnamen en de reservekopieën op deze laptop.`,
  followWhy: 'Wist u ze niet, dan wordt er nu niets overgenomen en niets verstuurd: zo komen de namen daar niet terug.',
  followConfirm: 'Wissen en uitwisselen',
  followNot: 'Niet uitwisselen',
  back: 'Terug',
  done: 'Klaar',
  working: 'Bezig met wissen',
};

const en = {
  title: 'Names of participants',
  intro:
    'In Gebiedstafel a participant is a party with a job title, without a name. Record names only when the table needs them.',
  facts: [
    {
      about: 'Who sees them',
      text: 'Only you, in the panel Participants. The hall and files to pass on never; minutes only when you ask for names in them.',
    },
    {
      about: 'Where they are',
      text: 'On this laptop: in the log on disk, the working copy and the backups. Whoever gets into the laptop can read them. See to it that the disk is encrypted.',
    },
    {
      about: 'For how long',
      text: 'Until you erase them. They do not go by themselves; after the chosen day the app asks for it.',
    },
    {
      about: 'What you do',
      text: 'Tell the participants that their name is recorded, what for, and until when.',
    },
  ],
  keep: 'Record names at this table',
  until: 'Keep up to and including',
  untilHint: 'For example until the minutes are adopted.',
  switchedOn: (until) => `Names of participants are recorded and kept up to and including ${until}.`,
  switchedOff: 'Names of participants are recorded no longer.',
  untilChanged: (until) => `Names of participants are kept up to and including ${until}.`,
  held: (count) =>
    count === 0
      ? 'No names have been recorded.'
      : `There ${count === 1 ? 'is' : 'are'} ${namesInEnglish(count)} in this table.`,
  overdue: (until) => `The names were to be kept up to and including ${until}. Erase them, or choose a later day.`,
  eraseTitle: 'Erase names',
  erase: 'Erase names…',
  eraseWhat: (count) =>
    `${namesInEnglish(count)} will go from the participants of all sessions, from the log on disk with all that was filled in or taken back before, from the working copy, from the snapshots and from the backups on this laptop.`,
  eraseTexts: (lines) =>
    lines === 0
      ? 'No text says a full name.'
      : `${lines === 1 ? '1 line says' : `${lines} lines say`} a full name in the text; ${erasedName.en} takes its place.`,
  eraseNot: 'Files that you have saved or sent already keep the names.',
  eraseRemains: (count) =>
    `${count === 1 ? '1 way of writing looks' : `${count} ways of writing look`} like one of the names too. Choose what goes along; the log says how many places stayed.`,
  remains: {
    leave: 'Erase',
    keep: 'Let stand',
    more: (count) => (count === 1 ? 'and in 1 more place' : `and in ${count} more places`),
  },
  eraseForGood: 'This cannot be undone. The log notes that names were erased, not which.',
  confirm: (count) => `Erase ${namesInEnglish(count)}`,
  followTitle: 'Erase the names here too?',
  followWhat: (source, count) =>
    `Names of participants of this table were erased on another laptop. To exchange with ${source} they are erased here too: ${namesInEnglish(count)}, from the log, the snapshots and the backups on this laptop.`,
  followWhy:
    'If you do not erase them, nothing is taken in and nothing is sent now, so that the names do not come back there.',
  followConfirm: 'Erase and exchange',
  followNot: 'Do not exchange',
  back: 'Back',
  done: 'Done',
  working: 'Erasing',
} satisfies typeof nl;

export const nameTexts: Translated<typeof nl> = { nl, en };
