import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf } from './map-relations';

/** Goals to which no task, plan or arrangement contributes. */
export const goalsWithoutContribution: Check<readonly string[]> = defineCheck(
  { elements: { goal: [] }, relations: { contributes_to: [] } },
  (content) => {
    const reached = new Set(connectionsOf(content, 'contributes_to').map(({ to }) => to.id));
    return elementsOf(content, 'goal').flatMap((goal) => (reached.has(goal.id) ? [] : [goal.id]));
  },
);

/** Tasks that contribute to no goal themselves. */
export const tasksWithoutGoal: Check<readonly string[]> = defineCheck(
  { elements: { task: [] }, relations: { contributes_to: [] } },
  (content) => {
    const contributing = new Set(connectionsOf(content, 'contributes_to').map(({ from }) => from.id));
    return elementsOf(content, 'task').flatMap((task) => (contributing.has(task.id) ? [] : [task.id]));
  },
);
