import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Verschillen',
  none: 'Geen verschillen',
  noneText:
    'Hier komt te staan waar laptops na het uitwisselen iets anders zeggen. Beide blijft staan tot de tafel kiest.',
  intro: (count: number): string =>
    count === 1
      ? 'Op 1 punt zeggen laptops iets anders. Kies samen, of laat het staan voor de volgende tafel.'
      : `Op ${count} punten zeggen laptops iets anders. Kies samen, of laat het staan voor de volgende tafel.`,
  disagreement: 'verschil van mening',
  removal: 'weggehaald en gewijzigd',
  twins: 'twee keer gelegd',
  dangling: 'relatie zonder einde',
  sameName: 'twee keer dezelfde naam',
  sameNumber: 'twee keer hetzelfde nummer',
  says: (who: string) => `${who}:`,
  choose: (value: string) => `Kies ${value}`,
  third: 'Iets anders',
  thirdValue: 'Wat de tafel kiest',
  record: 'Vastleggen',
  leave: 'Volgende tafel',
  left: 'Voor de volgende tafel',
  leftText: 'Dit blijft staan zoals het is: het komt in het verslag en bij de voorstellen voor de agenda.',
  takeUp: 'Toch nu',
  putBack: 'Terugzetten',
  keepAway: 'Weg laten',
  keepThis: (what: string) => `Houd ${what}`,
  unite: 'Samenvoegen',
  removeRelation: 'Relatie verwijderen',
  bringBack: (name: string) => `${name} terugzetten`,
  showOnMap: 'Op de kaart',
  chosen: (thing: string, field: string, value: string) => `De tafel kiest voor ${thing}, ${field}: ${value}.`,
  putBackLine: (thing: string) => `De tafel zet ${thing} terug.`,
  keptAwayLine: (thing: string) => `De tafel laat ${thing} weg.`,
  keptLine: (thing: string) => `De tafel houdt één relatie: ${thing}.`,
};

const en = {
  title: 'Disagreements',
  none: 'No disagreements',
  noneText:
    'This will show where laptops say something different after an exchange. Both stand until the table chooses.',
  intro: (count) =>
    count === 1
      ? 'Laptops say something different on 1 point. Choose together, or leave it for the next table.'
      : `Laptops say something different on ${count} points. Choose together, or leave it for the next table.`,
  disagreement: 'disagreement',
  removal: 'removed and changed',
  twins: 'made twice',
  dangling: 'relation without an end',
  sameName: 'the same name twice',
  sameNumber: 'the same number twice',
  says: (who) => `${who}:`,
  choose: (value) => `Choose ${value}`,
  third: 'Something else',
  thirdValue: 'What the table chooses',
  record: 'Record',
  leave: 'Next table',
  left: 'For the next table',
  leftText: 'This stays as it is: it is in the minutes and among the proposals for the agenda.',
  takeUp: 'Now after all',
  putBack: 'Put back',
  keepAway: 'Leave away',
  keepThis: (what) => `Keep ${what}`,
  unite: 'Merge',
  removeRelation: 'Remove relation',
  bringBack: (name) => `Put back ${name}`,
  showOnMap: 'On the map',
  chosen: (thing, field, value) => `The table chooses for ${thing}, ${field}: ${value}.`,
  putBackLine: (thing) => `The table puts ${thing} back.`,
  keptAwayLine: (thing) => `The table leaves ${thing} away.`,
  keptLine: (thing) => `The table keeps one relation: ${thing}.`,
} satisfies typeof nl;

export const conflictTexts: Translated<typeof nl> = { nl, en };
