import type { Reading, ReadingContext } from '../capture';
import { parseAction } from '../parse-action';
import { parseAddedMoney } from '../parse-added-money';
import { parseAgenda } from '../parse-agenda';
import { parseAnswer } from '../parse-answer';
import { parseAttendance } from '../parse-attendance';
import { parseCost } from '../parse-cost';
import { parseElement } from '../parse-element';
import { parseEveryone } from '../parse-everyone';
import { parseFollowUp } from '../parse-follow-up';
import { parseMandate } from '../parse-mandate';
import { parseDecision, parseLearning, parseQuestion } from '../parse-marked';
import { parseRelation } from '../parse-relation';
import { parseRemoval } from '../parse-removal';
import { parseRenaming } from '../parse-renaming';
import { parseReservation } from '../parse-reservation';
import { parseSaidOtherwise } from '../parse-said-otherwise';
import { parseSharing } from '../parse-sharing';
import { parseSnapshot } from '../parse-snapshot';
import { signs } from '../specification';
import { tokenise } from '../tokens';

/** A line that starts with a sign says itself what it is; null for every other line. */
export function signed(text: string, context: ReadingContext): Reading | null {
  const body = text.slice(1).trim();
  switch (text[0]) {
    case signs.decision:
      return parseDecision(body, context);
    case signs.action:
      return parseAction(body, context);
    case signs.question:
      return parseQuestion(body, context);
    case signs.learning:
      return parseLearning(body, context);
    default:
      return null;
  }
}

/** The written forms of the guide that a line follows: numbers (A1, 2021-03), words with a colon, fixed phrases. */
export function notation(text: string, context: ReadingContext): readonly Reading[] {
  const tokens = tokenise(text);
  const grammar = (line: string): Reading | null => {
    const own = tokenise(line);
    return (
      parseFollowUp(line, context) ??
      parseElement(line, own, context) ??
      (line.endsWith('?') ? parseQuestion(line, context) : null) ??
      parseRemoval(line, context) ??
      parseReservation(line, context) ??
      parseMandate(line, context) ??
      parseAnswer(line, context) ??
      parseAddedMoney(line, context) ??
      parseCost(line, context) ??
      parseSharing(line, context) ??
      parseRenaming(line, context)
    );
  };
  const found =
    parseEveryone(text, context) ??
    parseAttendance(text, context) ??
    parseSnapshot(text, context) ??
    parseAgenda(text, context) ??
    grammar(text) ??
    parseSaidOtherwise(
      text,
      context,
      (other) => parseAttendance(other, context) ?? grammar(other) ?? parseRelation(other, tokenise(other), context),
    );
  return found === null || tokens.length === 0 ? [] : [found];
}

/** A relation in the words of the guide, which also says what an unfinished one lacks. */
export function writtenRelation(text: string, context: ReadingContext): readonly Reading[] {
  const found = parseRelation(text, tokenise(text), context);
  return found === null ? [] : [found];
}
