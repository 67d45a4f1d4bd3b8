import { answersInOtherWords } from './answers-in-other-words';
import { contentBefore } from './example-content';
import { asks, does, hinted, note, relation, type Said } from './said-gives';

/** The table at the end of its first session, while it is still going on, on 2 December 2021. */
export const atTheTable = {
  ...contentBefore('ses-1', 74),
  sessions: new Map([['ses-1', { id: 'ses-1', openedAt: '2021-12-02T13:30:00+01:00' } as never]]),
};

/**
 * Sentences as facilitators and secretaries type them while officials talk, in Dutch and in English. Names on the map are
 * those of the example in both.
 */
export const saidAtTheTable: readonly Said[] = [
  // Opening: who is there.
  [
    'VNG is afgemeld',
    'VNG is excused',
    does('recordAttendance', { attendance: [{ stakeholder: 's-vng', status: 'excused' }] }),
  ],
  [
    'Het waterschap komt om 14.30 uur',
    'Waterschap comes at 14:30',
    does('recordAttendance', { attendance: [{ stakeholder: 's-ws', arrivedAt: '14:30' }] }),
  ],
  [
    'IPO moet om 15.30 weg',
    'IPO has to leave at 15:30',
    does('recordAttendance', { attendance: [{ stakeholder: 's-ipo', leftAt: '15:30' }] }),
  ],
  [
    'Polderdam wordt vertegenwoordigd door de beleidsadviseur',
    'Polderdam is represented by the policy adviser',
    does('recordAttendance', { attendance: [{ stakeholder: 's-polderdam', status: 'represented' }] }),
  ],
  ['Iedereen spreekt namens de eigen organisatie', 'Everybody speaks for their own organisation', note],
  ['Koffie om half vier', 'Coffee at half past three', note],

  // Beeldvorming: what is on the map.
  [
    'nieuwe opgave: drinkwater',
    'new task: drinkwater',
    does('addElement', { element: { kind: 'task', name: 'Drinkwater' } }),
  ],
  [
    'Vitens erbij als partij',
    'add Vitens as a party',
    does('addElement', { element: { kind: 'stakeholder', name: 'Vitens' } }),
  ],
  [
    'Drinkwater is ook een opgave',
    'Drinkwater is also a task',
    does('addElement', { element: { kind: 'task', name: 'Drinkwater' } }),
  ],
  [
    'Waterbedrijf ontbreekt nog op de kaart',
    'Waterbedrijf is still missing on the map',
    hinted('partij: Waterbedrijf', 'party: Waterbedrijf'),
  ],
  [
    'hernoem Wonen naar Woningbouw',
    'rename Wonen to Woningbouw',
    does('updateElement', { id: 't-wonen', set: { name: 'Woningbouw' } }),
  ],
  [
    'Wonen draagt ook bij aan duurzame energie op land',
    'Wonen also contributes to duurzame energie op land',
    relation('contributes_to', 't-wonen', 'g-en'),
  ],
  [
    'Klimaat lukt niet zonder energie',
    'Klimaat works only with Energie',
    relation('depends_on', 't-klimaat', 't-energie'),
  ],
  [
    'Leren wacht op nationale kennis en data',
    'Leren waits for nationale kennis en data',
    asks('Dit staat al op de kaart', 'This is already on the map'),
  ],
  [
    'Economie en klimaat versterken elkaar',
    'Economie and klimaat reinforce each other',
    relation('reinforces', 't-economie', 't-klimaat'),
  ],
  ['Economie bouwt voort op de RES', 'Economie builds on the RES', relation('builds_on', 't-economie', 'p-res')],
  [
    'haal Krachtig Groen Herstel van de kaart',
    'take Krachtig Groen Herstel off the map',
    does('removeElement', { id: 'p-kgh' }),
  ],
  ['verwijder zwembad', 'remove zwembad', asks('zwembad staat niet op de kaart', 'zwembad is not on the map')],

  // Ruimte.
  [
    'Economie heeft 20 ha nodig op de Zandrug',
    'Economie needs 20 ha on the Zandrug',
    relation('claims_space', 't-economie', 'z-zand', { hectares: 20 }),
  ],
  [
    'Wonen gaat naar 200 ha in de Stadsrand',
    'Wonen wants 200 ha in the Stadsrand',
    does('updateRelation', { id: 'r-047', set: { hectares: 200 } }),
  ],
  [
    'Economie vraagt ruimte in de Veenweide',
    'Economie claims space in the Veenweide',
    asks('Hoeveel hectare?', 'How many hectares?'),
  ],
  [
    'Klimaat deelt 260 ha in de Veenweide',
    'Klimaat shares 260 ha in the Veenweide',
    does('updateRelation', { set: { sharedHectares: 260 } }),
  ],
  [
    'Klimaat en economie botsen in de Veenweide',
    'Klimaat and economie clash in the Veenweide',
    relation('conflicts_with', 't-klimaat', 't-economie', { zone: 'z-veen' }),
  ],
  [
    'de claim van energie op de Zandrug vervalt',
    'remove the claim of Energie on the Zandrug',
    does('removeRelation', { id: 'r-064' }),
  ],
  ['verwijder de claim van Wonen', 'remove the claim of Wonen', asks('Er zijn er meer', 'There are more')],
  ['Energie past niet in de Stadsrand', 'Energie does not fit in the Stadsrand', note],

  // Rollen.
  [
    'Grootstad neemt economie op zich',
    'Grootstad takes the lead on economie',
    relation('leads', 's-grootstad', 't-economie'),
  ],
  [
    'trekker van economie wordt Grootstad',
    'lead of economie is Grootstad',
    relation('leads', 's-grootstad', 't-economie'),
  ],
  [
    'Grootstad en Polderdam zijn betrokken bij economie',
    'Grootstad and Polderdam are involved in economie',
    {
      does: [
        { type: 'addRelation', relation: { kind: 'participates', from: 's-grootstad' } },
        { type: 'addRelation', relation: { kind: 'participates', from: 's-polderdam' } },
      ],
    },
  ],
  ['Het Rijk voert energie mee uit', 'Rijk carries out energie', relation('executes', 's-rijk', 't-energie')],
  ['Het Rijk voert mee uit', 'Rijk carries out', asks('Rijk voert uit …?', 'Rijk carries out …?')],
  [
    'Provincie trekt stikstof niet meer, want besluit 2021-03',
    'Provincie no longer leads stikstof because decision 2021-03',
    does('removeRelation', { id: 'r-071', because: 'B3' }),
  ],
  [
    'schrap relatie Provincie stuwt Wonen',
    'delete relation Provincie drives Wonen',
    does('removeRelation', { id: 'r-069' }),
  ],
  [
    'Provinciale Staten zijn bevoegd voor energie',
    'Provinciale Staten are authorised for energie',
    relation('authorised_for', 's-ps', 't-energie'),
  ],
  ['Niemand trekt economie', 'Nobody leads economie', note],

  // Geld.
  [
    'Rijk trekt 20 mln uit voor energie',
    'Rijk sets aside 20 mln for energie',
    relation('funds', 's-rijk', 't-energie', { amountMln: 20 }),
  ],
  [
    'Rijk steekt anderhalf miljoen in energie',
    'Rijk invests 1.5 million in energie',
    relation('funds', 's-rijk', 't-energie', { amountMln: 1.5 }),
  ],
  [
    'Rijk financiert energie € 24.370,50',
    'Rijk funds energie € 24.370,50',
    relation('funds', 's-rijk', 't-energie', { amountMln: 0.0243705 }),
  ],
  [
    'Rijk betaalt 10 mln per jaar aan energie',
    'Rijk pays 10 mln per year for energie',
    asks('Welk bedrag is het?', 'Which amount is it?'),
  ],
  [
    'middelen: woningbouwimpuls 60 mln',
    'means: woningbouwimpuls 60 mln',
    does('addElement', {
      element: { kind: 'instrument', instrumentKind: 'means', name: 'Woningbouwimpuls', amountMln: 60 },
    }),
  ],
  [
    'middelen: woningbouwimpuls 60 mln van het Rijk',
    'means: woningbouwimpuls 60 mln from Rijk',
    relation('funds', 's-rijk', 'new-instrument', { amountMln: 60 }),
  ],
  ['Wonen kost 80 mln', 'Wonen costs 80 mln', does('updateElement', { id: 't-wonen', set: { estimatedCostMln: 80 } })],

  // Vragen en toezeggingen.
  [
    'Provincie vraagt het Rijk om duidelijkheid over stikstof',
    'Provincie asks Rijk for duidelijkheid over stikstof',
    relation('asks', 's-prov', 's-rijk', { subject: 'duidelijkheid over stikstof' }),
  ],
  ['Provincie vraagt het Rijk', 'Provincie asks Rijk', note],
  [
    'De tafel vraagt het Rijk om langjarig geld',
    'The table asks Rijk for long-term money',
    hinted('! afspraak: De tafel', '! agreement: The table'),
  ],
  [
    'Rijk zegt langjarig commitment toe',
    'Rijk promises langjarig commitment',
    does('updateRelation', { id: 'r-025', set: { answer: 'promised' } }),
  ],
  [
    'BZK zegt langjarig commitment toe (brief van 1 december)',
    'BZK promises langjarig commitment (letter of 1 December)',
    does('updateRelation', { id: 'r-025', set: { answer: 'promised' } }),
  ],
  [
    'VRO zegt 10 mln toe voor Wonen',
    'VRO promises 10 mln for Wonen',
    asks('VRO staat niet als partij op de kaart', 'VRO is not on the map as a party'),
  ],
  [
    'Rijk zegt nee tegen één aanpak',
    'Rijk says no to één aanpak',
    does('updateRelation', { id: 'r-027', set: { answer: 'refused' } }),
  ],
  ['Rijk zegt toe', 'Rijk promises', asks('Welke vraag?', 'Which ask?')],
  ['Rijk zegt toe: meer mensen', 'Rijk promises more people', asks('Aan wie?', 'To whom?')],
  ...answersInOtherWords,

  // Besluiten.
  [
    'besluit: de provincie trekt economie',
    'decision: the province leads economie',
    does('proposeDecision', { decision: { decisionKind: 'agreement' } }),
  ],
  ['besluit 2021-06 is genomen', 'decision 2021-06 is taken', does('takeDecision', { id: 'B6' })],
  ['2021-06 aangehouden tot 14 januari', '2021-06 deferred until 14 January', does('deferDecision', { id: 'B6' })],
  [
    'Polderdam maakt een voorbehoud bij 2021-03: geen mandaat',
    'Polderdam has a reservation on 2021-03: no mandate',
    does('reserveDecision', { id: 'B3' }),
  ],
  [
    '2021-06 voorbehoud Polderdam: eerst overleg',
    '2021-06 reservation Polderdam: first the board',
    asks('2021-06 is nog niet afgesproken', '2021-06 is not agreed yet'),
  ],
  [
    'PS besluit op 9 februari over 2021-03',
    'PS decides on 2021-03 on 9 February',
    does('recordLegitimacy', { decision: 'B3', body: 's-ps', status: 'planned', due: '2022-02-09' }),
  ],
  [
    '2021-03: raad zienswijze 24 februari',
    '2021-03: raad consult 24 February',
    does('recordLegitimacy', { body: 's-raad', kind: 'consult', due: '2022-02-24' }),
  ],
  ['schrap besluit 2021-06', 'scrap decision 2021-06', does('withdrawDecision', { id: 'B6' })],

  // Acties.
  [
    'actie Polderdam: plan van aanpak maken voor eind januari',
    'action Polderdam: make a plan by end of January',
    does('assignAction', { action: { owner: 's-polderdam', due: '2022-01-31' } }),
  ],
  [
    '+ Provincie voor vrijdag: notitie sturen',
    '+ Provincie by Friday: send the note',
    does('assignAction', { action: { owner: 's-prov', due: '2021-12-03' } }),
  ],
  [
    '+ Provincie over twee weken: overzicht delen',
    '+ Provincie in two weeks: share the overview',
    does('assignAction', { action: { due: '2021-12-16' } }),
  ],
  [
    '+ Provincie begin Q2: evaluatie',
    '+ Provincie early Q2: evaluation',
    asks(
      '"begin Q2" is geen datum. Spreek een dag af, bijvoorbeeld 1 april 2022.',
      '"early Q2" is not a date. Agree on a day, for example 1 April 2022.',
    ),
  ],
  [
    'Provincie maakt een overzicht voor 14 januari',
    'Provincie makes an overview by 14 January',
    does('assignAction', { action: { owner: 's-prov', due: '2022-01-14' } }),
  ],
  ['A4 klaar op 3 december', 'A4 done on 3 December', does('completeAction', { id: 'A4', on: '2021-12-03' })],
  ['A4 schuift naar 1 maart', 'A4 moves to 1 March', does('updateAction', { id: 'A4', set: { due: '2022-03-01' } })],
  ['A4 gaat naar Polderdam', 'A4 goes to Polderdam', does('updateAction', { id: 'A4', set: { owner: 's-polderdam' } })],
  ['schrap A4', 'scrap A4', does('cancelAction', { id: 'A4' })],

  // Vragen, leerpunten, afsluiting.
  ['? Wie betaalt de ontsluiting?', '? Who pays the access road?', does('parkQuestion')],
  ['parkeren: hoeveel ruimte is er op het net', 'park: how much room is there on the grid', does('parkQuestion')],
  ['V2: ja, ze passen', 'V2: yes, they fit', does('answerQuestion', { id: 'V2' })],
  [
    'les: begin met wat er ligt',
    'lesson: start with what is there',
    does('recordLearning', { learning: { learningKind: 'lesson' } }),
  ],
  ['L1 klopt', 'L1 confirmed', does('testLearning', { id: 'L1', result: 'confirmed' })],
  ['momentopname: einde van de sessie', 'snapshot: end of the session', does('takeSnapshot', {})],
];
