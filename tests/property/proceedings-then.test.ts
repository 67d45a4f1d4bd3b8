import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProceedingsLine } from '../../shared/minutes/minutes';
import { minutesModel } from '../../shared/minutes/minutes-model';
import type { Dot } from '../../shared/register/register';
import type { JsonObject } from '../../shared/values/json';
import { LogBuilder, type Writes } from '../unit/minutes/log-builder';
import { runs } from './settings';

/** What the table says at one moment, as a person with a notepad would keep it. */
interface Notepad {
  readonly names: Record<string, string>;
  readonly action: { text: string; owner: string; due: string | null };
  readonly decision: { text: string; reservations: { party: string; text: string }[] };
  readonly question: { text: string };
}

const party = fc.constantFrom('g', 'v');
const words = fc.constantFrom('Plannen maken.', 'Andere plannen maken.', 'Geld zoeken.');
const day = fc.constantFrom('2022-01-14', '2022-02-01', '2022-03-01');

type Act =
  | { readonly type: 'rename'; readonly party: string; readonly name: string }
  | { readonly type: 'change'; readonly set: { text?: string; owner?: string; due?: string | null } }
  | { readonly type: 'complete'; readonly on: string }
  | { readonly type: 'cancel'; readonly because: string }
  | { readonly type: 'reword'; readonly text: string }
  | { readonly type: 'defer'; readonly until: string }
  | { readonly type: 'take' }
  | { readonly type: 'reserve'; readonly party: string; readonly text: string }
  | { readonly type: 'answer'; readonly answer: string };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constant('rename'), party, name: fc.constantFrom('Gouda', 'VNG', 'Utrecht') }),
  fc.record({
    type: fc.constant('change'),
    set: fc
      .record({ text: words, owner: party, due: fc.option(day) }, { requiredKeys: [] })
      .filter((set) => Object.keys(set).length > 0),
  }),
  fc.record({ type: fc.constant('complete'), on: day }),
  fc.record({ type: fc.constant('cancel'), because: words }),
  fc.record({ type: fc.constant('reword'), text: words }),
  fc.record({ type: fc.constant('defer'), until: day }),
  fc.record({ type: fc.constant('take') }),
  fc.record({ type: fc.constant('reserve'), party, text: words }),
  fc.record({ type: fc.constant('answer'), answer: words }),
) as fc.Arbitrary<Act>;

/** An act, or the taking back of one that nothing was written over; taking back the taking back puts it back. */
const step = fc.oneof(
  { weight: 4, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('take back'), which: fc.nat() }) },
);

function writesOf(each: Act, at: number): Writes {
  switch (each.type) {
    case 'rename':
      return { [`element:${each.party}`]: { name: each.name } };
    case 'change':
      return { 'action:a': each.set as JsonObject };
    case 'complete':
      return { 'action:a': { status: 'done', doneOn: each.on } };
    case 'cancel':
      return { 'action:a': { status: 'cancelled', because: each.because } };
    case 'reword':
      return { 'decision:d': { text: each.text } };
    case 'defer':
      return { 'decision:d': { status: 'deferred', until: each.until } };
    case 'take':
      return { 'decision:d': { status: 'agreed_at_table' } };
    case 'reserve':
      return {
        [`reservation:${at}`]: { alive: true, decision: 'd', stakeholder: each.party, text: each.text, order: at },
      };
    case 'answer':
      return { 'question:q': { status: 'answered', answer: each.answer } };
  }
}

const eventTypes = {
  rename: 'element.updated',
  change: 'action.updated',
  complete: 'action.completed',
  cancel: 'action.cancelled',
  reword: 'decision.updated',
  defer: 'decision.deferred',
  take: 'decision.taken',
  reserve: 'decision.updated',
  answer: 'question.answered',
} as const;

/** Writes an act down and tells the line that says it; null for those whose line is told as it was typed. */
function noted(pad: Notepad, each: Act): JsonObject | null {
  const { action, decision, question, names } = pad;
  const owner = (): string => names[action.owner] ?? '';
  switch (each.type) {
    case 'rename':
      names[each.party] = each.name;
      return null;
    case 'change':
      Object.assign(action, each.set);
      return { kind: 'action_changed', no: 'A1', text: action.text, owner: owner(), due: action.due };
    case 'complete':
      return { kind: 'action_done', no: 'A1', text: action.text, owner: owner(), on: each.on };
    case 'cancel':
      return { kind: 'action_cancelled', no: 'A1', text: action.text, because: each.because };
    case 'reword':
      decision.text = each.text;
      return null;
    case 'defer':
      return { kind: 'deferred', no: '2021-01', text: decision.text, until: each.until };
    case 'take': {
      const reservations = decision.reservations.map((made) => ({ ...made, party: names[made.party] ?? '' }));
      return { kind: 'decision', no: '2021-01', text: decision.text, reservations };
    }
    case 'reserve':
      decision.reservations.push({ party: each.party, text: each.text });
      return null;
    case 'answer':
      return { kind: 'answer', no: 'V1', text: question.text, answer: each.answer };
  }
}

function beginning(): LogBuilder {
  const log = new LogBuilder().table('Voorbeeld').plan('s');
  log.add('element.added', { 'element:g': { alive: true, kind: 'stakeholder', name: 'Gouda' } });
  log.add('element.added', { 'element:v': { alive: true, kind: 'stakeholder', name: 'VNG' } });
  log.open('s');
  const action = { no: 'A1', text: 'Plannen maken.', owner: 'g', due: '2022-01-14', status: 'open' };
  log.add('action.assigned', { 'action:a': { alive: true, ...action, session: 's' } });
  const decision = { no: '2021-01', decisionKind: 'agreement', text: 'Wachten.', about: [], status: 'proposed' };
  log.add('decision.proposed', { 'decision:d': { alive: true, ...decision, session: 's' } });
  log.add('question.parked', { 'question:q': { alive: true, no: 'V1', text: 'Wie betaalt?', status: 'parked' } });
  return log;
}

interface Done {
  readonly act: Act;
  readonly fields: readonly string[];
  /** The act itself, then each taking back of the one before it. */
  readonly dots: Dot[];
}

const stands = ({ dots }: Done): boolean => dots.length % 2 === 1;

function canBeTakenBack(done: readonly Done[], at: number): boolean {
  const { fields } = done[at] as Done;
  return done.slice(at + 1).every((later) => !later.fields.some((field) => fields.includes(field)));
}

function withoutEntry({ entry: _, ...line }: ProceedingsLine): unknown {
  return line;
}

it('R-MINUTES-8 each line says what was agreed at its moment, whatever was changed or taken back after it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const log = beginning();
      const done: Done[] = [];
      for (const each of steps) {
        if (each.type !== 'take back') {
          const writes = writesOf(each as Act, done.length);
          const fields = Object.entries(writes).flatMap(([key, set]) =>
            Object.keys(set).map((name) => `${key} ${name}`),
          );
          done.push({ act: each as Act, fields, dots: [log.add(eventTypes[(each as Act).type], writes)] });
        } else if (done.length > 0) {
          const at = (each as { which: number }).which % done.length;
          const { dots } = done[at] as Done;
          if (canBeTakenBack(done, at)) dots.push(log.undo(dots.at(-1) as Dot));
        }
      }
      log.close();
      const pad: Notepad = {
        names: { g: 'Gouda', v: 'VNG' },
        action: { text: 'Plannen maken.', owner: 'g', due: '2022-01-14' },
        decision: { text: 'Wachten.', reservations: [] },
        question: { text: 'Wie betaalt?' },
      };
      const expected = [
        { kind: 'action', no: 'A1', text: 'Plannen maken.', owner: 'Gouda', due: '2022-01-14' },
        { kind: 'question', no: 'V1', text: 'Wie betaalt?' },
        ...done.filter(stands).flatMap((each) => noted(pad, each.act) ?? []),
      ];
      const lines = minutesModel(log.entries, 's', 'nl').proceedings.flatMap((part) => part.lines);
      const told = lines.filter(({ kind }) => kind !== 'text' && kind !== 'proposal').map(withoutEntry);
      expect(told).toEqual(expected);
    }),
    runs(150),
  );
});
