import type { Command } from '../../commands/command';
import type { Decision, Element } from '../../model/content-types';
import type { DecisionStance, ElementKind } from '../../model/vocabulary';
import { openSessionOf } from '../../session/current-session';
import type { CapturePart, Offer, Reading, ReadingContext } from '../capture';
import { asSentence, capitalised, foldText } from '../fold-text';
import { type Core, coreAt } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { newElement } from '../infer-element';
import { deedsOf, isDeedInfinitive } from '../lexicon/deeds';
import { kindsSaid } from '../lexicon/kinds-in-words';
import { parseDecision, parseQuestion } from '../parse-marked';
import { isEarned } from '../resolve/new-name';
import { decisionWords } from '../specification';
import { stanceWords } from '../stance-words';
import { textOf } from '../tokens';
import { namedIn } from './clauses';
import { existingPart, newPart } from './parties-in';
import { decisionsOnTable, stanceCommands } from './stance-said';

/*
 * What a line could be besides a relation, by the words in it: a stance, a decision, an action, a question, who is there,
 * what goes, another name. Hints only: nothing of it is recorded by itself.
 */

const cues = {
  against:
    /\b(?:tegen|nee|oneens|niet mee eens|niet vinden|against|objects?|opposed?|wont|disagree|not like|dwars)\b/iu,
  abstain:
    /\b(?:onthoud\w*|neutraal|twijfel(?:t|en)?|fronst|aarzelt|nog niet (?:\w+ )?uit|(?:isn.t|not) sure|undecided|abstain\w*|hesitates?|weet het (?:nog )?niet)\b/iu,
  agree:
    /\b(?:akkoord|akk|eens|prima|ja|steunt|stemt|instem\w*|vinden in|voorstander|bezwaar|voorbehoud|kanttekening|agree\w*|support\w*|objection|happy|fine|favou?r|backs?|yes)\b/iu,
  onlyIf:
    /\b(?:mits|zolang|tenzij|maar|voorbehoud|kanttekening|als|behalve|provided|unless|if|but|subject|as long as|except)\b/iu,
  decision:
    /\b(?:besluit\w*|besloten|afspreken|afgesproken|afspraak|spreken af|spreekt af|concludeer\w*|concludeert|voorstel|stelt voor|stellen voor|agree|agreed|decide\w*|decision|propos\w*|conclusion)\b/iu,
  question:
    /\?|\b(?:vraag|weet iemand|nog onduidelijk|onduidelijkheid|uitzoeken|de vraag is|question|unclear|does anyone know|to be clarified|whether|openstaand)\b/iu,
  presence:
    /\b(?:komt|komen|later|aanwezig|afwezig|aan tafel|is er|zijn er|er niet|behalve|met (?:twee|drie|\d) man|vertrekt|weg|here|late|leaves|leaving|present|absent|joins?|mandaat|mandate|volmacht|afgemeld|namens)\b/iu,
  removal:
    /\b(?:weg|weghalen|schrap\w*|stopt|stoppen|verwijder\w*|dubbel|niet meer|geen\b.*\bmeer|niets meer|bijgelegd|opgelost|vervalt|vervallen|van de kaart|van\b.*\baf|drop\w*|remove\w*|no longer|delete\w*|stops?|gone|off the map|pull\w* out|trekt zich terug|withdraws?)\b/iu,
  rename:
    /\b(?:heet|heten|naam|noemen|noemt|genoemd|renam\w*|called|name|known as|from now on|voortaan|herdoop\w*|omgedoopt)\b/iu,
  body: /\b(?:raad|gemeenteraad|staten|ps|ab|algemeen bestuur|statenbehandeling|raadsbehandeling|bestuur|councils?|assembly|kamer)\b/iu,
  step: /\b(?:behandelt|behandelen|besluit|beslist|stelt|ingestemd|vastgesteld|langs|ter info|naar de|agendeert|adopt\w*|decides?|discuss\w*|approv\w*|to the|votes?|voted|stemt|zienswijze|behandeling|statenbehandeling|op de agenda|gepland|besluiten|ingestemd|scheduled)\b/iu,
  element:
    /\b(?:opgave|doel|plan|partij|deelgebied|instrument|erbij|hoort|er komt|toevoegen|noemt ook|ook nog|ontbrak|task|goal|party|zone|area|add|also|new|nieuw\w*)\b/iu,
} as const;

const most = 4;

/** What the words of a line hint at besides relations, the best first. */
export function couldBe(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const { line, tokens } = sentence;
  const parties = partiesOf(sentence);
  const offers: Offer[] = [];
  const add = (reading: Reading | null) => {
    if (reading !== null && reading.problem === null && reading.commands.length > 0)
      offers.push({ reading, because: ['guess'] });
  };
  const stance = parties.length === 0 ? null : stanceIn(line);
  if (stance !== null)
    for (const party of parties.slice(-2).reverse()) add(stanceReading(party, stance, line, context));
  if (cues.removal.test(line)) for (const reading of removals(sentence, context)) add(reading);
  if (cues.rename.test(line)) add(renaming(sentence, context));
  if (cues.body.test(line) && cues.step.test(line)) add(step(sentence, context));
  if (parties.length > 0 && tokens.some(({ folded }) => deedsOf(folded).length > 0 || isDeedInfinitive(folded)))
    add(actionOf(sentence, parties[0] as Element, context));
  if (cues.decision.test(line) && openSessionOf(context.content) !== undefined && tokens.length > 3) {
    add(
      parseDecision(
        `${decisionWords[context.settings.language].agreement[0] ?? ''}: ${capitalised(line.trim().replace(/\?$/, ''))}`,
        context,
      ),
    );
  }
  if (cues.question.test(line)) add(parseQuestion(line.trim(), context));
  if (parties.length > 0 && cues.presence.test(line)) add(presence(parties, line, context));
  for (const reading of elements(sentence, context)) add(reading);
  return offers.slice(0, most);
}

/** The parties that a line names, each once. */
export function partiesOf(sentence: Sentence, from = 0.8): readonly Element[] {
  const found = namedIn(sentence).flatMap(({ span }) =>
    span.type === 'name'
      ? span.matches.filter(({ element, score }) => element.kind === 'stakeholder' && score >= from).slice(0, 1)
      : [],
  );
  return [...new Set(found.map(({ element }) => element))];
}

function stanceIn(line: string): DecisionStance | null {
  if (cues.abstain.test(line)) return 'abstain';
  if (/\b(?:geen bezwaar|no objection)\b/iu.test(line)) return 'agree';
  if (/\b(?:twijfels|doubts|bedenkingen|kanttekeningen|misgivings|concerns)\b/iu.test(line)) return 'agree_if';
  if (cues.against.test(line)) return 'against';
  if (!cues.agree.test(line)) return null;
  return cues.onlyIf.test(line) ? 'agree_if' : 'agree';
}

function stanceReading(party: Element, stance: DecisionStance, line: string, context: ReadingContext): Reading | null {
  const [decision] = decisionsOnTable(context);
  if (decision === undefined) return null;
  const text = asSentence(line);
  const commands = stanceCommands(decision, [{ party, stance, text: stance === 'agree_if' ? text : null }], text);
  return {
    reading: 'followUp',
    commands,
    preview: [
      existingPart(party),
      { kind: 'field', text: stanceWords[context.settings.language][stance] },
      { kind: 'field', text: decision.no },
    ],
    problem: null,
    text,
  };
}

/** Relations between what is named, then what hangs on the one thing that is named, then that thing itself. */
function removals(sentence: Sentence, { content }: ReadingContext): readonly Reading[] {
  const named = new Set(
    namedIn(sentence).flatMap(({ span }) =>
      span.type === 'name' ? span.matches.slice(0, 3).map(({ element }) => element.id) : [],
    ),
  );
  const text = asSentence(sentence.line);
  const between = [...content.relations.values()].filter(({ from, to }) => named.has(from) && named.has(to));
  const own =
    between.length > 0
      ? between
      : [...content.relations.values()].filter(({ from, to }) => named.has(from) || named.has(to)).slice(0, 2);
  const parts = (ids: readonly string[]): readonly CapturePart[] =>
    ids.flatMap((id) => {
      const element = content.elements.get(id);
      return element === undefined ? [] : [existingPart(element)];
    });
  const relations = own.slice(0, 3).map(
    ({ id, from, to }): Reading => ({
      reading: 'removal',
      commands: [{ type: 'removeRelation', id, text }],
      preview: parts([from, to]),
      problem: null,
      text,
    }),
  );
  const [first] = [...named];
  const lone =
    named.size === 0 || first === undefined
      ? []
      : [
          {
            reading: 'removal' as const,
            commands: [{ type: 'removeElement' as const, id: first, text }],
            preview: parts([first]),
            problem: null,
            text,
          },
        ];
  return /\b(?:dubbel|weghalen|van de kaart|schrap\w*|verwijder\w*|remove|delete|off the map)\b/iu.test(sentence.line)
    ? [...lone, ...relations]
    : [...relations, ...lone];
}

function renaming(sentence: Sentence, context: ReadingContext): Reading | null {
  const cores = coresOf(sentence);
  const [old] = cores.filter(({ type }) => type === 'known');
  const fresh = cores.filter(({ type, start }) => type === 'new' && old !== undefined && start > old.start).at(-1);
  if (old?.span.type !== 'name' || fresh === undefined) return null;
  const element = old.span.matches[0]?.element;
  const name = capitalised(textOf(sentence.line, sentence.tokens.slice(fresh.start, fresh.end)));
  if (element === undefined || !isEarned(name) || foldText(name) === foldText(element.name)) return null;
  const text = asSentence(sentence.line);
  const { settings: _ } = context;
  return {
    reading: 'change',
    commands: [{ type: 'updateElement', id: element.id, set: { name }, text }],
    preview: [existingPart(element), { kind: 'text', text: name }],
    problem: null,
    text,
  };
}

function coresOf(sentence: Sentence): readonly Core[] {
  const cores: Core[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const core = coreAt(sentence, at, sentence.tokens.length, new Set());
    if (core !== null) cores.push(core);
    at = core?.end ?? at + 1;
  }
  return cores;
}

/** A council and what it does with the decision on the table. */
function step(sentence: Sentence, context: ReadingContext): Reading | null {
  const [decision]: readonly Decision[] = decisionsOnTable(context);
  const body = namedIn(sentence)
    .flatMap(({ span }) => (span.type === 'name' ? span.matches : []))
    .find(({ element }) => element.kind === 'stakeholder' && element.stakeholderKind === 'council')?.element;
  if (decision === undefined || body === undefined) return null;
  const day = sentence.spans.flatMap((span) =>
    span.type === 'date' && span.date.kind === 'date' ? [span.date.date] : [],
  )[0];
  const isDone = /\b(?:ingestemd|vastgesteld|aangenomen|adopted|approved)\b/iu.test(sentence.line);
  const text = asSentence(sentence.line);
  const when = day === undefined ? {} : isDone ? { on: day } : { due: day };
  const command: Command = isDone
    ? {
        type: 'recordLegitimacy',
        decision: decision.id,
        body: body.id,
        kind: 'decide',
        status: 'done',
        result: 'adopted',
        ...(day === undefined ? {} : { on: day }),
        text,
      }
    : {
        type: 'recordLegitimacy',
        decision: decision.id,
        body: body.id,
        kind: /\b(?:ter info|inform)/iu.test(sentence.line) ? 'inform' : 'decide',
        status: 'planned',
        ...(day === undefined ? {} : { due: day }),
        text,
      };
  return {
    reading: 'followUp',
    commands: [command],
    preview: [
      existingPart(body),
      { kind: 'field', text: decision.no },
      ...(Object.values(when)[0] === undefined ? [] : [{ kind: 'field' as const, text: day ?? '' }]),
    ],
    problem: null,
    text,
  };
}

/** The line as something that a party does, with the day that stands in it. */
export function actionOf(sentence: Sentence, owner: Element, { settings }: ReadingContext): Reading | null {
  const { language } = settings;
  const due =
    sentence.spans.flatMap((span) => (span.type === 'date' && span.date.kind === 'date' ? [span.date.date] : []))[0] ??
    null;
  const text = asSentence(sentence.line);
  const said = `${language === 'nl' ? 'Actie' : 'Action'}: ${owner.name}: ${text}`;
  return {
    reading: 'action',
    commands: [{ type: 'assignAction', action: { text, owner: owner.id, due }, text: said }],
    preview: [
      existingPart(owner),
      ...(due === null ? [] : [{ kind: 'field' as const, text: due }]),
      { kind: 'text', text },
    ],
    problem: null,
    text: said,
  };
}

function presence(parties: readonly Element[], line: string, { content, settings: _ }: ReadingContext): Reading | null {
  if (openSessionOf(content) === undefined) return null;
  const isGone = /\b(?:er niet|afwezig|absent|behalve|except|not here)\b/iu.test(line);
  const mandate = /\b(?:mandaat|mandate|volmacht)\b/iu.test(line)
    ? /\b(?:geen|zonder|no|without)\b/iu.test(line)
      ? ('without_mandate' as const)
      : /\b(?:voorbehoud|subject|ruggespraak)\b/iu.test(line)
        ? ('subject_to_approval' as const)
        : ('with_mandate' as const)
    : undefined;
  const text = asSentence(line);
  const attendance = parties.map(({ id }) => ({
    stakeholder: id,
    status: isGone ? ('absent' as const) : ('present' as const),
    ...(mandate === undefined ? {} : { mandate }),
  }));
  return {
    reading: 'attendance',
    commands: [{ type: 'recordAttendance', attendance, text }],
    preview: parties.map(existingPart),
    problem: null,
    text,
  };
}

/** New things that the line names where it speaks of adding, or whose words say what they are. */
function elements(sentence: Sentence, { settings }: ReadingContext): readonly Reading[] {
  const { line, tokens } = sentence;
  const isAdding = cues.element.test(line);
  const text = asSentence(line);
  const kindSpoken: ElementKind | undefined = (
    [
      ['goal', /\b(?:doel|goal)/iu],
      ['plan', /\b(?:plan|visie|programma)\b/iu],
      ['zone', /\b(?:deelgebied|zone|area)\b/iu],
      ['stakeholder', /\b(?:partij|party)\b/iu],
      ['instrument', /\b(?:instrument|middel|fonds)\b/iu],
    ] as const
  ).find(([, pattern]) => pattern.test(line))?.[0];
  return coresOf(sentence)
    .flatMap((core): readonly Reading[] => {
      if (core.type !== 'new') return [];
      const name = capitalised(textOf(line, tokens.slice(core.start, core.end)));
      const [said] = kindsSaid(name);
      const isNamed = tokens.length <= 3;
      const kind = said ?? (isAdding ? (kindSpoken ?? 'task') : isNamed ? 'task' : undefined);
      if (kind === undefined || !isEarned(name) || core.holdsKnown) return [];
      const element = newElement(settings.newId(kind), kind, name);
      return [
        {
          reading: 'element',
          commands: [{ type: 'addElement', element, text }],
          preview: [newPart(element)],
          problem: null,
          text,
        },
      ];
    })
    .slice(0, 2);
}
