import type { DecisionLine, Minutes } from '../minutes';

/** The same minutes with parties by the names of running text: "Gemeente Grootstad" for "Gemeente Grootstad (fictief)". */
export function withSaidNames(minutes: Minutes): Minutes {
  const { saidNames, decisions, actions, questions, participants, next } = minutes;
  if (saidNames.size === 0) return minutes;
  const said = (name: string): string => saidNames.get(name) ?? name;
  const decision = (line: DecisionLine): DecisionLine => ({
    ...line,
    steps: line.steps.map((step) => ({ ...step, body: said(step.body) })),
    reservations: line.reservations.map((each) => ({ ...each, party: said(each.party) })),
  });
  const question = <Line extends { readonly owner: string | null }>(line: Line): Line => {
    return line.owner === null ? line : { ...line, owner: said(line.owner) };
  };
  return {
    ...minutes,
    decisions: { ofThisSession: decisions.ofThisSession.map(decision), earlier: decisions.earlier.map(decision) },
    actions: actions.map((line) => ({ ...line, owner: said(line.owner) })),
    questions: { parked: questions.parked.map(question), settled: questions.settled.map(question) },
    participants: participants.map((each) => {
      return each.organisation === null ? each : { ...each, organisation: said(each.organisation) };
    }),
    next: {
      ...next,
      proposals: next.proposals.map((each) => {
        switch (each.reason) {
          case 'space_over_budget':
            return { ...each, zone: said(each.zone) };
          case 'conflict':
            return { ...each, from: said(each.from), to: said(each.to) };
          case 'no_lead':
            return { ...each, task: said(each.task) };
          case 'dependency_cycle':
            return { ...each, names: each.names.map(said) };
          default:
            return each;
        }
      }),
    },
  };
}
