import type { Translated } from '../i18n/language';
import type { CaptureReading } from './capture';

/**
 * Other ways to say what the grammar knows already: what somebody types, and the line that says the same. Part of the
 * grammar, see `specification.ts`. The preview and the log show the line that it was read as.
 */
export interface WayOfSaying {
  readonly phrases: Translated<readonly string[]>;
  /** The same in the words of the grammar, with the slots of the phrase in it. */
  readonly as: Translated<string>;
  readonly reads: CaptureReading;
  /**
   * These slots must name what is on the map; otherwise the line is a remark. Where the way is sure of itself and one of
   * them is known, the line asks for the other: "trekker van Wonen is nog onbekend" names no party.
   */
  readonly known?: readonly string[];
  /** Meant as this for sure: what is wrong with it is told, and it does not become a note. */
  readonly isSure?: boolean;
}

export const waysOfSaying: readonly WayOfSaying[] = [
  {
    phrases: {
      nl: ['trekker (van|voor) {to} is|wordt|worden {from}', 'trekker (van|voor) {to}: {from}'],
      en: ['lead|leader (of|for|on) {to} is|becomes {from}', 'lead|leader (of|for|on) {to}: {from}'],
    },
    as: { nl: '{from} trekt {to}', en: '{from} leads {to}' },
    reads: 'relation',
    known: ['from', 'to'],
    isSure: true,
  },
  {
    phrases: {
      nl: ['aanjager|stuwer (van|voor) {to} is|wordt {from}', 'aanjager|stuwer (van|voor) {to}: {from}'],
      en: ['driver (of|for) {to} is|becomes {from}', 'driver (of|for) {to}: {from}'],
    },
    as: { nl: '{from} stuwt {to}', en: '{from} drives {to}' },
    reads: 'relation',
    known: ['from', 'to'],
    isSure: true,
  },
  {
    phrases: {
      nl: [
        '{party} maakt|maken (een) voorbehoud bij|op|over (besluit|voorstel) {decision}: {text}',
        'voorbehoud (van) {party} bij|op|over (besluit|voorstel) {decision}: {text}',
      ],
      en: [
        '{party} has|have (a) reservation on|about (decision|proposal) {decision}: {text}',
        'reservation (of|by) {party} on|about (decision|proposal) {decision}: {text}',
      ],
    },
    as: { nl: '{decision} voorbehoud {party}: {text}', en: '{decision} reservation {party}: {text}' },
    reads: 'followUp',
    isSure: true,
  },
  {
    phrases: {
      nl: [
        '{body} besluit|besluiten|beslist|beslissen (op) {date} over (besluit|voorstel) {decision}',
        '{body} besluit|besluiten|beslist|beslissen over (besluit|voorstel) {decision} (op) {date}',
      ],
      en: ['{body} decides|decide on (decision|proposal) {decision} on {date}'],
    },
    as: { nl: '{decision} {body} besluit {date}', en: '{decision} {body} decide {date}' },
    reads: 'followUp',
    isSure: true,
  },
  {
    phrases: {
      nl: ['{body} behandelt|behandelen (besluit|voorstel) {decision} (op) {date}'],
      en: ['{body} discusses|discuss (decision|proposal) {decision} on {date}'],
    },
    as: { nl: '{decision} {body} gepland {date}', en: '{decision} {body} planned {date}' },
    reads: 'followUp',
    isSure: true,
  },
  {
    phrases: {
      nl: [
        '{body} heeft|hebben (besluit|voorstel) {decision} vastgesteld (op) {date}',
        '{body} stelt|stellen (besluit|voorstel) {decision} vast (op) {date}',
      ],
      en: ['{body} has|have adopted (decision|proposal) {decision} on {date}'],
    },
    as: { nl: '{decision} {body} vastgesteld op {date}', en: '{decision} {body} adopted on {date}' },
    reads: 'followUp',
    isSure: true,
  },
  {
    phrases: {
      nl: ['{body} heeft|hebben (besluit|voorstel) {decision} vastgesteld'],
      en: ['{body} has|have adopted (decision|proposal) {decision}'],
    },
    as: { nl: '{decision} {body} vastgesteld', en: '{decision} {body} adopted' },
    reads: 'followUp',
    isSure: true,
  },
  {
    phrases: {
      nl: [
        '{action} gaat|schuift|verschuift|wordt (door|verzet|uitgesteld|doorgeschoven) (naar|tot) {date}',
        '{action} is verzet|uitgesteld|doorgeschoven naar|tot {date}',
        '{action} verzetten|uitstellen|doorschuiven naar|tot {date}',
        '{action} naar {date}',
      ],
      en: [
        '{action} moves|moved|postponed to|until {date}',
        '{action} is moved|postponed to|until {date}',
        '{action} to {date}',
      ],
    },
    as: { nl: '{action} voor {date}', en: '{action} by {date}' },
    reads: 'followUp',
  },
  {
    phrases: {
      nl: ['{action} gaat naar|aan {party}', '{action} is (overgedragen) aan|voor {party}', '{action} naar {party}'],
      en: ['{action} goes to {party}', '{action} is (handed) (over) to|for {party}', '{action} to {party}'],
    },
    as: { nl: '{action} door {party}', en: '{action} by {party}' },
    reads: 'followUp',
    known: ['party'],
  },
  {
    phrases: {
      nl: [
        '{party} is|zijn|heeft|hebben (zich) afgemeld|afgezegd',
        '{party} meldt|melden zich af',
        '{party} afgemeld|afgezegd',
      ],
      en: ['{party} is|are excused', '{party} sends|send apologies'],
    },
    as: { nl: 'afgemeld: {party}', en: 'excused: {party}' },
    reads: 'attendance',
    known: ['party'],
  },
  {
    phrases: {
      nl: ['{party} is|zijn (er) afwezig', '{party} is|zijn er niet'],
      en: ['{party} is|are absent', '{party} is|are not here'],
    },
    as: { nl: 'afwezig: {party}', en: 'absent: {party}' },
    reads: 'attendance',
    known: ['party'],
  },
  {
    phrases: {
      nl: [
        '{party} komt|komen (pas|later) om|vanaf {time}',
        '{party} is|zijn er (pas) om|vanaf {time}',
        '{party} schuift|schuiven (pas) aan om {time}',
      ],
      en: [
        '{party} comes|come (only|later) at {time}',
        '{party} is|are here from {time}',
        '{party} joins|join at {time}',
      ],
    },
    as: { nl: 'aanwezig: {party} vanaf {time}', en: 'present: {party} from {time}' },
    reads: 'attendance',
    known: ['party'],
  },
  {
    phrases: {
      nl: [
        '{party} gaat|gaan (weg) om {time}',
        '{party} vertrekt|vertrekken om {time}',
        '{party} moet|moeten om {time} weg',
      ],
      en: ['{party} leaves|leave at {time}', '{party} has|have to leave at {time}'],
    },
    as: { nl: 'aanwezig: {party} tot {time}', en: 'present: {party} until {time}' },
    reads: 'attendance',
    known: ['party'],
  },
  {
    phrases: {
      nl: [
        '{party} is|zijn|wordt|worden vertegenwoordigd door {who}',
        '{party} laat|laten zich vertegenwoordigen door {who}',
      ],
      en: ['{party} is|are represented by {who}'],
    },
    as: { nl: 'aanwezig: {party} vertegenwoordigd door {who}', en: 'present: {party} represented by {who}' },
    reads: 'attendance',
    known: ['party'],
  },
  {
    phrases: {
      nl: [
        'nieuwe|nieuw {kind}: {name}',
        'voeg (de|het|een) {kind} {name} toe',
        'voeg {name} toe als {kind}',
        '{name} toevoegen als {kind}',
        '{name} is|zijn|wordt|worden (ook) als {kind} toegevoegd',
        '{name} erbij als {kind}',
        'zet {name} als {kind} op de kaart',
        'zet {name} op de kaart als {kind}',
        '{name} is|wordt (ook) een (nieuwe|nieuw) {kind}',
      ],
      en: [
        'new {kind}: {name}',
        'add {name} as (a|an) {kind}',
        'add (the|a|an) {kind} {name}',
        '{name} is|are|was|were (also) added as (a|an) {kind}',
        '{name} is|becomes (also) a|an (new) {kind}',
        'put {name} on the map as (a|an) {kind}',
      ],
    },
    as: { nl: '{kind}: {name}', en: '{kind}: {name}' },
    reads: 'element',
  },
];

/** A reservation of which nobody says on which decision. */
export const reservationPhrases: Translated<readonly string[]> = {
  nl: ['voorbehoud (van) {party}: {text}', '{party} maakt|maken (een) voorbehoud: {text}'],
  en: ['reservation (of|by) {party}: {text}', '{party} has|have (a) reservation: {text}'],
};

/** Another name for what is on the map. */
export const renamingPhrases: Translated<readonly string[]> = {
  nl: [
    'hernoem {old} naar|tot|in {name}',
    'hernoem {old}: {name}',
    '{old} heet|heten voortaan|nu|eigenlijk {name}',
    '{old} hernoemen naar|tot|in {name}',
    '{old} wordt voortaan {name} genoemd',
  ],
  en: ['rename {old} to|as {name}', '{old} is now|henceforth called {name}', '{old} is renamed to {name}'],
};

/** Who speaks when everybody does: a table decides or asks, and is no party on its own map. */
export const tableWords: ReadonlySet<string> = new Set('tafel gebiedstafel table we wij'.split(' '));

/** A thing that somebody misses: "Vitens ontbreekt op de kaart". */
export const missingPhrases: Translated<readonly string[]> = {
  nl: [
    '{name} ontbreekt|ontbreken (nog) op de kaart',
    '{name} mist|missen (nog) op de kaart',
    '{name} staat|staan (nog) niet op de kaart',
    'we missen {name} op de kaart',
  ],
  en: [
    '{name} is|are (still) missing on|from the map',
    '{name} is|are not (yet) on the map',
    'we miss {name} on the map',
  ],
};
