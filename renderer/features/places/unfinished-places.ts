import type { PlaceSummary } from '../../../shared/sync/place';
import { fieldsOf, type PlaceFields } from './draft';

/**
 * What was typed in the forms of a window and is not kept yet, by place: one step back and the form again, and it stands
 * there as it was left. It goes with the window, since secrets are among it.
 */
export class UnfinishedPlaces {
  readonly #typed = new Map<string | null, PlaceFields>();

  /** @param place null: a new one */
  read(place: PlaceSummary | null): PlaceFields {
    return this.#typed.get(place?.id ?? null) ?? fieldsOf(place);
  }

  note(place: PlaceSummary | null, fields: PlaceFields): void {
    this.#typed.set(place?.id ?? null, fields);
  }

  /** The place is kept: its form begins with what is known of it. */
  finish(place: PlaceSummary | null): void {
    this.#typed.delete(place?.id ?? null);
  }
}
