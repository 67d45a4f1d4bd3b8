import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { type EntityKey, parseKey } from '../register/document';
import type { Conflict, Said } from './conflicts';
import { fieldName, valueWords } from './field-words';
import { capitalized, laptopName } from './laptop-names';
import { isNewsKind, titleOf } from './news';

export interface ConflictWording {
  readonly language: Language;
  /** The id of this laptop, to be called "this laptop"; left out on paper. */
  readonly here?: string | undefined;
}

const nl = {
  wrote: (who: string, what: string) => `${who} schreef ${what}`,
  also: (who: string, what: string) => `${who} ${what}`,
  about: (thing: string, field: string, said: string) => `${thing}, ${field}: ${said}.`,
  removed: (thing: string, who: string, others: string) => `${thing}: ${who} haalde dit weg, ${others}.`,
  changed: (who: string, field: string) => `${who} wijzigde ${field}`,
  restored: (who: string) => `${who} liet het staan`,
};

const en = {
  wrote: (who, what) => `${who} wrote ${what}`,
  also: (who, what) => `${who} ${what}`,
  about: (thing, field, said) => `${thing}, ${field}: ${said}.`,
  removed: (thing, who, others) => `${thing}: ${who} took this away, ${others}.`,
  changed: (who, field) => `${who} changed ${field}`,
  restored: (who) => `${who} kept it`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** A disagreement in the words of a meeting: "Windpark, bedrag: Provincie schreef 40 mln euro, Waterschap 25 mln euro." */
export function conflictSentence(conflict: Conflict, content: Content, wording: ConflictWording): string {
  const { language } = wording;
  const say = texts[language];
  const thing = thingTitle(conflict.thing, content);
  if (conflict.kind === 'values') {
    const said = conflict.values.map((value, at) => {
      const words = valueWords(conflict.thing, conflict.field, value.value, content, language);
      return (at === 0 ? say.wrote : say.also)(namesOf(value.said, wording), words);
    });
    return say.about(thing, fieldName(conflict.field, language), said.join(', '));
  }
  const others = conflict.changes.map(({ field, said }) => {
    const who = namesOf([said], wording);
    return field === 'alive' ? say.restored(who) : say.changed(who, fieldName(field, language));
  });
  return say.removed(thing, namesOf(conflict.removals, wording), others.join(', '));
}

/** The laptops behind a value, each once, where a sentence or a heading begins. */
export const whoSaid = (said: readonly Said[], wording: ConflictWording): string =>
  capitalized(namesOf(said, wording), wording.language);

function namesOf(said: readonly Said[], { language, here }: ConflictWording): string {
  const names = [...new Set(said.map(({ laptop }) => laptopName(laptop, language, here)))];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** What a thing is called; of one that is away the name it has in the removal's own line is not known, so its id. */
export function thingTitle(thing: EntityKey, content: Content): string {
  const { kind, id } = parseKey(thing);
  if (isNewsKind(kind)) return titleOf(content, kind, id);
  if (kind === 'table') return content.table?.name ?? id;
  if (kind === 'agendaItem') return content.agendaItems.get(id)?.title ?? id;
  if (kind === 'view') return content.views.get(id)?.name ?? id;
  if (kind === 'attendance') {
    const record = content.attendance.get(id);
    return content.elements.get(record?.stakeholder ?? '')?.name ?? record?.role ?? id;
  }
  if (kind === 'step') return content.elements.get(content.steps.get(id)?.body ?? '')?.name ?? id;
  return id;
}
