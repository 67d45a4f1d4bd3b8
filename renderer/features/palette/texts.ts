import type { Translated } from '../../../shared/i18n/language';

const nl = {
  label: 'Alle opdrachten',
  placeholder: 'Typ een opdracht of de naam van een onderdeel',
  findPlaceholder: 'Typ de naam van een onderdeel',
  commands: 'Opdrachten',
  views: 'Beelden',
  elements: 'Onderdelen',
  none: 'Niets gevonden. Typ een ander woord.',
  hint: 'Pijltjes om te kiezen, Enter om uit te voeren, Esc om te sluiten.',
};

const en = {
  label: 'All commands',
  placeholder: 'Type a command or the name of an element',
  findPlaceholder: 'Type the name of an element',
  commands: 'Commands',
  views: 'Views',
  elements: 'Elements',
  none: 'Nothing found. Type another word.',
  hint: 'Arrows to choose, Enter to carry out, Esc to close.',
} satisfies typeof nl;

export const paletteTexts: Translated<typeof nl> = { nl, en };
