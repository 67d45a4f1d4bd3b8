import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import {
  type RelationGroup,
  type RelationKind,
  relationGroups,
  relationKinds,
  relationRules,
} from '../model/relation-kinds';
import { type ElementKind, elementKinds } from '../model/vocabulary';
import { attendanceWords } from './participant-words';
import { canonicalPhrase } from './plain-sentence';
import { decisionWords, elementWords, learningWords, signs, snapshotWords, verbs } from './specification';

export interface HelpLine {
  /** What is typed. */
  readonly example: string;
  /** What it does; empty where the example speaks for itself. */
  readonly meaning: string;
}

export interface HelpSection {
  readonly title: string;
  readonly lines: readonly HelpLine[];
}

interface HelpTexts {
  readonly elements: string;
  readonly changes: string;
  readonly record: string;
  readonly followUp: string;
  readonly relationOf: (group: string) => string;
  readonly elementExamples: Readonly<Record<ElementKind, string>>;
  /** Several things in one sentence. */
  readonly joint: HelpLine;
  readonly promises: string;
  readonly promised: readonly HelpLine[];
  readonly change: readonly HelpLine[];
  readonly recorded: readonly HelpLine[];
  readonly followed: readonly HelpLine[];
}

const texts: Translated<HelpTexts> = {
  nl: {
    elements: 'Een onderdeel op de kaart zetten',
    changes: 'Veranderen wat er staat',
    record: 'Vastleggen in de sessie',
    followUp: 'Wat eerder is vastgelegd',
    relationOf: (group) => `Relaties: ${group.toLowerCase()}`,
    elementExamples: {
      stakeholder: 'Gemeente Grootstad',
      task: 'Wonen 60 mln tot 2040',
      goal: 'Meer woningen 4000 woningen 2030, gesteld door Rijk',
      plan: 'Klimaatadaptatieplan vastgesteld',
      arrangement: 'Kennisafspraak voor het gebied',
      instrument: 'Woningbouwimpuls 60 mln van Rijk',
      zone: 'Zandrug 500 ha (van 1500)',
    },
    joint: { example: 'Grootstad en Polderdam voeren Wonen uit', meaning: 'voor elk een relatie' },
    promises: 'Toezeggingen',
    promised: [
      {
        example: 'Rijk zegt toe: langjarig commitment (brief van 1 december)',
        meaning: 'antwoord op een vraag, met bron en dag; tijdens een sessie zonder bron: aan tafel',
      },
      { example: 'Rijk zegt extra capaciteit toe aan Provincie', meaning: 'wat niet was gevraagd, met aan wie' },
      { example: 'Rijk wijst langjarig commitment af', meaning: 'zegt nee tegen · weigert' },
      { example: 'Rijk zegt 10 mln toe voor Wonen', meaning: 'geld dat meetelt in de balans; ook 10 mln extra' },
    ],
    change: [
      { example: 'Wonen vraagt nu 210 ha in Stadsrand', meaning: 'een andere waarde' },
      {
        example: 'Klimaat deelt 250 ha in Veenweide',
        meaning: 'gedeeld gebruik; is er één deelgebied, dan mag dat weg',
      },
      { example: 'Rijk legt 5 mln bij voor Wonen', meaning: 'meer geld, bovenop wat een partij al geeft' },
      { example: 'Wonen kost 80 mln', meaning: 'de opgave krijgt dit bedrag; ook opgave: Wonen 80 mln' },
      { example: 'Energie vraagt geen ruimte meer in Stadsrand', meaning: 'haalt de relatie weg' },
      { example: 'Provincie trekt Wonen niet meer, want besluit 2021-03', meaning: 'met de reden erbij' },
      { example: 'hernoem Wonen naar Woningbouw', meaning: 'Wonen heet voortaan Woningbouw' },
      { example: 'verwijder Wonen', meaning: 'van de kaart, met de relaties; ook schrap …, haal … weg, … kan weg' },
      {
        example: 'verwijder relatie Provincie trekt Wonen',
        meaning: 'ook de claim van Energie in Stadsrand, alle relaties van Wonen',
      },
    ],
    recorded: [
      {
        example: `${signs.decision} ${decisionWords.nl.agreement[0]}: de tafel bouwt voort op de RES`,
        meaning: 'voorstel; ook standpunt:, advies:, proces:, en zonder ! met zo’n woord',
      },
      {
        example: `${signs.action} Provincie voor 14 januari: overzicht maken`,
        meaning: 'actie: wie, voor wanneer, wat; ook actie: …',
      },
      {
        example: `${signs.action} IPO voor volgende week vrijdag: brief sturen (uit 2021-05)`,
        meaning: 'actie uit een besluit',
      },
      {
        example: `${signs.question} Wie trekt energie? Provincie zoekt uit`,
        meaning: 'geparkeerde vraag; ook elke regel die met ? eindigt',
      },
      {
        example: `${signs.learning} ${learningWords.nl.lesson[0]}: begin met wat er ligt`,
        meaning: 'leerpunt; ook aanname:, hobbel:, en zonder *',
      },
      {
        example: `${attendanceWords.nl[0]}: Provincie gedeputeerde met mandaat; BZK directeur onder voorbehoud; VNG afgemeld`,
        meaning: 'deelnemers; ook zonder mandaat, afwezig, toehoorder, n.v.t.',
      },
      {
        example: `${attendanceWords.nl[0]}: allen behalve VNG`,
        meaning: 'wie vorige keer werden verwacht; ook iedereen, en dezelfde als vorige keer',
      },
      { example: 'Polderdam heeft geen mandaat', meaning: 'ook volledig mandaat, en onder voorbehoud van de raad' },
      { example: 'afgemeld: VNG; UvW', meaning: 'ook afwezig:, toehoorders:, en VNG is afgemeld' },
      {
        example: `${attendanceWords.nl[0]}: Waterschap vanaf 14.10`,
        meaning: 'komt later; ook tot 15.00, en Waterschap komt om 14.10',
      },
      {
        example: `${attendanceWords.nl[0]}: Waterschap vertegenwoordigd door beleidsadviseur; procesbegeleider; verslaglegger`,
        meaning: 'wie iemand vervangt, en het procesteam',
      },
      { example: 'agendapunt 3', meaning: 'gaat naar dat punt; ook volgende punt en vorige punt' },
      { example: `${snapshotWords.nl[0]}: na het ruimtegesprek`, meaning: 'bewaart hoe de kaart nu is' },
      { example: '… (over: Wonen, Stadsrand)', meaning: 'noemt zelf waar het over gaat' },
      { example: 'Iedereen spreekt namens de eigen organisatie', meaning: 'elke andere zin is een notitie' },
    ],
    followed: [
      { example: 'A1 klaar op 13 januari', meaning: 'actie klaar; ook A1 vervalt' },
      {
        example: 'A1 schuift naar 1 maart',
        meaning: 'ook A1 voor 1 maart; A1 door Provincie geeft haar aan een ander',
      },
      { example: 'V1: het Rijk geeft vier doelen mee', meaning: 'vraag beantwoord; ook V1 vervalt' },
      { example: 'L1 klopt', meaning: 'aanname getoetst; ook L1 klopt niet' },
      {
        example: '2021-02 akkoord; Provinciale Staten besluit 9 februari; voorbehoud BZK: onthoudt zich',
        meaning: 'besluit genomen',
      },
      { example: '2021-06 aangehouden tot het Rijk antwoordt', meaning: 'ook verworpen, ingetrokken, bekrachtigd' },
      {
        example: '2021-03 Provinciale Staten vastgesteld op 9 februari',
        meaning: 'legitimatiestap; ook gepland 20 april',
      },
    ],
  },
  en: {
    elements: 'Put an element on the map',
    changes: 'Change what is there',
    record: 'Record in the session',
    followUp: 'What was recorded before',
    relationOf: (group) => `Relations: ${group.toLowerCase()}`,
    elementExamples: {
      stakeholder: 'Municipality of Bigtown',
      task: 'Housing 60 mln up to 2040',
      goal: 'More homes 4000 homes 2030, set by National government',
      plan: 'Climate adaptation plan adopted',
      arrangement: 'Knowledge agreement for the area',
      instrument: 'Housing impulse 60 mln from National government',
      zone: 'Sand ridge 500 ha (of 1500)',
    },
    joint: { example: 'Bigtown and Polderdam carry out Housing', meaning: 'a relation of each' },
    promises: 'Promises',
    promised: [
      {
        example: 'National government promises long-term commitment (letter of 1 December)',
        meaning: 'the answer to an ask, with source and day; during a session without a source: at the table',
      },
      {
        example: 'National government promises to Province: extra capacity',
        meaning: 'what was not asked, and to whom',
      },
      { example: 'National government refuses long-term commitment', meaning: 'says no to · turns down' },
      {
        example: 'National government promises 10 mln for Housing',
        meaning: 'money that counts in the balance; also 10 mln extra',
      },
    ],
    change: [
      { example: 'Housing now claims 210 ha in City edge', meaning: 'another value' },
      {
        example: 'Climate shares 250 ha in Peat meadow',
        meaning: 'shared use; where there is one zone it may be left out',
      },
      {
        example: 'National government adds 5 mln to Housing',
        meaning: 'more money, on top of what a party gives already',
      },
      { example: 'Housing costs 80 mln', meaning: 'the task gets this amount; also task: Housing 80 mln' },
      { example: 'Energy no longer claims space in City edge', meaning: 'takes the relation away' },
      { example: 'Province no longer leads Housing because decision 2021-03', meaning: 'with the reason' },
      { example: 'rename Housing to Living', meaning: 'Housing is now called Living' },
      { example: 'remove Housing', meaning: 'off the map, with its relations; also delete …, take … away' },
      {
        example: 'remove relation Province leads Housing',
        meaning: 'also the claim of Energy in City edge, all relations of Housing',
      },
    ],
    recorded: [
      {
        example: `${signs.decision} ${decisionWords.en.agreement[0]}: the table builds on the energy strategy`,
        meaning: 'proposal; also position:, advice:, process:, and without ! after such a word',
      },
      {
        example: `${signs.action} Province by 14 January: make an overview`,
        meaning: 'action: who, by when, what; also action: …',
      },
      {
        example: `${signs.action} IPO by next week Friday: send the letter (from 2021-05)`,
        meaning: 'action from a decision',
      },
      {
        example: `${signs.question} Who leads energy? Province finds out`,
        meaning: 'parked question; also any line that ends with ?',
      },
      {
        example: `${signs.learning} ${learningWords.en.lesson[0]}: start with what is there`,
        meaning: 'learning; also assumption:, bump:, and without *',
      },
      {
        example: `${attendanceWords.en[0]}: Province deputy with mandate; BZK director subject to approval; IPO excused`,
        meaning: 'participants; also without mandate, absent, observer, n/a',
      },
      {
        example: `${attendanceWords.en[0]}: all except IPO`,
        meaning: 'who were expected the last time; also everyone, and same as last time',
      },
      { example: 'BZK has no mandate', meaning: 'also a full mandate, and subject to approval of the council' },
      { example: 'excused: IPO; BZK', meaning: 'also absent:, observers:, and IPO is excused' },
      {
        example: `${attendanceWords.en[0]}: Province from 14:10`,
        meaning: 'comes later; also until 15:00, and Province comes at 14:10',
      },
      {
        example: `${attendanceWords.en[0]}: Province represented by policy adviser; facilitator; secretary`,
        meaning: 'who stands in for somebody, and the process team',
      },
      { example: 'agenda item 3', meaning: 'goes to that item; also next item and previous item' },
      { example: `${snapshotWords.en[0]}: after the talk about space`, meaning: 'keeps how the map is now' },
      { example: '… (about: Housing, City edge)', meaning: 'says itself what it is about' },
      { example: 'Everybody speaks for their own organisation', meaning: 'any other sentence is a note' },
    ],
    followed: [
      { example: 'A1 done on 13 January', meaning: 'action done; also A1 cancelled' },
      { example: 'A1 moves to 1 March', meaning: 'also A1 by 1 March; A1 by Province gives it to another' },
      { example: 'V1: four goals are given', meaning: 'question answered; also V1 dropped' },
      { example: 'L1 confirmed', meaning: 'assumption tested; also L1 refuted' },
      {
        example: '2021-02 agreed; Provincial council decide 9 February; reservation BZK: abstains',
        meaning: 'decision taken',
      },
      { example: '2021-06 deferred until there is an answer', meaning: 'also rejected, withdrawn, ratified' },
      {
        example: '2021-03 Provincial council adopted on 9 February',
        meaning: 'legitimacy step; also planned 20 April',
      },
    ],
  },
};

/** The grammar as examples that can be typed, made from the specification. */
export function captureHelp(language: Language): readonly HelpSection[] {
  const own = texts[language];
  return [
    ...relationGroups.map((group) => relationSection(group, language)),
    { title: own.promises, lines: own.promised },
    { title: own.changes, lines: own.change },
    { title: own.record, lines: own.recorded },
    { title: own.followUp, lines: own.followed },
    {
      title: own.elements,
      lines: elementKinds.map((kind) => ({
        example: `${elementWords[language][kind][0]}: ${own.elementExamples[kind]}`,
        meaning: elementWords[language][kind]
          .slice(1)
          .map((word) => `${word}:`)
          .join(', '),
      })),
    },
  ];
}

function relationSection(group: RelationGroup, language: Language): HelpSection {
  const kinds = relationKinds.filter((kind) => relationRules[kind].group === group);
  return {
    title: texts[language].relationOf(terms[language].relationGroup[group]),
    lines: [
      ...kinds.map((kind) => ({ example: verbs[kind].example[language], meaning: otherVerbs(kind, language) })),
      ...(group === 'role' ? [texts[language].joint] : []),
    ],
  };
}

/** Up to two other ways to say it. */
function otherVerbs(kind: RelationKind, language: Language): string {
  const canonical = canonicalPhrase(kind, language);
  const others = verbs[kind].phrases[language]
    .map((phrase) =>
      phrase
        .replace(/\([^)]*\) ?/g, '')
        .split(' ')
        .map((word) => word.split('|')[0])
        .join(' '),
    )
    .filter((phrase) => phrase !== canonical && !phrase.includes('{rest}'))
    .slice(0, 2)
    .map((phrase) =>
      phrase
        .replaceAll(/\{to\}$/g, '')
        .replaceAll('{to}', '…')
        .replaceAll('{ha}', '… ha')
        .replaceAll('{mln}', '… mln')
        .replaceAll('{subject}', '…')
        .trim(),
    );
  return others.join(' · ');
}
