import type { Language, Translated } from '../i18n/language';
import { type Layer, layers } from '../model/vocabulary';
import { type EntityKey, keyOf } from '../register/document';
import { sideName } from './arrangement-parties';
import type { Basis } from './basis';
import { type Check, defineCheck } from './define-check';
import { layerOf } from './layer-balance';
import { enumerate } from './sentences';

/** Which of the four layers sit at the table of the session that is going on. */
export interface LayersAtTable extends Basis {
  readonly session: string;
  readonly present: readonly Layer[];
  readonly absent: readonly Layer[];
}

/**
 * The layers with somebody present or represented in the open session; an empty list without an open session, or while
 * nobody has been recorded.
 */
export const layersAtTable: Check<readonly LayersAtTable[]> = defineCheck(
  { elements: { stakeholder: ['layer'] }, collections: ['sessions', 'attendance'] },
  (content) =>
    [...content.sessions.values()].flatMap((session) => {
      if (typeof session.openedAt !== 'string' || typeof session.closedAt === 'string') return [];
      const there = new Map<Layer, string>();
      const restsOn: EntityKey[] = [keyOf('session', session.id)];
      for (const { id, session: where, stakeholder, status } of content.attendance.values()) {
        if (where !== session.id) continue;
        restsOn.push(keyOf('attendance', id));
        const party = typeof stakeholder === 'string' ? content.elements.get(stakeholder) : undefined;
        const layer = party === undefined ? null : layerOf(party);
        if (party !== undefined && layer !== null && (status === 'present' || status === 'represented')) {
          there.set(layer, party.id);
          restsOn.push(keyOf('element', party.id));
        }
      }
      if (restsOn.length === 1) return [];
      const present = layers.filter((layer) => there.has(layer));
      const absent = layers.filter((layer) => !there.has(layer));
      return [{ session: session.id, present, absent, elements: [], restsOn }];
    }),
);

const texts: Translated<(names: string) => string> = {
  nl: (names) => `Van de vier bestuurslagen niet aan tafel: ${names}.`,
  en: (names) => `Of the four government layers, not at the table: ${names}.`,
};

export function absentLayersSentence({ absent }: LayersAtTable, language: Language): string {
  const names = enumerate(
    absent.map((layer) => sideName(layer, language)),
    language,
  );
  return texts[language](names);
}
