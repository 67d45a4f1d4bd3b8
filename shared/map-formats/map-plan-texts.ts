import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { LeftOutKind, MapRefusal } from './in/foreign-map';
import type { LeftLine, LineRefusal, MapPlan, PlannedThing } from './in/plan-map';

const nl = {
  refusals: {
    empty: 'In dit bestand staat niets dat een onderdeel kan zijn. Kies een ander bestand.',
    too_large: 'Dit bestand is te groot voor een kaart. Bewaar een kleiner deel en kies dat.',
    too_many: 'In dit bestand staan meer dan 20.000 dingen. Bewaar een kleiner deel en kies dat.',
    damaged:
      'Dit bestand is beschadigd of niet helemaal gekopieerd. Bewaar het opnieuw in het programma dat het maakte.',
    unknown_form: 'Dit is geen kaart die de app kan lezen. Bewaar hem als GraphML, JSON Canvas of draw.io.',
  } satisfies Record<MapRefusal, string>,
  leftOut: {
    picture: (count: number) => `${count} × plaatje zonder tekst`,
    hyperedge: (count: number) => `${count} × lijn met meer dan twee uiteinden`,
    loose_line: (count: number) => `${count} × lijn met een los uiteinde`,
    line_at_group: (count: number) => `${count} × lijn aan een groep`,
    nameless: (count: number) => `${count} × vorm zonder naam`,
    further_page: (count: number) => `${count} × verdere bladzijde`,
    line_to_itself: (count: number) => `${count} × lijn van iets naar zichzelf`,
  } satisfies Record<LeftOutKind, (count: number) => string>,
  lines: {
    no_verb: 'er staat geen werkwoord bij dat de app kent',
    not_allowed: 'deze relatie kan niet tussen deze twee',
    needs_figure: 'er hoort een getal of onderwerp bij dat ontbreekt',
    stands_already: 'staat er al',
  } satisfies Record<LineRefusal, string>,
  asked: 'nergens staat wat dit is',
  guessed: 'naar de naam',
  known: 'staat al op de kaart',
  notRead: (what: string) => `niet overgenomen: ${what}`,
};

const en = {
  refusals: {
    empty: 'There is nothing in this file that can be an element. Choose another file.',
    too_large: 'This file is too large for a map. Save a smaller part of it and choose that.',
    too_many: 'There are more than 20,000 things in this file. Save a smaller part of it and choose that.',
    damaged: 'This file is damaged or not copied completely. Save it again in the program that made it.',
    unknown_form: 'This is no map that the app can read. Save it as GraphML, JSON Canvas or draw.io.',
  },
  leftOut: {
    picture: (count) => `${count} × picture without text`,
    hyperedge: (count) => `${count} × line with more than two ends`,
    loose_line: (count) => `${count} × line with a loose end`,
    line_at_group: (count) => `${count} × line at a group`,
    nameless: (count) => `${count} × shape without a name`,
    further_page: (count) => `${count} × further page`,
    line_to_itself: (count) => `${count} × line from something to itself`,
  },
  lines: {
    no_verb: 'there is no verb at it that the app knows',
    not_allowed: 'this relation cannot stand between these two',
    needs_figure: 'a figure or subject that belongs to it is missing',
    stands_already: 'stands already',
  },
  asked: 'nothing says what this is',
  guessed: 'by its name',
  known: 'is on the map already',
  notRead: (what) => `not taken over: ${what}`,
} satisfies typeof nl;

export const mapPlanTexts: Translated<typeof nl> = { nl, en };

/**
 * What a foreign map would bring, a line each: + new, ? new but somebody must look what it is, = known, ! left out.
 * Long lists of lines without a verb are counted behind the first few.
 */
export function mapPlanLines(plan: MapPlan, language: Language): readonly string[] {
  const words = mapPlanTexts[language];
  return [
    ...plan.things.map((thing) => thingLine(thing, language)),
    ...plan.relations.map((relation) => `+ ${sentenceOf(plan, relation, language)}`),
    ...plan.leftLines.map((line) => `! ${words.notRead(lineSentence(line, language))}`),
    ...Object.entries(plan.leftOut).map(
      ([kind, count]) => `! ${words.notRead(words.leftOut[kind as LeftOutKind](count))}`,
    ),
  ];
}

function thingLine({ key, name, kind, certainty, isKnown }: PlannedThing, language: Language): string {
  const words = mapPlanTexts[language];
  const what = `${terms[language].elementKind[kind]}: ${name}`;
  if (isKnown) return `= ${what} (${words.known})`;
  if (certainty === 'asked') return `? ${what} (${words.asked}; --kinds ${key}=…)`;
  return certainty === 'guessed' ? `+ ${what} (${words.guessed}; ${key})` : `+ ${what}`;
}

function lineSentence({ from, to, label, why }: LeftLine, language: Language): string {
  return `${from} → ${to}${label === '' ? '' : ` “${label.replace(/\s+/g, ' ')}”`}: ${mapPlanTexts[language].lines[why]}`;
}

function sentenceOf(plan: MapPlan, { kind, from, to }: MapPlan['relations'][number], language: Language): string {
  const names = new Map(plan.things.map(({ id, name }) => [id, name]));
  return `${names.get(from) ?? from} ${terms[language].verb[kind]} ${names.get(to) ?? to}`;
}
