import type { Translated } from '../../../shared/i18n/language';

interface NoRoom {
  /** Of the one element that went back; undefined when there are more, or when it stands for a class. */
  readonly name: string | undefined;
  readonly count: number;
  readonly isHidden: boolean;
}

const nl = {
  empty: 'De kaart is nog leeg',
  emptyText:
    'Typ onderaan een zin, bijvoorbeeld “Provincie trekt Woningbouw”. De partij, de opgave en de relatie staan er dan meteen.',
  noRoom: ({ name, count, isHidden }: NoRoom) => {
    const what =
      count === 1
        ? `${name === undefined ? 'Het onderdeel' : `“${name}”`} staat weer waar het stond`
        : `${count} onderdelen staan weer waar ze stonden`;
    return isHidden
      ? `${what}: op die plek staat iets dat nu niet getoond wordt. Kies een andere plek, of toon alles.`
      : `${what}: op die plek is geen ruimte. Kies een plek waar niets staat.`;
  },
};

const en = {
  empty: 'The map is still empty',
  emptyText:
    'Type a sentence below, for example “Province leads Housing”. The party, the task and the relation are there at once.',
  noRoom: ({ name, count, isHidden }) => {
    const what =
      count === 1
        ? `${name === undefined ? 'The element' : `“${name}”`} is back where it stood`
        : `${count} elements are back where they stood`;
    return isHidden
      ? `${what}: something stands there that is not shown now. Choose another place, or show everything.`
      : `${what}: there is no room there. Choose a place where nothing stands.`;
  },
} satisfies typeof nl;

export const mapViewTexts: Translated<typeof nl> = { nl, en };
