import type { Translated } from '../i18n/language';
import type { AskAnswer } from '../model/vocabulary';

export type Answer = Exclude<AskAnswer, 'open'>;

/**
 * What parties say to what is asked of them; part of the grammar, see `specification.ts`. `{party}` answers, `{to}` is who
 * asked or what money is for, `{subject}` what it is about. Longer phrases stand first.
 */
export interface AnswerPhrases {
  readonly answer: Answer;
  /** Said of many things besides: where nothing like it was asked the line is a remark. */
  readonly isLoose: boolean;
  readonly phrases: Translated<readonly string[]>;
}

export const answerPhrases: readonly AnswerPhrases[] = [
  {
    answer: 'refused',
    isLoose: true,
    phrases: {
      nl: [
        '{party} zegt|zeggen|zei|zeiden nee tegen|op {subject}',
        '{party} wijst|wijzen|wees|wezen {subject} af',
        '{party} weigert|weigeren {subject}',
        '{party} heeft|hebben {subject} afgewezen|geweigerd',
        '{party} zegt|zeggen {subject} niet toe aan {to}',
        '{party} zegt|zeggen aan {to} {subject} niet toe',
        '{party} zegt|zeggen {subject} niet toe',
        '{party} gaat|gaan niet akkoord met {subject}',
        '{party} stemt|stemmen niet in met {subject}',
        '{party} wijst|wijzen af {subject}',
        '{party} wijst|wijzen af',
        '{party} zegt|zeggen nee',
        '{party} weigert|weigeren',
      ],
      en: [
        '{party} says|say|said no to {subject}',
        '{party} refuses|refuse|refused|rejects|reject|rejected {subject}',
        '{party} turns|turn|turned down {subject}',
        '{party} turns|turn|turned {subject} down',
        '{party} has|have refused|rejected {subject}',
        '{party} does|do not promise {subject} to {to}',
        '{party} does|do not promise {subject}',
        '{party} does|do not agree to|with {subject}',
        '{party} says|say no',
        '{party} refuses|refuse',
      ],
    },
  },
  {
    answer: 'promised',
    isLoose: false,
    phrases: {
      nl: [
        'toezegging (van) {party} aan {to}: {subject}',
        'toezegging (van) {party}: {subject}',
        '{party} zegt|zeggen|zei|zeiden toe aan {to}: {subject}',
        '{party} zegt|zeggen|zei|zeiden {subject} toe aan|voor|bij {to}',
        '{party} zegt|zeggen|zei|zeiden aan {to} {subject} toe',
        '{party} zegt|zeggen|zei|zeiden {subject} toe',
        '{party} zegt|zeggen|zei|zeiden toe (dat|om) {subject}',
        '{party} heeft|hebben {subject} toegezegd aan|voor {to}',
        '{party} heeft|hebben {subject} toegezegd',
        '{party} heeft|hebben toegezegd (dat|om) {subject}',
        '{party} zegt|zeggen toe',
      ],
      en: [
        'promise (of|by|from) {party} to {to}: {subject}',
        'promise (of|by|from) {party}: {subject}',
        '{party} promises|promise|promised to {to}: {subject}',
        '{party} promises|promise|promised {subject} to|for {to}',
        '{party} promises|promise|promised (that|to) {subject}',
        '{party} has|have promised {subject} to|for {to}',
        '{party} has|have promised {subject}',
        '{party} promises|promise',
      ],
    },
  },
  {
    answer: 'promised',
    isLoose: true,
    phrases: {
      nl: [
        '{party} zegt|zeggen|zei|zeiden ja tegen|op {subject}',
        '{party} gaat|gaan akkoord met {subject}',
        '{party} stemt|stemmen in met {subject}',
        '{party} zegt|zeggen ja',
      ],
      en: [
        '{party} says|say|said yes to {subject}',
        '{party} commits|commit to {subject}',
        '{party} agrees|agree to {subject}',
        '{party} says|say yes',
      ],
    },
  },
];

/** Stand for what was just asked: "het Rijk zegt dat toe". */
export const pointingSubjects: ReadonlySet<string> = new Set(
  'dat dit het deze die alles that this it everything'.split(' '),
);

/** Answer for nobody in particular, so that none of them can be held to it. */
export const nobodies: ReadonlySet<string> = new Set(
  'iedereen niemand ik wij we hij zij ze u jullie men partijen everybody everyone nobody i he she they you who wie somebody iemand'.split(
    ' ',
  ),
);

/** Money that comes on top of what was there: "10 mln extra". */
export const extraWords: ReadonlySet<string> = new Set('extra erbij aanvullend aanvullende additional more'.split(' '));

/** Before where a promise was read or heard: "…, volgens brief van 3 december". Alone, "bron" is a word like others. */
export const sourceWords: readonly string[] = [
  '[,;]?\\s+volgens',
  '[,;]?\\s+blijkens',
  '[,;]?\\s+bij\\s+monde\\s+van',
  '[,;]?\\s+according\\s+to',
  '[,;]?\\s+bron:',
  '[,;]?\\s+source:',
  '[,;]\\s+bron',
  '[,;]\\s+source',
];

/** Before a number that is no day: "motie 12-3". */
export const numberedThings: ReadonlySet<string> = new Set(
  'motie amendement bijlage nummer nr no kenmerk stuk dossier besluit motion amendment annex number reference document'.split(
    ' ',
  ),
);

/** Words of how much and how long: "(per jaar)", "(vanaf 2027 t/m 2030)". */
export const spanWords: ReadonlySet<string> = new Set([
  't m',
  ...'per jaar jaren maand maanden jaarlijks vanaf van tot en met in euro mln miljoen year years month months annually from to until since and up'.split(
    ' ',
  ),
]);
