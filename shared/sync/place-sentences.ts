import type { Language, Translated } from '../i18n/language';
import type { StoreAbilities } from './object-store';
import type { PlaceProblem } from './place';

type Sentences = {
  readonly [Kind in PlaceProblem['kind']]: (problem: Extract<PlaceProblem, { kind: Kind }>) => string;
};

const nl: Sentences = {
  unreachable: ({ detail }) =>
    `De plek is niet bereikbaar (${detail}). Controleer het netwerk en het adres; alles blijft op deze laptop en gaat de volgende keer mee.`,
  timeout: ({ seconds }) => `De plek antwoordde ${seconds} seconden lang niet. Probeer het straks opnieuw.`,
  untrusted: ({ detail }) =>
    `Het certificaat van de server wordt niet vertrouwd (${detail}). Vraag de beheerder om het bestand met het eigen certificaat en kies het bij "Netwerk".`,
  'wrong-password': () => 'De gebruikersnaam of het wachtwoord klopt niet. Vul ze opnieuw in.',
  'no-access': ({ detail }) =>
    `Deze laptop mag daar niet lezen of schrijven (${detail}). Vraag de beheerder om toegang tot deze plek.`,
  'not-found': () => 'De map of emmer is er niet. Is de stick aangesloten, of klopt het adres?',
  full: () => 'De plek is vol. Maak ruimte vrij en wissel opnieuw uit; er is niets verloren.',
  'clock-differs': ({ minutes }) =>
    `De klok van deze laptop loopt ${minutes} minuten anders dan die van de server. Zet de klok gelijk en probeer het opnieuw.`,
  'too-large': () => 'De plek neemt zo grote bestanden niet aan. Vraag de beheerder om ten minste 5 MB toe te staan.',
  busy: ({ status }) =>
    `De server kon het nu niet verwerken (${status}). Misschien is hij bezet of vol; probeer het straks opnieuw.`,
  endless: ({ pages }) =>
    `De plek bleef opsommen wat er ligt; dat is na ${pages} antwoorden gestopt. Er is niets verloren. Vraag de beheerder of het adres naar een map van deze tafels alleen wijst.`,
  'strange-answer': ({ detail }) =>
    `De plek gaf een antwoord dat hier niet bij hoort (${detail}). Controleer of het adres naar de map zelf wijst.`,
  'bad-key': () => 'Er ging iets mis in het programma zelf; er is niets verloren. Probeer het opnieuw.',
  cancelled: () => 'Het uitwisselen is gestopt. Wat al overgenomen was, blijft; de rest gaat de volgende keer mee.',
  'wrong-passphrase': () => 'De wachtzin klopt niet. Vraag na welke wachtzin voor deze plek is afgesproken.',
  'key-file-damaged': () =>
    'Het slot van deze plek (v1/key.json) is beschadigd. Zet het terug uit een back-up, of begin een nieuwe plek.',
  'key-file-newer': () => 'Het slot van deze plek is gemaakt met een nieuwere versie. Werk dit programma bij.',
  'passphrase-missing': () => 'Deze plek is op slot. Vul de wachtzin in.',
  'lock-changed': () =>
    'Het slot van deze plek is vervangen of weg. Er is niets verstuurd. Vraag na wat er gebeurd is, en stel de plek dan opnieuw in.',
  'not-chosen': () => 'Kies de map of het certificaat met de knop; alleen zo kan het gebruikt worden.',
  'secret-missing': () => 'Het wachtwoord van deze plek is op deze laptop niet bewaard. Vul het opnieuw in.',
  'own-disk': ({ detail }) =>
    `Deze laptop kon zijn eigen gegevens over het uitwisselen niet schrijven (${detail}). Maak ruimte vrij op de schijf.`,
  'not-whole': ({ file, laptop }) =>
    `Op de plek is het bestand ${file} van ${laptop ?? 'een andere laptop'} niet heel. De rest is uitgewisseld. Laat ${laptop ?? 'die laptop'} opnieuw uitwisselen; daarna komt ook dit bestand mee.`,
  'newer-lines': () =>
    'Een andere laptop gebruikt een nieuwere versie; daarvan kan hier nog niet alles overgenomen worden. Werk dit programma bij.',
};

const en: Sentences = {
  unreachable: ({ detail }) =>
    `The place cannot be reached (${detail}). Check the network and the address; everything stays on this laptop and goes along next time.`,
  timeout: ({ seconds }) => `The place did not answer for ${seconds} seconds. Try again later.`,
  untrusted: ({ detail }) =>
    `The certificate of the server is not trusted (${detail}). Ask the administrator for the file with their own certificate and choose it under "Network".`,
  'wrong-password': () => 'The user name or the password is wrong. Enter them again.',
  'no-access': ({ detail }) =>
    `This laptop may not read or write there (${detail}). Ask the administrator for access to this place.`,
  'not-found': () => 'The folder or bucket is not there. Is the stick plugged in, and is the address right?',
  full: () => 'The place is full. Make room and exchange again; nothing is lost.',
  'clock-differs': ({ minutes }) =>
    `The clock of this laptop is ${minutes} minutes off the server's. Set the clock and try again.`,
  'too-large': () => 'The place does not take files of this size. Ask the administrator to allow at least 5 MB.',
  busy: ({ status }) => `The server could not do it now (${status}). It may be busy or full; try again later.`,
  endless: ({ pages }) =>
    `The place went on listing what is there; that was stopped after ${pages} answers. Nothing is lost. Ask the administrator whether the address is that of a folder for these tables alone.`,
  'strange-answer': ({ detail }) =>
    `The place gave an answer that does not belong here (${detail}). Check that the address is that of the folder itself.`,
  'bad-key': () => 'Something went wrong in the program itself; nothing is lost. Try again.',
  cancelled: () => 'The exchange was stopped. What was taken in stays; the rest goes along next time.',
  'wrong-passphrase': () => 'The passphrase is wrong. Ask which one was agreed for this place.',
  'key-file-damaged': () =>
    'The lock of this place (v1/key.json) is damaged. Put it back from a backup, or start a new place.',
  'key-file-newer': () => 'The lock of this place was made by a newer version. Update this program.',
  'passphrase-missing': () => 'This place is locked. Enter the passphrase.',
  'lock-changed': () =>
    'The lock of this place was replaced or is gone. Nothing was sent. Ask what happened, then set the place up again.',
  'not-chosen': () => 'Choose the folder or the certificate with the button; only then can it be used.',
  'secret-missing': () => 'The password of this place was not kept on this laptop. Enter it again.',
  'own-disk': ({ detail }) =>
    `This laptop could not write its own notes of the exchange (${detail}). Make room on the disk.`,
  'not-whole': ({ file, laptop }) =>
    `The file ${file} of ${laptop ?? 'another laptop'} is not whole at the place. Everything else was exchanged. Let ${laptop ?? 'that laptop'} exchange again; after that this file comes along too.`,
  'newer-lines': () =>
    'Another laptop uses a newer version, of which not everything can be taken in here yet. Update this program.',
};

const sentences: Translated<Sentences> = { nl, en };

/** What is wrong with a place, and what to do next. */
export function placeProblemSentence(problem: PlaceProblem, language: Language): string {
  const sentence = sentences[language][problem.kind] as (told: PlaceProblem) => string;
  return sentence(problem);
}

const abilityTextsInDutch = {
  conditional: {
    yes: 'Twee laptops die tegelijk schrijven, worden uit elkaar gehouden.',
    ignored: 'De plek houdt gelijktijdige schrijvers niet uit elkaar; dat doet dit programma zelf.',
    unsupported: 'De plek kent geen voorwaarden bij het schrijven; dit programma kijkt eerst zelf.',
  } satisfies Readonly<Record<StoreAbilities['conditionalPut'], string>>,
  whole: 'Bestanden zijn er pas als ze heel zijn.',
  torn: 'Bestanden zijn al te zien terwijl ze geschreven worden; dit programma herkent halve bestanden en wacht.',
  startsAnywhere: 'Kijken of er iets nieuws is, kost weinig, ook als de plek vol staat.',
  wholeListing: 'Kijken of er iets nieuws is, leest elke keer alle namen; bij heel veel tafels duurt dat langer.',
};

const abilityTextsInEnglish = {
  conditional: {
    yes: 'Two laptops that write at the same time are kept apart.',
    ignored: 'The place does not keep simultaneous writers apart; this program does that itself.',
    unsupported: 'The place knows no conditions on writing; this program looks first itself.',
  },
  whole: 'Files appear when they are whole.',
  torn: 'Files are visible while they are being written; this program recognises half files and waits.',
  startsAnywhere: 'Looking for news costs little, however much the place holds.',
  wholeListing: 'Looking for news reads all names each time; with very many tables that takes longer.',
} satisfies typeof abilityTextsInDutch;

const abilityTexts: Translated<typeof abilityTextsInDutch> = { nl: abilityTextsInDutch, en: abilityTextsInEnglish };

/** What a place can do, in sentences. */
export function abilitySentences(abilities: StoreAbilities, language: Language): readonly string[] {
  const texts = abilityTexts[language];
  return [
    texts.conditional[abilities.conditionalPut],
    abilities.atomicVisibility ? texts.whole : texts.torn,
    abilities.startAfter ? texts.startsAnywhere : texts.wholeListing,
  ];
}
