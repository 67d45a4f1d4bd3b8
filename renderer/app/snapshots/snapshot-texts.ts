import type { Translated } from '../../../shared/i18n/language';
import type { KeepAnswer } from '../../../shared/ipc/snapshots';

const nl = {
  notKept: (reason: string) => `De momentopname is niet bewaard. ${reason} Het logboek is wel opgeslagen.`,
  refused: {
    incomplete: () => 'Er ontbreken delen; probeer het nog een keer.',
    'disk-full': () => 'De schijf is vol; maak ruimte en probeer het nog een keer.',
    'not-writable': (code) => `Er kan niet naar de schijf geschreven worden (${code}).`,
  } satisfies Readonly<
    Record<Extract<KeepAnswer, { ok: false }>['refusal']['kind'], (code: string) => string>
  > as Readonly<Record<Extract<KeepAnswer, { ok: false }>['refusal']['kind'], (code: string) => string>>,
  putBack: 'De momentopname is teruggezet. Met Ongedaan maken staat alles weer zoals het was.',
  notTakenIn: 'De momentopname past niet bij deze tafel.',
};

const en = {
  notKept: (reason) => `The snapshot was not kept. ${reason} The log has been saved.`,
  refused: {
    incomplete: () => 'Parts are missing; try again.',
    'disk-full': () => 'The disk is full; make room and try again.',
    'not-writable': (code) => `The disk cannot be written to (${code}).`,
  },
  putBack: 'The snapshot has been put back. Undo puts everything as it was.',
  notTakenIn: 'The snapshot does not belong to this table.',
} satisfies typeof nl;

export const snapshotTexts: Translated<typeof nl> = { nl, en };
