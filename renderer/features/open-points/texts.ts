import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Openstaand',
  none: 'Niets openstaand',
  noneText: (isFirst: boolean) =>
    `${isFirst ? 'Er staat niets open' : 'Eerdere sessies hebben niets opengelaten'}: geen acties, vragen, besluiten of legitimatiestappen.`,
  /** isFirst: no session was closed before, so that nothing can come from one. */
  intro: (all: number, late: number, isFirst: boolean) => {
    const points = all === 1 ? 'Eén punt' : `${all} punten`;
    const from = isFirst ? `${points} ${all === 1 ? 'staat' : 'staan'} open` : `${points} uit eerdere sessies`;
    return late === 0 ? `${from}.` : `${from}, waarvan ${late} over tijd.`;
  },
  introNow: (count: number) => `${count === 1 ? 'Eén punt kwam' : `${count} punten kwamen`} op in deze sessie.`,
  table: 'De tafel samen',
  late: 'over tijd',
  legitimacy: 'Legitimatie',
  noStep: 'Er is nog geen legitimatiestap genoemd.',
  showDecision: 'Toon besluit',
  conflict: 'Conflict',
  conflictBetween: (from: string, to: string) => `${from} conflicteert met ${to}`,
  disagreement: 'Twee laptops zeggen iets anders',
  showOnMap: 'Toon op de kaart',
  minutes: 'Verslag',
  adopt: (session: string) => `Het verslag van ${session} vaststellen`,
  readMinutes: 'Verslag bekijken',
};

const en = {
  title: 'Open points',
  none: 'Nothing open',
  noneText: (isFirst) =>
    `${isFirst ? 'Nothing is open' : 'Earlier sessions left nothing open'}: no actions, questions, decisions or legitimacy steps.`,
  intro: (all, late, isFirst) => {
    const points = all === 1 ? 'One point' : `${all} points`;
    const from = isFirst ? `${points} ${all === 1 ? 'is' : 'are'} open` : `${points} from earlier sessions`;
    return late === 0 ? `${from}.` : `${from}, ${late} overdue.`;
  },
  introNow: (count) => `${count === 1 ? 'One point' : `${count} points`} came up in this session.`,
  table: 'The table together',
  late: 'overdue',
  legitimacy: 'Legitimacy',
  noStep: 'No legitimacy step has been named yet.',
  showDecision: 'Show decision',
  conflict: 'Conflict',
  conflictBetween: (from, to) => `${from} conflicts with ${to}`,
  disagreement: 'Two laptops say something different',
  showOnMap: 'Show on the map',
  minutes: 'Minutes',
  adopt: (session) => `Adopt the minutes of ${session}`,
  readMinutes: 'View minutes',
} satisfies typeof nl;

export const openPointTexts: Translated<typeof nl> = { nl, en };
