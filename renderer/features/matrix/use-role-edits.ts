import { useCallback, useState } from 'react';
import type { Role } from '../../../shared/checks/role-matrix';
import { terms } from '../../../shared/i18n/terms';
import type { RelationKind } from '../../../shared/model/relation-kinds';
import { useActions } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { useNames } from '../elements/use-names';
import { matrixTexts } from './texts';

export interface RoleEdits {
  /** Gives the role, or takes it when it is there. */
  toggle(party: string, work: string, kind: RelationKind, roles: readonly Role[]): Promise<void>;
  /** Takes all roles of a cell, as one change. */
  clear(party: string, work: string, roles: readonly Role[]): Promise<void>;
  /** What was done last, for who does not see the cell. */
  readonly said: string;
}

/** Turns keys and choices into the ordinary commands of the table: each can be undone by name. */
export function useRoleEdits(): RoleEdits {
  const texts = useTexts(matrixTexts);
  const { verb } = useTexts(terms);
  const { perform } = useActions();
  const nameOf = useNames();
  const [said, setSaid] = useState('');
  const sentence = useCallback(
    (party: string, kind: RelationKind, work: string) => `${nameOf(party)} ${verb[kind]} ${nameOf(work)}`,
    [nameOf, verb],
  );
  const take = useCallback(
    async (party: string, work: string, role: Role) => {
      if (await perform({ type: 'removeRelation', id: role.relation }))
        setSaid(texts.taken(sentence(party, role.kind, work)));
    },
    [perform, sentence, texts],
  );
  const toggle = useCallback<RoleEdits['toggle']>(
    async (party, work, kind, roles) => {
      const given = roles.find((role) => role.kind === kind);
      if (given !== undefined) return take(party, work, given);
      if (await perform({ type: 'addRelation', relation: { kind, from: party, to: work } }))
        setSaid(texts.given(sentence(party, kind, work)));
    },
    [perform, sentence, take, texts],
  );
  const clear = useCallback<RoleEdits['clear']>(
    async (party, work, roles) => {
      const [only, ...others] = roles;
      if (only === undefined) return;
      if (others.length === 0) return take(party, work, only);
      if (await perform({ type: 'removeRelations', ids: roles.map(({ relation }) => relation) }))
        setSaid(texts.taken(roles.map(({ kind }) => sentence(party, kind, work)).join(', ')));
    },
    [perform, sentence, take, texts],
  );
  return { toggle, clear, said };
}
