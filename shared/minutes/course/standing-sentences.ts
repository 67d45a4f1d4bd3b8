import { dependencyCycles } from '../../checks/dependency-cycles';
import { goalsWithoutContribution } from '../../checks/goal-coverage';
import { tasksWithoutLead } from '../../checks/leads';
import { decisionLegitimacy } from '../../checks/legitimacy';
import { overdueActions } from '../../checks/overdue-actions';
import { balanceSpace } from '../../checks/space-balance';
import { formatNumber } from '../../i18n/format';
import { joinedNames } from '../../i18n/joined-names';
import { stepKinds } from '../../model/vocabulary';
import { type EntityKey, keyOf } from '../../register/document';
import { compareNumbers } from '../sections/element-names';
import type { CourseContext } from './context';
import { limited } from './element-sentences';
import { type Sentence, sentenceOf } from './sentence';
import { standingWords } from './standing-words';

/** More than this is for the annexes. */
const most = 5;

/**
 * How it stands at the end of the session, from the checks: space, councils, leads, goals, circles, what is late. At most
 * five sentences, the heaviest first.
 * @param day of the session, `YYYY-MM-DD`
 */
export function standingSentences(context: CourseContext, day: string): readonly Sentence[] {
  return [
    ...spaceSentence(context),
    ...legitimacySentences(context),
    ...namedSentence(tasksWithoutLead(context.content), context, 'noLead'),
    ...namedSentence(goalsWithoutContribution(context.content), context, 'noContribution'),
    ...overdueSentence(context, day),
    ...dependencyCycles(context.content)
      .slice(0, 1)
      .flatMap((group) => namedSentence(group, context, 'waiting')),
  ].slice(0, most);
}

function spaceSentence({ content, nameOf, language, lines }: CourseContext): readonly Sentence[] {
  const words = standingWords[language];
  const zones = balanceSpace(content).filter(({ claims, balanceHa }) => claims.length > 0 && balanceHa !== null);
  const over = zones.filter((zone) => zone.over);
  if (over.length === 0) return [];
  const fitting = zones.filter((zone) => !zone.over).map(({ zone }) => nameOf(zone));
  const clauses = over.map(({ zone, balanceHa }) => {
    return words.over(nameOf(zone), formatNumber(Math.abs(balanceHa ?? 0), language));
  });
  const fit =
    fitting.length === 0 ? [] : [words.fit(joinedNames(limited(fitting, { language }), language), fitting.length > 1)];
  const things: readonly EntityKey[] = over.flatMap(({ zone, claims }) => [
    keyOf('element', zone),
    ...claims.map((claim) => keyOf('relation', claim)),
  ]);
  return [sentenceOf(lines.about(...things), [...clauses, ...fit].join('; '))];
}

function legitimacySentences({ content, nameOf, language, lines }: CourseContext): readonly Sentence[] {
  const words = standingWords[language];
  const missing = decisionLegitimacy(content)
    .filter(({ legitimacy }) => legitimacy === 'missing')
    .toSorted((a, b) => compareNumbers(a.decision.no, b.decision.no));
  const unsettled = missing.filter(({ steps }) => steps.length === 0).map(({ decision }) => decision);
  const clauses = missing.flatMap(({ decision, steps }) =>
    stepKinds.flatMap((kind) => {
      const bodies = steps.filter((step) => step.kind === kind && step.status === 'not_planned');
      const names = limited(
        bodies.map(({ body }) => nameOf(body)),
        { language },
      );
      return bodies.length === 0 ? [] : [words.missing(decision.no, kind, joinedNames(names, language))];
    }),
  );
  if (unsettled.length > 0) {
    const numbers = limited(
      unsettled.map(({ no }) => no),
      { language },
    );
    clauses.push(words.noSteps(joinedNames(numbers, language)));
  }
  const things = missing.flatMap(({ decision, steps }) => [
    keyOf('decision', decision.id),
    ...steps.map(({ id }) => keyOf('step', id)),
  ]);
  return clauses.length === 0 ? [] : [sentenceOf(lines.about(...things), clauses.join('; '))];
}

function namedSentence(
  ids: readonly string[],
  { nameOf, language, lines }: CourseContext,
  which: 'noLead' | 'noContribution' | 'waiting',
): readonly Sentence[] {
  if (ids.length === 0) return [];
  const names = joinedNames(limited(ids.map(nameOf), { language }), language);
  const entries = lines.about(...ids.map((id) => keyOf('element', id)));
  return [sentenceOf(entries, standingWords[language][which](names, ids.length > 1))];
}

function overdueSentence({ content, language, lines }: CourseContext, day: string): readonly Sentence[] {
  const late = overdueActions(content, day);
  if (late.length === 0) return [];
  const numbers = limited(late.map(({ no }) => no).toSorted(compareNumbers), { language });
  const entries = lines.about(...late.map(({ id }) => keyOf('action', id)));
  return [sentenceOf(entries, standingWords[language].overdue(joinedNames(numbers, language), late.length > 1))];
}
