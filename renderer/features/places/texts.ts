import type { Translated } from '../../../shared/i18n/language';
import type { ExchangeProgress } from '../../../shared/sync/exchange-parts';

export interface PlaceTexts {
  readonly title: string;
  readonly intro: string;
  readonly add: string;
  readonly change: string;
  readonly forget: string;
  readonly forgetQuestion: (name: string) => string;
  readonly exchange: string;
  readonly stop: string;
  readonly back: string;
  readonly never: string;
  readonly last: (moment: string) => string;
  readonly waiting: (count: number) => string;
  readonly outcome: (received: number, sent: number) => string;
  readonly locked: string;
  readonly automatic: string;
  readonly automaticHint: string;
  readonly enterSecret: string;
  readonly steps: Readonly<Record<ExchangeProgress['step'], (done: number, of: number) => string>>;
  readonly newPlace: string;
  readonly changePlace: string;
  readonly kind: string;
  readonly kinds: { readonly folder: string; readonly webdav: string; readonly s3: string };
  readonly kindHints: { readonly folder: string; readonly webdav: string; readonly s3: string };
  readonly name: string;
  readonly nameHint: string;
  readonly folder: string;
  readonly chooseFolder: string;
  readonly noFolder: string;
  readonly url: string;
  readonly urlExample: string;
  readonly username: string;
  readonly password: string;
  readonly endpoint: string;
  readonly endpointExample: string;
  readonly region: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly prefixHint: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
  readonly passphraseHint: string;
  readonly passphraseShort: string;
  readonly changePassphrase: string;
  readonly changePassphraseTitle: (name: string) => string;
  readonly changePassphraseIntro: string;
  readonly presentPassphrase: string;
  readonly newPassphrase: string;
  readonly newPassphraseHint: string;
  readonly again: string;
  readonly differs: string;
  readonly keepPassphrase: string;
  readonly changing: string;
  readonly network: string;
  readonly proxy: string;
  readonly proxies: { readonly system: string; readonly none: string; readonly own: string };
  readonly proxyAddress: string;
  readonly certificates: string;
  readonly chooseCertificates: string;
  readonly clearCertificates: string;
  readonly incomplete: string;
  readonly test: string;
  readonly testing: string;
  readonly save: string;
  readonly works: string;
  readonly isLocked: string;
  readonly isOpen: string;
  readonly openLine: string;
  readonly keepsNoSecrets: string;
  readonly fetchTitle: string;
  readonly choosePlace: string;
  readonly chooseTable: string;
  readonly noTables: string;
  readonly looking: string;
  readonly fetching: string;
}

const nl: PlaceTexts = {
  title: 'Op een plek',
  intro:
    'Een map op het netwerk, een stick of een server. Elke laptop laat er achter wat de andere nog niet weten; niemand hoeft tegelijk verbonden te zijn.',
  add: 'Plek toevoegen…',
  change: 'Wijzigen…',
  forget: 'Vergeten',
  forgetQuestion: (name) => `"${name}" vergeten? Wat daar ligt, blijft liggen; deze laptop kijkt er niet meer.`,
  exchange: 'Uitwisselen',
  stop: 'Stoppen',
  back: 'Terug',
  never: 'Nog niet uitgewisseld',
  last: (moment) => `Laatst uitgewisseld: ${moment}`,
  waiting: (count) => (count === 1 ? '1 pakket wacht op versturen' : `${count} pakketten wachten op versturen`),
  outcome: (received, sent) =>
    received === 0 && sent === 0
      ? 'Er was niets nieuws, hier niet en daar niet.'
      : `${received === 0 ? 'Niets nieuws overgenomen' : received === 1 ? '1 regel overgenomen' : `${received} regels overgenomen`}, ${sent === 0 ? 'niets te versturen' : sent === 1 ? '1 pakket verstuurd' : `${sent} pakketten verstuurd`}.`,
  locked: 'op slot',
  automatic: 'Vanzelf uitwisselen als deze plek bereikbaar is',
  automaticHint: 'Kort na elke wijziging en om de vijf minuten, zonder vragen. In de bovenbalk staat hoe het ging.',
  enterSecret: 'Wachtwoord invullen…',
  steps: {
    looking: () => 'Kijken of er iets nieuws is…',
    fetching: (done, of) => `Ophalen: ${done} van ${of}…`,
    sending: (done, of) => `Versturen: ${done} van ${of}…`,
  },
  newPlace: 'Plek toevoegen',
  changePlace: 'Plek wijzigen',
  kind: 'Soort plek',
  kinds: { folder: 'Map', webdav: 'WebDAV', s3: 'S3' },
  kindHints: {
    folder: 'Een netwerkmap, een stick, of een map die OneDrive, SharePoint of Nextcloud gelijk houdt.',
    webdav: 'Nextcloud, ownCloud, Apache en andere servers met WebDAV.',
    s3: 'Objectopslag met S3: Ceph, MinIO, AWS en andere.',
  },
  name: 'Naam',
  nameHint: 'Zo heet de plek op deze laptop. Leeg: de naam van de map of de server.',
  folder: 'Map',
  chooseFolder: 'Map kiezen…',
  noFolder: 'Nog geen map gekozen',
  url: 'Adres van de map',
  urlExample: 'https://cloud.voorbeeld.nl/remote.php/dav/files/anna/tafels/',
  username: 'Gebruikersnaam',
  password: 'Wachtwoord',
  endpoint: 'Adres van de server',
  endpointExample: 'https://s3.voorbeeld.nl',
  region: 'Regio',
  bucket: 'Emmer (bucket)',
  prefix: 'Map in de emmer',
  prefixHint: 'Leeg, of een pad dat op een schuine streep eindigt.',
  accessKey: 'Toegangssleutel',
  secretKey: 'Geheime sleutel',
  passphrase: 'Wachtzin',
  passphraseHint:
    'Mag leeg blijven. Zet een nieuwe plek op slot, of opent een plek die op slot is. Wie de plek beheert, ziet dan alleen hoeveel er ligt en wanneer. Spreek de wachtzin af met de andere laptops; hij kan niet worden teruggehaald.',
  passphraseShort: 'Neem ten minste 12 tekens, bijvoorbeeld vier woorden.',
  changePassphrase: 'Wachtzin wijzigen…',
  changePassphraseTitle: (name) => `Wachtzin van ${name} wijzigen`,
  changePassphraseIntro:
    'Alleen het slot wordt vervangen; wat er ligt, blijft zoals het is. De andere laptops vullen de nieuwe wachtzin in bij Wijzigen. Wie de oude kende en het slot heeft bewaard, kan nog lezen; begin dan een nieuwe plek.',
  presentPassphrase: 'Wachtzin van nu',
  newPassphrase: 'Nieuwe wachtzin',
  newPassphraseHint: 'Ten minste 12 tekens, bijvoorbeeld vier woorden. Hij kan niet worden teruggehaald.',
  again: 'Nieuwe wachtzin nog een keer',
  differs: 'De twee wachtzinnen zijn niet gelijk.',
  keepPassphrase: 'Wachtzin vervangen',
  changing: 'Bezig het slot te vervangen…',
  network: 'Netwerk',
  proxy: 'Proxy',
  proxies: { system: 'Zoals het systeem', none: 'Geen', own: 'Eigen adres' },
  proxyAddress: 'Adres van de proxy',
  certificates: 'Eigen certificaat van de organisatie',
  chooseCertificates: 'Bestand kiezen…',
  clearCertificates: 'Niet gebruiken',
  incomplete: 'Vul eerst de velden hierboven in.',
  test: 'Proberen',
  testing: 'Bezig met proberen…',
  save: 'Bewaren',
  works: 'Deze plek werkt.',
  isLocked: 'De plek is op slot; de wachtzin past.',
  isOpen: 'De plek is niet op slot: wie erbij kan, kan lezen wat er ligt.',
  openLine:
    'De verbinding is niet versleuteld (http). Wie meeluistert, kan het wachtwoord lezen; gebruik liever https.',
  keepsNoSecrets:
    'Deze computer heeft geen sleutelbos. Wachtwoord en wachtzin worden niet bewaard en na een herstart opnieuw gevraagd.',
  fetchTitle: 'Een tafel ophalen',
  choosePlace: 'Van welke plek?',
  chooseTable: 'Welke tafel?',
  noTables: 'Op deze plek ligt nog geen tafel. Wissel eerst uit op de laptop die de tafel heeft.',
  looking: 'Kijken welke tafels er liggen…',
  fetching: 'De tafel wordt opgehaald…',
};

const en: PlaceTexts = {
  title: 'At a place',
  intro:
    'A folder on the network, a stick or a server. Each laptop leaves there what the others do not know yet; nobody has to be connected at the same time.',
  add: 'Add place…',
  change: 'Change…',
  forget: 'Forget',
  forgetQuestion: (name) => `Forget "${name}"? What lies there stays; this laptop looks there no more.`,
  exchange: 'Exchange',
  stop: 'Stop',
  back: 'Back',
  never: 'Not exchanged yet',
  last: (moment) => `Last exchanged: ${moment}`,
  waiting: (count) => (count === 1 ? '1 parcel waits to be sent' : `${count} parcels wait to be sent`),
  outcome: (received, sent) =>
    received === 0 && sent === 0
      ? 'There was nothing new, here nor there.'
      : `${received === 0 ? 'Nothing new received' : received === 1 ? '1 line received' : `${received} lines received`}, ${sent === 0 ? 'nothing to send' : sent === 1 ? '1 parcel sent' : `${sent} parcels sent`}.`,
  locked: 'locked',
  automatic: 'Exchange by itself when this place can be reached',
  automaticHint: 'Soon after each change and every five minutes, without asking. The bar at the top tells how it went.',
  enterSecret: 'Enter password…',
  steps: {
    looking: () => 'Looking for news…',
    fetching: (done, of) => `Fetching: ${done} of ${of}…`,
    sending: (done, of) => `Sending: ${done} of ${of}…`,
  },
  newPlace: 'Add place',
  changePlace: 'Change place',
  kind: 'Kind of place',
  kinds: { folder: 'Folder', webdav: 'WebDAV', s3: 'S3' },
  kindHints: {
    folder: 'A network folder, a stick, or a folder that OneDrive, SharePoint or Nextcloud keeps equal.',
    webdav: 'Nextcloud, ownCloud, Apache and other servers with WebDAV.',
    s3: 'Object storage with S3: Ceph, MinIO, AWS and others.',
  },
  name: 'Name',
  nameHint: 'How the place is called on this laptop. Empty: the name of the folder or the server.',
  folder: 'Folder',
  chooseFolder: 'Choose folder…',
  noFolder: 'No folder chosen yet',
  url: 'Address of the folder',
  urlExample: 'https://cloud.example/remote.php/dav/files/anna/tables/',
  username: 'User name',
  password: 'Password',
  endpoint: 'Address of the server',
  endpointExample: 'https://s3.example',
  region: 'Region',
  bucket: 'Bucket',
  prefix: 'Folder in the bucket',
  prefixHint: 'Empty, or a path that ends with a slash.',
  accessKey: 'Access key',
  secretKey: 'Secret key',
  passphrase: 'Passphrase',
  passphraseHint:
    'May stay empty. Locks a new place, or opens one that is locked. Whoever runs the place then sees only how much lies there and when. Agree on it with the other laptops; it cannot be recovered.',
  passphraseShort: 'Take at least 12 characters, such as four words.',
  changePassphrase: 'Change passphrase…',
  changePassphraseTitle: (name) => `Change the passphrase of ${name}`,
  changePassphraseIntro:
    'Only the lock is replaced; what lies there stays as it is. The other laptops type in the new passphrase under Change. Who knew the old one and kept the lock can still read; start a new place then.',
  presentPassphrase: 'Present passphrase',
  newPassphrase: 'New passphrase',
  newPassphraseHint: 'At least 12 characters, such as four words. It cannot be recovered.',
  again: 'New passphrase once more',
  differs: 'The two passphrases are not the same.',
  keepPassphrase: 'Replace passphrase',
  changing: 'Replacing the lock…',
  network: 'Network',
  proxy: 'Proxy',
  proxies: { system: 'As the system', none: 'None', own: 'Own address' },
  proxyAddress: 'Address of the proxy',
  certificates: "The organisation's own certificate",
  chooseCertificates: 'Choose file…',
  clearCertificates: 'Do not use',
  incomplete: 'Fill in the fields above first.',
  test: 'Try',
  testing: 'Trying…',
  save: 'Save',
  works: 'This place works.',
  isLocked: 'The place is locked; the passphrase fits.',
  isOpen: 'The place is not locked: whoever has access can read what lies there.',
  openLine: 'The connection is not encrypted (http). Whoever listens in can read the password; prefer https.',
  keepsNoSecrets:
    'This computer has no key ring. Password and passphrase are not kept, and asked for again after a restart.',
  fetchTitle: 'Fetch a table',
  choosePlace: 'From which place?',
  chooseTable: 'Which table?',
  noTables: 'No table lies at this place yet. Exchange first on the laptop that has the table.',
  looking: 'Looking which tables there are…',
  fetching: 'The table is being fetched…',
};

export const placeTexts: Translated<PlaceTexts> = { nl, en };
