import type { SidecarStyle } from '../../../shared/archive/file-names';
import type { Valuation } from '../../../shared/archive/valuation';
import type { Translated } from '../../../shared/i18n/language';
import type { MinutesVersion } from '../../../shared/minutes/minutes';

const nl = {
  title: 'Archiefpakket',
  intro:
    'Eén zip-bestand met per sessie het verslag (PDF/A en webpagina), de lijsten, de kaart en de gegevens, elk met metagegevens volgens MDTO.',
  forWhom: 'Voor wie',
  versions: {
    internal: {
      label: 'Intern',
      description:
        'Alles, met het logboek en met namen van deelnemers als die zijn vastgelegd. Voor het eigen archief.',
    },
    participants: {
      label: 'Deelnemers',
      description: 'Zonder logboek en zonder namen. Wat vertrouwelijk is staat er wel in.',
    },
    public: {
      label: 'Openbaar',
      description:
        'Zonder logboek, zonder namen en zonder alles wat niet openbaar is. In het verslag staat dat er iets is weggelaten en waarom.',
    },
  } satisfies Readonly<Record<MinutesVersion, { readonly label: string; readonly description: string }>>,
  notAdopted: (titles: string) =>
    `Nog niet vastgesteld: ${titles}. Tot het is vastgesteld is een verslag alleen voor deelnemers; dat staat ook in het pakket.`,
  isConfidential: (titles: string) => `Vertrouwelijk: ${titles}. Daarvan gaat alleen mee dat de sessie er was.`,
  lookingForNames: 'Er wordt gekeken of er namen van personen in de teksten staan …',
  noNames: 'In de teksten zijn geen namen van personen gevonden.',
  namesInTexts: (count: number) =>
    count === 1 ? '1 naam van een persoon in de teksten' : `${count} namen van personen in de teksten`,
  namesHint: 'Een naam wordt de functie, of [naam weggelaten]. Wie u behoudt, staat op de pakbon.',
  names: {
    leave: 'Weglaten',
    keep: 'Behouden',
    more: (count: number) => (count === 1 ? 'en op nog 1 plaats' : `en op nog ${count} plaatsen`),
  },
  sessions: 'Sessies',
  allSessions: (count: number) => `Alle gehouden sessies (${count})`,
  creator: 'Archiefvormer',
  creatorHint: 'De organisatie van wie deze tafel is.',
  contact: 'Contact voor het archief',
  contactHint: 'Een functie of een algemeen adres, geen persoon.',
  valuation: 'Waardering',
  valuations: { N: 'Nader te bepalen', B: 'Blijvend te bewaren', V: 'Tijdelijk te bewaren' } satisfies Readonly<
    Record<Valuation, string>
  >,
  sidecars: 'Naam van metagegevens',
  sidecarStyles: { kind: 'verslag.pdf.bestand.MDTO.xml', plain: 'verslag.pdf.MDTO.xml' } satisfies Readonly<
    Record<SidecarStyle, string>
  >,
  working: 'Bezig met het pakket …',
  stillNeeded: (fields: string) => `Vul nog in: ${fields}.`,
  save: 'Pakket bewaren',
};

const en = {
  title: 'Archive package',
  intro:
    'One zip file with for each session the minutes (PDF/A and web page), the lists, the map and the data, each with metadata according to MDTO.',
  forWhom: 'For whom',
  versions: {
    internal: {
      label: 'Internal',
      description:
        'Everything, with the log and with names of participants if they were recorded. For your own archive.',
    },
    participants: {
      label: 'Participants',
      description: 'Without the log and without names. What is confidential is in it.',
    },
    public: {
      label: 'Public',
      description:
        'Without the log, without names and without anything that is not public. The minutes say that something was left out and why.',
    },
  },
  notAdopted: (titles) =>
    `Not adopted yet: ${titles}. Until they are adopted, minutes are for participants only; the package says so too.`,
  isConfidential: (titles) => `Confidential: ${titles}. Only that this session was held goes along.`,
  lookingForNames: 'Looking for names of people in the texts …',
  noNames: 'No names of people were found in the texts.',
  namesInTexts: (count) => (count === 1 ? '1 name of a person in the texts' : `${count} names of people in the texts`),
  namesHint: 'A name becomes the function, or [name left out]. Whom you keep is on the delivery note.',
  names: {
    leave: 'Leave out',
    keep: 'Keep',
    more: (count) => (count === 1 ? 'and in 1 more place' : `and in ${count} more places`),
  },
  sessions: 'Sessions',
  allSessions: (count) => `All sessions that were held (${count})`,
  creator: 'Archive creator',
  creatorHint: 'The organisation that this table belongs to.',
  contact: 'Contact for the archive',
  contactHint: 'A function or a shared address, not a person.',
  valuation: 'Valuation',
  valuations: { N: 'Not decided yet', B: 'To be kept for good', V: 'To be kept for a time' },
  sidecars: 'Name of metadata',
  sidecarStyles: { kind: 'verslag.pdf.bestand.MDTO.xml', plain: 'verslag.pdf.MDTO.xml' },
  working: 'Making the package …',
  stillNeeded: (fields) => `Still needed: ${fields}.`,
  save: 'Save package',
} satisfies typeof nl;

export const archiveTexts: Translated<typeof nl> = { nl, en };
