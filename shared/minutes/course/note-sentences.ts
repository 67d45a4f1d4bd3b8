import { partsOf } from '../../log/act-entry';
import { isEventType } from '../../log/event-types';
import type { LogEntry } from '../../log/log-entry';
import { foldedText } from '../../model/spoken-names';
import { touchedIds } from '../sections/touched-ids';
import type { CourseContext } from './context';
import { courseWords } from './course-words';
import { quoted, type Sentence, sentenceOf, stated } from './sentence';

/** Words of the course of a meeting: a short note of nothing else is no part of what was said. */
const procedure =
  /^(?:(?:korte?|even|een|tot|om|over|na|de|het|uur|hervat|start|einde|begin|a|short|until|at|after|the|resumed?|end)\s+|\d[\d.:]*\s*)*(?:pauze|schorsing|geschorst|koffie|koffiepauze|lunch|lunchpauze|theepauze|heropend|heropening|break|coffee(?: break)?|lunch break|adjourned|suspended)(?:\s+(?:tot|om|van|until|at|of|na|after|de|the|\d[\d.:]*|uur|minuten|minutes|min))*[.!]?$/iu;

/** Whether a note reads as a sentence by itself: it begins with a capital, ends, and is more than a cry. */
const whole = /^["“‘'(]?\p{Lu}.*\s.*\s.*[.!?…]["”’')]*$/su;

/** "Grootstad: we willen eerder beginnen": what stands in front is who said it. */
const spokenBy = /^([^:“"]{2,60}):\s+(\S.*)$/su;

/** What was noted at an item, and the lines of which only the text is known. A note that was removed is not told. */
export function noteSentences(entries: readonly LogEntry[], context: CourseContext): readonly Sentence[] {
  const { content, language, spoken } = context;
  const words = courseWords[language];
  const parties = partyNames(context);
  return entries.flatMap(partsOf).flatMap((part) => {
    if (part.event.type === 'minutes.adopted') {
      const session = content.sessions.get(String(part.event.data['session']));
      return session === undefined ? [] : [sentenceOf([part.dot], words.adoptedMinutes(session.title))];
    }
    // What a later version recorded is known by its line alone.
    if (!isEventType(part.event.type)) {
      return part.text.trim() === '' ? [] : [sentenceOf([part.dot], words.noted, quoted(part.text, spoken, language))];
    }
    if (part.event.type !== 'note.recorded') return [];
    const [id] = touchedIds(part, 'note');
    const note = id === undefined ? undefined : content.notes.get(id);
    if (id !== undefined && note === undefined) return [];
    const text = (note?.text || part.text).trim();
    if (text === '' || (procedure.test(text) && text.length <= 60)) return [];
    const [, by = '', said = ''] = spokenBy.exec(text) ?? [];
    const party = parties.get(foldedText(by));
    if (party !== undefined) return [sentenceOf([part.dot], words.brought(party), quoted(said, spoken, language))];
    if (whole.test(text) && spoken === language) return [sentenceOf([part.dot], stated(text, spoken, language))];
    return [sentenceOf([part.dot], words.noted, quoted(text, spoken, language))];
  });
}

/** Parties by every name they go by. */
function partyNames({ content, nameOf }: CourseContext): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, kind, name, aliases } of content.elements.values()) {
    if (kind !== 'stakeholder') continue;
    for (const each of [name, nameOf(id), ...(aliases ?? [])]) names.set(foldedText(each), nameOf(id));
  }
  return names;
}
