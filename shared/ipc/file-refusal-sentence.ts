import type { Language, Translated } from '../i18n/language';
import type { FileRefusal } from './files';

type Sentences = { readonly [Kind in FileRefusal['kind']]: (refusal: Extract<FileRefusal, { kind: Kind }>) => string };

const mebibytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

const sentences: Translated<Sentences> = {
  nl: {
    'not-found': ({ name }) => `Het bestand ${name} is er niet meer. Kijk of het verplaatst of hernoemd is.`,
    'not-a-file': ({ name }) => `${name} is geen bestand. Kies een tafelbestand of een uitwisselbestand.`,
    'too-large': ({ name, bytes, limit }) =>
      `${name} is ${mebibytes(bytes)} MB en dat is meer dan de ${mebibytes(limit)} MB die hier past. Kijk of dit het juiste bestand is.`,
    'no-access': ({ name }) => `U hebt geen toegang tot ${name}. Kies een andere map of vraag uw beheerder om toegang.`,
    'disk-full': ({ name }) => `De schijf is vol; ${name} is niet opgeslagen. Maak ruimte vrij en probeer het opnieuw.`,
    'no-folder': ({ name }) =>
      `De map voor ${name} is er niet meer. Kijk of de stick of de netwerkmap nog verbonden is, of kies een andere map.`,
    failed: ({ name, code }) => `Met ${name} lukte het niet (${code}). Kies een andere map en probeer het opnieuw.`,
  },
  en: {
    'not-found': ({ name }) => `The file ${name} is no longer there. See whether it was moved or renamed.`,
    'not-a-file': ({ name }) => `${name} is not a file. Choose a table file or an exchange file.`,
    'too-large': ({ name, bytes, limit }) =>
      `${name} is ${mebibytes(bytes)} MB, more than the ${mebibytes(limit)} MB that fit here. See whether this is the right file.`,
    'no-access': ({ name }) => `You have no access to ${name}. Choose another folder or ask your administrator.`,
    'disk-full': ({ name }) => `The disk is full; ${name} was not saved. Free some space and try again.`,
    'no-folder': ({ name }) =>
      `The folder for ${name} is no longer there. See whether the stick or the network folder is still connected, or choose another folder.`,
    failed: ({ name, code }) => `${name} did not work out (${code}). Choose another folder and try again.`,
  },
};

/** What to show when a file was not read or written, with what to do next. */
export function fileRefusalSentence(refusal: FileRefusal, language: Language): string {
  const sentence = sentences[language][refusal.kind] as (refusal: FileRefusal) => string;
  return sentence(refusal);
}
