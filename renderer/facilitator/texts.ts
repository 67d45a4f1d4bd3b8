import type { Translated } from '../../shared/i18n/language';

const nl = {
  newTable: 'Nieuwe tafel',
  about: 'Over Gebiedstafel',
  aboutText:
    'Voor sessies waarin overheden en samenleving samen de opgaven van een gebied uitwerken. Werkt zonder netwerk.',
  version: (version: string) => `Versie ${version}`,
  dataFolder: 'Gegevens staan in',
  licence: 'Licentie: EUPL-1.2',
  libraries:
    'Gemaakt met React Flow, React, Zustand, Zod, date-fns, docx en fflate (MIT), D3 (ISC, BSD), React Aria, Dexie en Fuse.js (Apache 2.0) en het lettertype Atkinson Hyperlegible Next (OFL 1.1).',
  mainRegion: 'Kaart, lijst en balans',
};

const en = {
  newTable: 'New table',
  about: 'About Gebiedstafel',
  aboutText:
    'For sessions in which governments and society work out the tasks of an area together. Works without network.',
  version: (version) => `Version ${version}`,
  dataFolder: 'Data is kept in',
  licence: 'Licence: EUPL-1.2',
  libraries:
    'Made with React Flow, React, Zustand, Zod, date-fns, docx and fflate (MIT), D3 (ISC, BSD), React Aria, Dexie and Fuse.js (Apache 2.0) and the typeface Atkinson Hyperlegible Next (OFL 1.1).',
  mainRegion: 'Map, list and balance',
} satisfies typeof nl;

export const facilitatorTexts: Translated<typeof nl> = { nl, en };
