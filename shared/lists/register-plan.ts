import { foldText } from '../capture/fold-text';
import type { Content } from '../model/content';
import type { Stakeholder } from '../model/content-types';
import type { StakeholderKind } from '../model/vocabulary';
import type { JsonObject } from '../values/json';
import type { ListHeader } from './list-columns';
import type { ListPlan, ListSettings } from './list-plan';
import type { ListRecord } from './list-records';
import { type ListRemark, remark } from './list-remarks';
import { addressOfCode, partyKindIn, tellingName } from './party-words';
import { cellsBelow, rowsBelow } from './read-party-list';

interface Registered {
  readonly row: number;
  readonly identifier: string;
}

/** Kinds that a register of governments knows. */
const governments: readonly StakeholderKind[] = ['national', 'province', 'municipality', 'water_board'];

export interface RegisterPlan extends ListPlan {
  /** Governments on the map that are not in the register, by name. */
  readonly notFound: readonly string[];
}

/**
 * What looking up in a register of governments does: governments on the map that have no official address get the one of
 * that name and kind. The register itself adds nothing to the map.
 */
export function registerPlan(
  content: Content,
  records: readonly ListRecord[],
  header: ListHeader,
  settings: ListSettings,
): RegisterPlan {
  const cell = cellsBelow(header);
  const remarks: ListRemark[] = [];
  /** null: two organisations of one kind have that name. */
  const byName = new Map<string, Registered | null>();
  let rows = 0;
  for (const record of rowsBelow(records, header)) {
    const kind = partyKindIn(cell(record, 'partyKind'));
    const identifier = addressOfCode(cell(record, 'address') || cell(record, 'code'), kind);
    rows += 1;
    if (kind === null || identifier === null) continue;
    const names = new Set([cell(record, 'name'), cell(record, 'fullName'), cell(record, 'abbreviation')]);
    for (const name of new Set([...names].filter((each) => foldText(each) !== '').map(tellingName))) {
      const key = `${kind} ${name}`;
      byName.set(key, byName.has(key) ? null : { row: record.row, identifier });
    }
  }
  const completed: { readonly id: string; readonly set: JsonObject }[] = [];
  const notFound: string[] = [];
  let unchanged = 0;
  for (const party of content.elements.values()) {
    if (party.kind !== 'stakeholder' || !governments.includes(party.stakeholderKind)) continue;
    const found = entryOf(party, byName);
    if (found === null) {
      if (party.identifier == null) notFound.push(party.name);
    } else if (party.identifier == null) {
      completed.push({ id: party.id, set: { identifier: found.identifier } });
    } else {
      unchanged += 1;
      if (party.identifier !== found.identifier) {
        remarks.push(remark(found.row, 'stays', `"${party.name}": ${party.identifier}`));
      }
    }
  }
  return {
    rows,
    added: [],
    relations: [],
    completed,
    unchanged,
    remarks,
    notFound,
    commands:
      completed.length === 0
        ? []
        : [{ type: 'takeList', list: settings.list, elements: [], relations: [], changes: completed }],
  };
}

function entryOf(party: Stakeholder, byName: ReadonlyMap<string, Registered | null>): Registered | null {
  for (const name of [party.name, ...(party.aliases ?? [])]) {
    const bare = name.replace(/\([^)]*\)/g, ' ');
    const found = byName.get(`${party.stakeholderKind} ${tellingName(bare)}`);
    if (found != null) return found;
  }
  return null;
}
