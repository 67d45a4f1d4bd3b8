/*
 * What is said of the decision on the table: that it is taken, withdrawn, rejected or put off. Both languages side by side.
 */

type Step = 'taken' | 'withdrawn' | 'rejected' | 'deferred';

const it =
  '(?:(?:het|dit|dat|the|this|that|it|voorstel|proposal|besluit|decision|(?:19|20)\\d\\d-\\d\\d|over [^,;]{2,50}?|on [^,;]{2,50}?|is|zijn|wordt|was|dan|dus|daarmee|hierbij|so|then|we|hebben|have|on)\\s+)*';
const form = (pattern: string): RegExp => new RegExp(pattern, 'iu');

/** The step, how it is said, and whether nothing else can be meant. */
export const decisionSteps: readonly (readonly [Step, RegExp, boolean])[] = [
  [
    'deferred',
    form(
      `^${it}(?:houden we aan|wordt aangehouden|aangehouden|uitgesteld|wordt uitgesteld|schuiven we door|doorgeschoven|is deferred|deferred|postponed|put off|we hold it over)\\s+(?<until>(?:tot|naar|until|till|to)\\b.+)$`,
    ),
    true,
  ],
  [
    'withdrawn',
    form(`^${it}(?:van tafel|ingetrokken|teruggetrokken|withdrawn|off the table|pulled)(?:\\s+(?:door|by)\\s.+)?$`),
    true,
  ],
  ['rejected', form(`^${it}(?:afgewezen|verworpen|weggestemd|rejected|voted down)$`), true],
  [
    'taken',
    form(
      `^(?:(?:geen bezwaren|geen bezwaar|no objections?|iedereen akkoord|all agree|unaniem|unanimously|dan|dus|so|then|daarmee|hierbij|en|and)[\\s,.?!]+)*${it}(?:aangenomen|vastgesteld|besloten|akkoord bevonden|adopted|agreed|decided|carried|passed)$`,
    ),
    true,
  ],
  [
    'taken',
    form(
      `(?:zijn we het (?:hier |er |daar )?(?:wel )?over eens|iedereen (?:is |gaat )?akkoord|we are all agreed|everybody agrees|(?:aangenomen|adopted|agreed),? (?:met|with|onder|subject))`,
    ),
    false,
  ],
];
