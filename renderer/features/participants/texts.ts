import type { Translated } from '../../../shared/i18n/language';

interface ParticipantTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly plan: string;
  readonly notOpen: string;
  readonly add: string;
  readonly addPlaceholder: string;
  readonly noParty: string;
  readonly party: string;
  readonly status: string;
  readonly mandate: string;
  readonly role: string;
  readonly rolePlaceholder: string;
  readonly function: string;
  readonly noFunction: string;
  readonly representedBy: string;
  readonly arrivedAt: string;
  readonly leftAt: string;
  readonly processTeam: string;
  readonly atTable: (count: number) => string;
  readonly missingLayers: (layers: string) => string;
  readonly empty: string;
  readonly hint: string;
  readonly withNames: string;
  readonly names: string;
  readonly personName: string;
}

export const participantTexts: Translated<ParticipantTexts> = {
  nl: {
    title: 'Deelnemers',
    none: 'Nog geen sessie',
    noneText: 'Plan eerst een sessie. Daarna staat hier wie er aan tafel zit en met welk mandaat.',
    plan: 'Sessie plannen',
    notOpen: 'Open de sessie om de aanwezigheid vast te leggen.',
    add: 'Partij aan tafel',
    addPlaceholder: 'Partij toevoegen aan deze sessie',
    noParty: 'Geen partij met die naam',
    party: 'Partij',
    status: 'Aanwezigheid',
    mandate: 'Mandaat',
    role: 'Functie',
    rolePlaceholder: 'wethouder, gedeputeerde …',
    function: 'Rol in de sessie',
    noFunction: 'deelnemer',
    representedBy: 'Vertegenwoordigd door',
    arrivedAt: 'Vanaf',
    leftAt: 'Tot',
    processTeam: 'Procesteam',
    atTable: (count) => (count === 1 ? '1 partij aan tafel' : `${count} partijen aan tafel`),
    missingLayers: (layers) => `Niet aan tafel: ${layers}`,
    empty: 'Nog niemand genoteerd. Voeg hieronder de partijen toe.',
    hint: 'Geen namen, alleen partij en functie.',
    withNames: 'Namen staan alleen hier.',
    names: 'Namen…',
    personName: 'Naam van de deelnemer',
  },
  en: {
    title: 'Participants',
    none: 'No session yet',
    noneText: 'Plan a session first. Then this shows who is at the table and with which mandate.',
    plan: 'Plan session',
    notOpen: 'Open the session to record attendance.',
    add: 'Party at the table',
    addPlaceholder: 'Add a party to this session',
    noParty: 'No party with that name',
    party: 'Party',
    status: 'Attendance',
    mandate: 'Mandate',
    role: 'Function',
    rolePlaceholder: 'alderman, deputy …',
    function: 'Role in the session',
    noFunction: 'participant',
    representedBy: 'Represented by',
    arrivedAt: 'From',
    leftAt: 'Until',
    processTeam: 'Process team',
    atTable: (count) => (count === 1 ? '1 party at the table' : `${count} parties at the table`),
    missingLayers: (layers) => `Not at the table: ${layers}`,
    empty: 'Nobody noted yet. Add the parties below.',
    hint: 'No names, only party and function.',
    withNames: 'Names are shown here only.',
    names: 'Names…',
    personName: 'Name of the participant',
  },
};
