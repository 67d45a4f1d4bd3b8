import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { parseKey } from '../register/document';

/** What of the map an entry is about. */
export interface ChangedOnMap {
  readonly elements: readonly string[];
  readonly relations: readonly string[];
}

const nothing: ChangedOnMap = { elements: [], relations: [] };
/** A change of more than this share of the map, such as a prepared map, leaves nothing to stand out against. */
const mostOfTheMap = 0.5;

/**
 * What on the map an entry changed or is about, as far as it stands in this content: elements and relations themselves,
 * and of a decision, action, question or learning the elements it names.
 * @param content the content just after the entry
 */
export function changedOnMap(entry: LogEntry, content: Content): ChangedOnMap {
  const elements = new Set<string>();
  const relations = new Set<string>();
  const addElements = (...ids: readonly (string | null | undefined)[]): void => {
    for (const id of ids) if (id != null && content.elements.has(id)) elements.add(id);
  };
  for (const { entity } of entry.writes) {
    const { kind, id } = parseKey(entity);
    switch (kind) {
      case 'element':
        addElements(id);
        break;
      case 'relation': {
        const relation = content.relations.get(id);
        if (relation === undefined) break;
        relations.add(id);
        addElements(relation.from, relation.to, relation.zone);
        break;
      }
      case 'decision':
        addElements(...(content.decisions.get(id)?.about ?? []));
        break;
      case 'step':
        addElements(content.steps.get(id)?.body);
        break;
      case 'reservation':
        addElements(content.reservations.get(id)?.stakeholder);
        break;
      case 'action': {
        const action = content.actions.get(id);
        addElements(action?.owner, ...(action?.about ?? []));
        break;
      }
      case 'question': {
        const question = content.questions.get(id);
        addElements(question?.owner, ...(question?.about ?? []));
        break;
      }
      case 'learning':
        addElements(...(content.learnings.get(id)?.about ?? []));
        break;
      default:
        break;
    }
  }
  if (elements.size > content.elements.size * mostOfTheMap && elements.size > 3) return nothing;
  return { elements: [...elements], relations: [...relations] };
}
