import { contentOf } from '../model/content-of';
import { type Document, keyOf } from '../register/document';
import { type JsonObject, type JsonValue, jsonEquals } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { longestView } from '../views/agenda-view';
import type { Command } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, firstRefusal, remove, setFields } from './draft';
import { name as nameRule } from './field-rules';
import { newId } from './new-id';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** What a view is made of is an open record: parts of a later version stay in it. Only its size is looked at. */
function bounded(view: JsonObject | undefined): Result<true, Refusal> {
  return JSON.stringify(view ?? {}).length > longestView ? refuse({ code: 'text_too_long' }) : accept(true);
}

/** Keeps a way of looking at the map under a name. Names may be the same, as those of two laptops can be. */
export function keepView(document: Document, { view }: Of<'keepView'>, { dot, language }: CommandContext): Drafted {
  const { id = newId('view', dot), name, ...rest } = view;
  const key = keyOf('view', id);
  if (document.entities.has(key)) return refuse({ code: 'already_exists', id });
  const refusal = firstRefusal(nameRule(name, 'name'), bounded(rest.view));
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'view.kept',
    data: { view: { id, name, ...rest } },
    text: sentences[language].viewKept(name),
    writes: create(document, key, { name, ...rest }),
  });
}

/** Gives a view another name, or keeps another way of looking under its name. */
export function updateView(document: Document, { id, set }: Of<'updateView'>, { language }: CommandContext): Drafted {
  const kept = contentOf(document).views.get(id);
  if (kept === undefined) return refuse({ code: 'not_found', id });
  const refusal = firstRefusal(set.name === undefined ? accept(true) : nameRule(set.name, 'name'), bounded(set.view));
  if (refusal !== undefined) return refuse(refusal);
  const now: Readonly<Record<string, JsonValue>> = { name: kept.name, view: kept.view };
  const changed = Object.entries(set).filter(([field, value]) => !jsonEquals(value, now[field] ?? null));
  // What laptops disagree on is settled by saying one of the names again.
  const settles = kept.conflicts.includes('name') && set.name !== undefined;
  if (changed.length === 0 && !settles) return refuse({ code: 'no_change' });
  const words = sentences[language];
  const { name = kept.name } = set;
  return accept({
    type: 'view.updated',
    data: { id, set: { ...set } as JsonObject },
    text: name === kept.name ? words.viewChanged(name) : words.viewRenamed(kept.name, name),
    writes: setFields(document, keyOf('view', id), set),
  });
}

/** Takes a view away. Agenda items that showed it keep how they looked. */
export function removeView(document: Document, { id }: Of<'removeView'>, { language }: CommandContext): Drafted {
  const kept = contentOf(document).views.get(id);
  if (kept === undefined) return refuse({ code: 'not_found', id });
  return accept({
    type: 'view.removed',
    data: { id },
    text: sentences[language].viewRemoved(kept.name),
    writes: [remove(document, keyOf('view', id))],
  });
}
