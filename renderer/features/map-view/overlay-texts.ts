import type { OverlayKind } from '../../../shared/boards/map-overlay';
import type { Translated } from '../../../shared/i18n/language';

const nl = {
  light: 'Uitlichten',
  title: 'Op de kaart uitlichten',
  kind: {
    space: 'Ruimte: deelgebieden als vlakken',
    leads: 'Trekkers en bevoegdheid',
    circles: 'Wachten op elkaar',
    impact: 'Gevolgen als het gekozen onderdeel wegvalt',
  } satisfies Readonly<Record<OverlayKind, string>>,
  impactOf: (element: string) => `Als ${element} wegvalt`,
  off: 'Niets meer uitlichten',
  nothing: 'Hier is nu niets uit balans.',
  more: (count: number) => `en nog ${count}, zie Signalen`,
};

const en = {
  light: 'Highlight',
  title: 'Highlight on the map',
  kind: {
    space: 'Space: zones as areas',
    leads: 'Leads and powers',
    circles: 'Waiting on each other',
    impact: 'What follows if the chosen element falls away',
  },
  impactOf: (element) => `If ${element} falls away`,
  off: 'Highlight nothing',
  nothing: 'Nothing is out of balance here now.',
  more: (count) => `and ${count} more, see Signals`,
} satisfies typeof nl;

export const overlayTexts: Translated<typeof nl> = { nl, en };
