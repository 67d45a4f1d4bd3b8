import type { Translated } from '../../../shared/i18n/language';
import type { MinutesStatus } from '../../../shared/minutes/minutes';

const nl = {
  status: {
    in_bewerking: 'in bewerking',
    concept: 'concept',
    ter_vaststelling: 'ter vaststelling',
    vastgesteld: 'vastgesteld',
  } satisfies Readonly<Record<MinutesStatus, string>>,
  meaning: {
    in_bewerking: 'De sessie is nog niet gesloten.',
    concept: 'Nog niet aangeboden. De volgende sessie stelt het verslag vast.',
    ter_vaststelling: 'Aangeboden aan de deelnemers. De volgende sessie stelt het verslag vast.',
    vastgesteld: '',
  } satisfies Readonly<Record<MinutesStatus, string>>,
  version: 'Versie van het verslag',
  edition: (edition: number) => `Versie ${edition}`,
  adoptedOn: (date: string) => `Op ${date}. Een latere wijziging geeft een nieuwe versie.`,
  submit: 'Ter vaststelling aanbieden',
  adopt: 'Vaststellen',
  on: 'Vastgesteld op',
  warning: 'Daarna ligt deze versie vast. Vaststellen is niet terug te nemen; een wijziging geeft een nieuwe versie.',
  confirm: 'Verslag vaststellen',
  cancel: 'Annuleren',
};

const en = {
  status: {
    in_bewerking: 'in preparation',
    concept: 'draft',
    ter_vaststelling: 'submitted for adoption',
    vastgesteld: 'adopted',
  },
  meaning: {
    in_bewerking: 'The session is not closed yet.',
    concept: 'Not submitted yet. The next session adopts the minutes.',
    ter_vaststelling: 'Submitted to the participants. The next session adopts the minutes.',
    vastgesteld: '',
  },
  version: 'Version of the minutes',
  edition: (edition) => `Version ${edition}`,
  adoptedOn: (date) => `On ${date}. A later change makes a new version.`,
  submit: 'Submit for adoption',
  adopt: 'Adopt',
  on: 'Adopted on',
  warning: 'This version is then fixed. Adoption cannot be taken back; a change makes a new version.',
  confirm: 'Adopt minutes',
  cancel: 'Cancel',
} satisfies typeof nl;

export const minutesStatusTexts: Translated<typeof nl> = { nl, en };
