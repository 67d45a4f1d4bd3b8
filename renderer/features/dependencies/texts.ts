import type { Translated } from '../../../shared/i18n/language';

const nl = {
  intro: 'Wat op elkaar wacht, waarop het meeste wacht, en in welke volgorde het zou kunnen.',
  circles: 'Wachten op elkaar',
  circlesIntro: 'Een kring komt pas los als de tafel ergens begint.',
  noCircle: 'Niets wacht op elkaar in een kring.',
  onMap: 'Op de kaart',
  most: 'Waarop het meeste wacht',
  mostIntro: 'Hoeveel onderdelen hier rechtstreeks van afhangen.',
  nothing: 'Nog niets hangt van iets anders af. Typ onderaan bijvoorbeeld “Wonen hangt af van Energie”.',
  element: 'Onderdeel',
  waiting: 'Wachten hierop',
  order: 'Een mogelijke volgorde',
  orderIntro: 'Ronde voor ronde wat kan beginnen. Wat op elkaar wacht, kan alleen samen.',
  round: (number: number) => `Ronde ${number}`,
  more: (count: number) => `en ${count} andere`,
  moreRounds: (count: number) => `En daarna nog ${count} rondes.`,
  impact: 'Als één onderdeel wegvalt',
  impactIntro: 'Wat dan tevergeefs wacht, en wat zonder trekker, geld of bijdrage komt te staan.',
  noSuch: 'Geen onderdeel met die naam',
};

const en = {
  intro: 'What waits on each other, what most waits on, and in which order it could be done.',
  circles: 'Waiting on each other',
  circlesIntro: 'A circle comes loose only when the table begins somewhere.',
  noCircle: 'Nothing waits on each other in a circle.',
  onMap: 'On the map',
  most: 'What most waits on',
  mostIntro: 'How many elements depend on it directly.',
  nothing: 'Nothing depends on anything else yet. Type below for example “Housing depends on Energy”.',
  element: 'Element',
  waiting: 'Waiting on it',
  order: 'A possible order',
  orderIntro: 'Round by round what can begin. What waits on each other can only go together.',
  round: (number) => `Round ${number}`,
  more: (count) => `and ${count} more`,
  moreRounds: (count) => `And ${count} more rounds after that.`,
  impact: 'If one element falls away',
  impactIntro: 'What then waits in vain, and what is left without lead, money or contribution.',
  noSuch: 'No element with that name',
} satisfies typeof nl;

export const dependencyTexts: Translated<typeof nl> = { nl, en };
