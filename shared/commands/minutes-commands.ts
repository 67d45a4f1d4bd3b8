import { localDate } from '../i18n/format';
import { contentOf } from '../model/content-of';
import type { Session } from '../model/content-types';
import { type Document, keyOf } from '../register/document';
import { areMinutesAdopted, areMinutesSubmitted } from '../session/adopted-minutes';
import { accept, type Result, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import { type Drafted, setFields } from './draft';
import { date } from './field-rules';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Sends the minutes of a closed session round, to be adopted. Refused when that was done, or they are adopted. */
export function submitMinutes(document: Document, command: Of<'submitMinutes'>, context: CommandContext): Drafted {
  const found = sessionOfMinutes(document, command.session);
  if (!found.ok) return found;
  const session = found.value;
  if (areMinutesSubmitted(session)) return refuse({ code: 'no_change' });
  return accept({
    type: 'minutes.submitted',
    data: { session: session.id },
    text: sentences[context.language].minutesSubmitted(session.title),
    writes: setFields(document, keyOf('session', session.id), { minutesSubmittedFor: session.closedAt }),
  });
}

/**
 * The table adopts the minutes of a closed session, usually in the next one. Refused while the session is open, on a day
 * before it was held, and when they are adopted already.
 * @param command.on the day of adoption, `YYYY-MM-DD`
 */
export function adoptMinutes(document: Document, command: Of<'adoptMinutes'>, context: CommandContext): Drafted {
  const found = sessionOfMinutes(document, command.session);
  if (!found.ok) return found;
  const session = found.value;
  const checked = date(command.on, 'on');
  if (!checked.ok) return checked;
  if (command.on < localDate(session.openedAt ?? session.start, session.timeZone)) {
    return refuse({ code: 'invalid_value', field: 'on', value: command.on });
  }
  return accept({
    type: 'minutes.adopted',
    data: { session: session.id, on: command.on },
    text: sentences[context.language].minutesAdopted(session.title),
    writes: setFields(document, keyOf('session', session.id), {
      minutesAdoptedFor: session.closedAt,
      minutesAdoptedOn: command.on,
    }),
  });
}

function sessionOfMinutes(document: Document, id: string): Result<Session, Refusal> {
  const session = contentOf(document).sessions.get(id);
  if (session === undefined) return refuse({ code: 'not_found', id });
  if (session.closedAt == null) return refuse({ code: 'wrong_status', what: session.title, status: 'not_closed' });
  if (areMinutesAdopted(session)) {
    return refuse({ code: 'wrong_status', what: session.title, status: 'minutes_adopted' });
  }
  return accept(session);
}
