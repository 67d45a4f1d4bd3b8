import type { Translated } from '../i18n/language';
import type { Mandate } from '../model/vocabulary';

/* What people say about who is there, with which mandate, and where the agenda is; part of the grammar, see `specification.ts`. */

/** "behalve VNG", or nobody. */
const but: Translated<readonly string[]> = {
  nl: ['', ' behalve|uitgezonderd|minus {but}', ' op {but} na'],
  en: ['', ' except|but|minus {but}', ' except for {but}', ' apart from {but}'],
};
const all = {
  nl: '(allen|allemaal|iedereen|alle partijen|alle deelnemers)',
  en: '(all|everyone|everybody|all parties|all participants)',
};
const same = {
  nl: '(dezelfde|dezelfden|dezelfde partijen|dezelfde deelnemers) als (de) vorige|laatste (keer|sessie|bijeenkomst)',
  en: '(same|the same|same parties|the same parties) as (the) last|previous (time|session|meeting)',
};

/** Everybody behind "aanwezig:". */
export const everyoneListed: Translated<readonly string[]> = {
  nl: but.nl.map((rest) => `${all.nl}${rest}`),
  en: but.en.map((rest) => `${all.en}${rest}`),
};

/** The same as a sentence. */
export const everyoneSaid: Translated<readonly string[]> = {
  nl: but.nl.flatMap((rest) => [`${all.nl} is|zijn er${rest}`, `${all.nl} (is|zijn) aanwezig${rest}`]),
  en: but.en.flatMap((rest) => [`${all.en} is|are here${rest}`, `${all.en} (is|are) present${rest}`]),
};

/** Who was there the last time, behind "aanwezig:". */
export const sameListed: Translated<readonly string[]> = {
  nl: but.nl.map((rest) => `${same.nl}${rest}`),
  en: but.en.map((rest) => `${same.en}${rest}`),
};

/** What a party may say at the table. `{who}` must agree to it later, which the mandate does not tell. */
export const mandateSaid: Translated<Readonly<Record<Exclude<Mandate, 'not_applicable'>, readonly string[]>>> = {
  nl: {
    without_mandate: [
      '{party} heeft|hebben (nog) geen mandaat',
      '{party} is|zijn|zit|zitten (er|hier|aan tafel) zonder mandaat',
    ],
    with_mandate: [
      '{party} heeft|hebben (nu|inmiddels) (wel) (een|het) (vol|volledig|volle) mandaat',
      '{party} is|zijn|zit|zitten (er|hier|aan tafel) met (vol|volledig) mandaat',
    ],
    subject_to_approval: [
      '{party} heeft|hebben (een) mandaat onder voorbehoud',
      '{party} heeft|hebben (een) mandaat onder voorbehoud van {who}',
      '{party} is|zijn|zit|zitten|spreekt|spreken (er|hier|aan tafel) onder voorbehoud',
      '{party} is|zijn|zit|zitten|spreekt|spreken (er|hier|aan tafel) onder voorbehoud van {who}',
      '{party} onder voorbehoud van {who}',
    ],
  },
  en: {
    without_mandate: ['{party} has|have no mandate', '{party} is|are (here) without (a) mandate'],
    with_mandate: ['{party} has|have (now) (a) (full) mandate', '{party} is|are (here) with (a) (full) mandate'],
    subject_to_approval: [
      '{party} has|have (a) mandate subject to approval',
      '{party} has|have (a) mandate subject to approval of|by {who}',
      '{party} is|are|speaks|speak (here) subject to approval',
      '{party} is|are|speaks|speak (here) subject to approval of|by {who}',
    ],
  },
};

/** Which item the table goes to. `{no}` is a number, `{title}` what the item is called. */
export const agendaSaid: Translated<Readonly<Record<'item' | 'next' | 'previous', readonly string[]>>> = {
  nl: {
    item: [
      '(agendapunt|punt) {no}',
      'agendapunt {no}: {title}',
      '(naar|door naar|nu naar|verder met|we gaan naar|we gaan door naar) agendapunt|punt {no}',
    ],
    next: [
      '(volgend|volgende|het volgende) agendapunt|punt',
      '(naar|door naar|we gaan naar) (het) volgende|volgend agendapunt|punt',
    ],
    previous: [
      '(vorig|vorige|het vorige) agendapunt|punt',
      '(naar|terug naar|we gaan naar|we gaan terug naar) (het) vorige|vorig agendapunt|punt',
    ],
  },
  en: {
    item: [
      '(agenda item|item) {no}',
      '(agenda item) {no}: {title}',
      '(to|on to|go to|we go to|we move on to|move on to) (agenda) item {no}',
    ],
    next: ['(next|the next) (agenda) item', '(to|on to|go to|we move on to) (the) next (agenda) item'],
    previous: ['(previous|the previous) (agenda) item', '(to|back to|go to|go back to) (the) previous (agenda) item'],
  },
};

/** Money on top of what a party gives already. */
export const addedMoneySaid: Translated<readonly string[]> = {
  nl: [
    '{party} legt|leggen (er) (nog) {amount} bij voor|aan|op {to}',
    '{party} doet|doen er (nog) {amount} bij voor|aan {to}',
    '{party} geeft|geven|betaalt|betalen {amount} extra|meer aan|voor {to}',
    '{party} verhoogt|verhogen (de) bijdrage aan {to} met {amount}',
    '{party} legt|leggen (er) (nog) {amount} bij',
  ],
  en: [
    '{party} adds|add (another) {amount} to|for {to}',
    '{party} gives|give|pays|pay {amount} more|extra to|for {to}',
    '{party} tops|top up {to} with|by {amount}',
    '{party} raises|raise (its|their|the) contribution to {to} by|with {amount}',
    '{party} adds|add (another) {amount}',
  ],
};
