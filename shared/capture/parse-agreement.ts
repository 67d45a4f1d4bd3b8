import { mandateWarningsAbout } from '../checks/mandate-warnings';
import type { NewStep } from '../commands/command';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import type { StepKind } from '../model/vocabulary';
import { openSessionOf } from '../session/current-session';
import type { CapturePart, ReadingContext } from './capture';
import { dateRemark, dayInWords } from './date-remarks';
import { readDate } from './dates';
import { indexOf } from './element-index';
import type { FollowUp } from './follow-up';
import { elementNamed } from './mentions';
import { problems } from './problems';
import { quotedOrPlain, splitOutsideQuotes, type Token, textOf, tokenise, trimMarks } from './tokens';

const stepWords: Readonly<Record<string, StepKind>> = {
  besluit: 'decide',
  besluiten: 'decide',
  decide: 'decide',
  decides: 'decide',
  decision: 'decide',
  zienswijze: 'consult',
  consult: 'consult',
  consultation: 'consult',
  informeren: 'inform',
  inform: 'inform',
};

const labels = {
  nl: {
    reservation: 'voorbehoud',
    notNeeded: 'legitimatie niet nodig',
    notPlanned: 'nog niet gepland',
    condition: 'voorwaarde',
    ask: (parties: string) => `Zonder volledig mandaat: ${parties}. Vraag of er een voorbehoud is.`,
  },
  en: {
    reservation: 'reservation',
    notNeeded: 'legitimacy not needed',
    notPlanned: 'not planned yet',
    condition: 'condition',
    ask: (parties: string) => `Without full mandate: ${parties}. Ask whether there is a reservation.`,
  },
};

export interface Agreement {
  readonly steps: NewStep[];
  readonly reservations: { readonly stakeholder: string; readonly text: string }[];
  readonly said: CapturePart[];
  /** Days to look at twice. */
  readonly remarks: string[];
  notNeeded: string | undefined;
  conditions: string | undefined;
}

/**
 * Reads what stands behind the number of a proposal when the table agrees: "akkoord; Provinciale Staten besluit 9 feb;
 * voorbehoud Polderdam: …; niet nodig: …". Parts are separated by semicolons, texts with semicolons stand between quotes.
 */
export function readAgreement(id: string, rest: string, context: ReadingContext): FollowUp | null {
  const agreed = rest.match(agreedWords);
  if (agreed === null) return null;
  const agreement = readParts(agreed[1] ?? '', context);
  if (typeof agreement === 'string') return { kind: 'problem', problem: agreement };
  const { steps, reservations, notNeeded, conditions, said } = agreement;
  return {
    kind: 'command',
    command: {
      type: 'takeDecision',
      id,
      ...(reservations.length === 0 ? {} : { reservations }),
      legitimacySteps: steps,
      ...(notNeeded === undefined ? {} : { legitimacyNotNeededBecause: notNeeded }),
      ...(conditions === undefined ? {} : { conditions }),
    },
    said: [{ kind: 'field', text: terms[context.settings.language].decisionStatus.agreed_at_table }, ...said],
    hint: agreement.remarks[0] ?? askReservations(id, reservations, context),
  };
}

/** Who to ask for a reservation before Enter: parties at the table that it touches, without full mandate and unheard. */
function askReservations(
  id: string,
  heard: Agreement['reservations'],
  { content, settings }: ReadingContext,
): string | null {
  const { language } = settings;
  const about = content.decisions.get(id)?.about ?? [];
  const unheard = mandateWarningsAbout(content, openSessionOf(content)?.id ?? null, about).filter(
    ({ stakeholder }) => !heard.some((reservation) => reservation.stakeholder === stakeholder),
  );
  if (unheard.length === 0) return null;
  const parties = unheard.map(
    ({ stakeholder, mandate }) =>
      `${content.elements.get(stakeholder)?.name ?? stakeholder} (${terms[language].mandate[mandate]})`,
  );
  return labels[language].ask(parties.join(', '));
}

/** "akkoord", and what stands behind it. */
export const agreedWords = /^(?:is\s+)?(?:akkoord|afgesproken|aangenomen|genomen|agreed|taken)\b[\s.,:;]*(.*)$/isu;

/** What the parts between semicolons say, or the sentence that says why one of them cannot be read. */
export function readParts(text: string, context: ReadingContext): Agreement | string {
  const agreement: Agreement = {
    steps: [],
    reservations: [],
    said: [],
    remarks: [],
    notNeeded: undefined,
    conditions: undefined,
  };
  for (const part of splitOutsideQuotes(text, ';')) {
    const problem = part.trim() === '' ? null : readPart(part.trim(), agreement, context);
    if (problem !== null) return problem;
  }
  return agreement;
}

function readPart(part: string, agreement: Agreement, context: ReadingContext): string | null {
  const { language } = context.settings;
  const own = labels[language];
  const why = part.match(
    /^(?:legitimatie\s+|legitimacy\s+)?(?:niet nodig|geen (?:besluit|legitimatie) nodig|not needed|no (?:decision|legitimacy) needed)\s*(?:[:,]|\bwant\b|\bbecause\b)\s*(.+)$/isu,
  );
  if (why !== null) {
    agreement.notNeeded = quotedOrPlain(why[1] as string);
    agreement.said.push({ kind: 'field', text: own.notNeeded }, { kind: 'text', text: agreement.notNeeded });
    return null;
  }
  const condition = part.match(/^(?:voorwaarden?|conditions?)\s*:\s*(.+)$/isu);
  if (condition !== null) {
    agreement.conditions = quotedOrPlain(condition[1] as string);
    agreement.said.push({ kind: 'field', text: own.condition }, { kind: 'text', text: agreement.conditions });
    return null;
  }
  const reservation = part.match(/^(?:voorbehoud|reservation)\s+(?:van\s+|of\s+)?(.+?)\s*:\s*(.+)$/isu);
  if (reservation !== null) {
    const name = reservation[1] as string;
    const party = partyNamed(name, tokenise(name), context);
    if (typeof party === 'string') return party;
    const text = quotedOrPlain(reservation[2] as string);
    agreement.reservations.push({ stakeholder: party.id, text });
    agreement.said.push({ kind: 'field', text: own.reservation }, chip(party), { kind: 'text', text });
    return null;
  }
  return readStep(part, agreement, context);
}

/** Whether a body and what it does stand in these words: "Provinciale Staten besluit 9 feb". */
export function saysStep(text: string): boolean {
  return tokenise(text).some(({ kind, folded }, at) => at > 0 && kind === 'word' && Object.hasOwn(stepWords, folded));
}

/** "gemeenteraden informeren 27 jan", "Provinciale Staten besluit niet gepland". */
function readStep(part: string, agreement: Agreement, context: ReadingContext): string | null {
  const { language, today } = context.settings;
  const tokens = trimMarks(tokenise(part));
  const at = tokens.findLastIndex((token) => token.kind === 'word' && Object.hasOwn(stepWords, token.folded));
  if (at < 1) return stepHelp[language](part);
  const body = partyNamed(part, tokens.slice(0, at), context);
  if (typeof body === 'string') return body;
  const kind = stepWords[tokens[at]?.folded ?? ''] as StepKind;
  const after = tokens.slice(at + 1).filter((token) => !/^(?:op|on|voor|by)$/.test(token.folded));
  const due = stepDate(part, after, today, language);
  const remark = typeof due === 'string' ? dateRemark(due, textOf(part, after), context.settings) : null;
  if (remark !== null) agreement.remarks.push(remark);
  if (typeof due === 'object' && due !== null) return due.problem;
  const status = due === null ? 'not_planned' : 'planned';
  agreement.steps.push({ body: body.id, kind, status, due });
  const when = due === null ? labels[language].notPlanned : dayInWords(due, language);
  agreement.said.push(chip(body), { kind: 'field', text: `${terms[language].stepKind[kind]}, ${when}` });
  return null;
}

function stepDate(
  part: string,
  after: readonly Token[],
  today: string,
  language: Language,
): string | null | { readonly problem: string } {
  const words = after.map((token) => token.folded).join(' ');
  if (words === '' || /^(?:nog )?(?:niet gepland|not planned)(?: yet)?$/.test(words)) return null;
  const found = readDate(after, 0, today);
  const text = textOf(part, after);
  if (found?.kind === 'date' && found.length === after.length) return found.date;
  return {
    problem:
      found?.kind === 'impossible'
        ? problems[language].impossibleDate(text)
        : problems[language].vagueDate(text, found?.kind === 'vague' ? found.near : undefined),
  };
}

const stepHelp = {
  nl: (part: string) => `"${part}" is niet te lezen. Typ bijvoorbeeld: Provinciale Staten besluit 9 februari`,
  en: (part: string) => `"${part}" cannot be read. Type for example: Provincial council decision 9 February`,
};

function chip(element: Element): CapturePart {
  return { kind: 'existing', text: element.name, elementKind: element.kind, id: element.id };
}

/** The party that these words mean, or the sentence that says there is none. */
export function partyNamed(line: string, tokens: readonly Token[], context: ReadingContext): Element | string {
  const element = elementNamed(line, tokens, indexOf(context.content), 'stakeholder');
  const texts = problems[context.settings.language];
  if (element === undefined) return texts.unknownOwner(textOf(line, tokens));
  return element.kind === 'stakeholder' ? element : texts.notAParty(element.name);
}
