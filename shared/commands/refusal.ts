import type { RelationKind } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';

/** Why a command was not carried out. `refusalSentence` says it in plain words, with the next step. */
export type Refusal =
  | {
      readonly code: 'pair_not_allowed';
      readonly kind: RelationKind;
      readonly from: ElementKind;
      readonly to: ElementKind;
    }
  | { readonly code: 'self_relation'; readonly name: string }
  | { readonly code: 'relation_exists'; readonly kind: RelationKind; readonly from: string; readonly to: string }
  | { readonly code: 'missing_field'; readonly field: string }
  | { readonly code: 'invalid_value'; readonly field: string; readonly value: string }
  | { readonly code: 'unknown_reference'; readonly field: string; readonly id: string }
  | { readonly code: 'already_exists'; readonly id: string }
  | { readonly code: 'not_found'; readonly id: string }
  | { readonly code: 'fixed_field'; readonly field: string }
  | { readonly code: 'wrong_status'; readonly what: string; readonly status: string }
  | { readonly code: 'name_too_long' | 'text_too_long' | 'empty_name' | 'empty_text' }
  | { readonly code: 'no_open_session' | 'session_open' | 'session_closed' }
  | { readonly code: 'nothing_to_undo' | 'nothing_to_redo' }
  | { readonly code: 'changed_since'; readonly text: string }
  | { readonly code: 'used_since'; readonly text: string }
  | { readonly code: 'outcome_not_agreed'; readonly outcome: string }
  | { readonly code: 'conflict_before' | 'no_change' | 'names_off' }
  /** An earlier moment is on screen. */
  | { readonly code: 'looking_back' }
  /** The reason comes from where saving failed, as a sentence already. */
  | { readonly code: 'not_saved'; readonly reason: string };
