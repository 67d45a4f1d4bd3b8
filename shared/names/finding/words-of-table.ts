import type { LogEntry } from '../../log/log-entry';
import { parseKey } from '../../register/document';
import { isObject } from '../../values/json';
import { nameText } from './name-text';
import { spansIn } from './spans';
import { type TableWords, tableWordsOf } from './table-words';

/** The words of a table, from everything that its log ever called something on it. */
export function tableWordsIn(log: readonly LogEntry[]): TableWords {
  const called = new Map<string, { kind: string; names: string[] }>();
  const names: string[] = [];
  for (const { writes } of log) {
    for (const { entity, field, value } of writes) {
      const { kind, id } = parseKey(entity);
      if (kind === 'table' && field === 'name') names.push(...textsOf(value));
      if (kind === 'table' && field === 'area' && isObject(value)) names.push(...Object.values(value).flatMap(textsOf));
      if (kind !== 'element') continue;
      const element = called.get(id) ?? { kind: '', names: [] };
      if (field === 'kind') element.kind = String(value);
      if (field === 'name' || field === 'aliases') element.names.push(...textsOf(value));
      called.set(id, element);
    }
  }
  const nothing = tableWordsOf([]);
  for (const element of called.values()) {
    // A party that is called by the name of somebody protects no name.
    const isSomebody =
      element.kind === 'stakeholder' &&
      element.names.some((name) =>
        spansIn(nameText(name, nothing, () => false)).some(
          ({ evidence, core }) => isPlain.has(evidence) && (core.length > 1 || evidence !== 'given'),
        ),
      );
    if (!isSomebody) names.push(...element.names);
  }
  return tableWordsOf(names);
}

const isPlain: ReadonlySet<string> = new Set(['address', 'initials', 'given']);

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsOf) : [];
