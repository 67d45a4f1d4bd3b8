import type { Translated } from '../../../shared/i18n/language';

interface ActionTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly add: string;
  readonly addTitle: string;
  readonly editTitle: (no: string) => string;
  readonly text: string;
  readonly textPlaceholder: string;
  readonly owner: string;
  readonly ownerPlaceholder: string;
  readonly due: string;
  readonly from: string;
  readonly noDecision: string;
  readonly noParty: string;
  readonly cancel: string;
  readonly save: string;
  readonly complete: string;
  readonly more: (no: string) => string;
  readonly edit: string;
  readonly drop: string;
  readonly dropTitle: (no: string) => string;
  readonly because: string;
  readonly open: string;
  readonly settled: string;
  readonly overdue: string;
  readonly before: (date: string) => string;
  readonly noDate: string;
  readonly fromDecision: (no: string) => string;
  readonly doneOn: (date: string) => string;
  readonly reason: (text: string) => string;
}

export const actionTexts: Translated<ActionTexts> = {
  nl: {
    title: 'Acties',
    none: 'Nog geen acties',
    noneText:
      'Een actie heeft één partij, één werkwoord en één datum. Sneller: typ “+ Provincie, voor 14 jan: …” in de vastlegregel.',
    add: 'Actie toevoegen',
    addTitle: 'Nieuwe actie',
    editTitle: (no) => `Actie ${no} wijzigen`,
    text: 'Wat',
    textPlaceholder: 'Eén overzicht maken van …',
    owner: 'Wie',
    ownerPlaceholder: 'Partij zoeken',
    due: 'Voor',
    from: 'Uit besluit',
    noDecision: 'Geen besluit met dit nummer',
    noParty: 'Geen partij met die naam',
    cancel: 'Annuleren',
    save: 'Bewaren',
    complete: 'Klaar',
    more: (no) => `Meer voor actie ${no}`,
    edit: 'Wijzigen',
    drop: 'Laten vervallen',
    dropTitle: (no) => `Actie ${no} laten vervallen`,
    because: 'Omdat',
    open: 'Open',
    settled: 'Klaar en vervallen',
    overdue: 'over tijd',
    before: (date) => `voor ${date}`,
    noDate: 'nog geen datum',
    fromDecision: (no) => `uit ${no}`,
    doneOn: (date) => `klaar op ${date}`,
    reason: (text) => `Omdat: ${text}`,
  },
  en: {
    title: 'Actions',
    none: 'No actions yet',
    noneText:
      'An action has one party, one verb and one date. Quicker: type “+ Province, before 14 Jan: …” in the capture line.',
    add: 'Add action',
    addTitle: 'New action',
    editTitle: (no) => `Change action ${no}`,
    text: 'What',
    textPlaceholder: 'Make one overview of …',
    owner: 'Who',
    ownerPlaceholder: 'Find a party',
    due: 'Before',
    from: 'From decision',
    noDecision: 'No decision with this number',
    noParty: 'No party with that name',
    cancel: 'Cancel',
    save: 'Save',
    complete: 'Done',
    more: (no) => `More for action ${no}`,
    edit: 'Change',
    drop: 'Cancel this action',
    dropTitle: (no) => `Cancel action ${no}`,
    because: 'Because',
    open: 'Open',
    settled: 'Done and cancelled',
    overdue: 'overdue',
    before: (date) => `before ${date}`,
    noDate: 'no date yet',
    fromDecision: (no) => `from ${no}`,
    doneOn: (date) => `done on ${date}`,
    reason: (text) => `Because: ${text}`,
  },
};
