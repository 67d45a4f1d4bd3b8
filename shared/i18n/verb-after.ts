import type { RelationKind } from '../model/relation-kinds';
import type { Language } from './language';
import { isPluralSubject } from './plural-names';
import { terms } from './terms';

/** The verb of a relation as it follows the name of what it runs from: "Rijk trekt", "Gemeenteraden trekken". */
export function verbAfter(name: string, kind: RelationKind, language: Language): string {
  const { verb, verbPlural } = terms[language];
  return (isPluralSubject(name, kind) ? verbPlural : verb)[kind];
}
