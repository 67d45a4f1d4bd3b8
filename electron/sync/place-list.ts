import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PlaceAddress, PlaceNetwork, PlaceProblem } from '../../shared/sync/place';
import { placeAddressSchema, placeNetworkSchema } from '../../shared/sync/place-schemas';
import { writeAtomically } from '../disk/atomic-write';

/** A place as it is written down on this computer. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly address: PlaceAddress;
  readonly network: PlaceNetwork;
  /** Sealed by the key ring; null: not kept. */
  readonly secret: string | null;
  readonly passphrase: string | null;
  /** The vault that this laptop knows there; null: the place is not locked. */
  readonly vault: string | null;
  readonly isAutomatic: boolean;
  readonly lastExchange: string | null;
  readonly waiting: number;
  readonly problem: PlaceProblem | null;
}

export const knownPlaceSchema = z.object({
  id: z.string().regex(/^[a-z2-7]{12}$/),
  name: z.string().max(200),
  address: placeAddressSchema,
  network: placeNetworkSchema,
  secret: z.string().nullable(),
  passphrase: z.string().nullable(),
  vault: z.string().nullable(),
  // Places from before this could be chosen wait to be asked.
  isAutomatic: z.boolean().default(false),
  lastExchange: z.string().nullable(),
  waiting: z.int().nonnegative(),
  problem: z.custom<PlaceProblem | null>((value) => value === null || (typeof value === 'object' && 'kind' in value)),
});

/** Places where this laptop exchanges, in memory and in `places.json` in the data folder. */
export class PlaceList {
  readonly #file: string;
  #places: readonly KnownPlace[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(dataFolder: string) {
    this.#file = path.join(dataFolder, 'places.json');
    try {
      const found = z.object({ places: z.array(z.unknown()) }).parse(JSON.parse(readFileSync(this.#file, 'utf8')));
      // One that is damaged or of a newer version costs itself only.
      this.#places = found.places.flatMap((place) => knownPlaceSchema.safeParse(place).data ?? []);
    } catch {
      // None yet, or the file cannot be read: places can be set up again, and hold nothing of their own.
    }
  }

  get all(): readonly KnownPlace[] {
    return this.#places;
  }

  find(id: string): KnownPlace | undefined {
    return this.#places.find((place) => place.id === id);
  }

  put(place: KnownPlace): Promise<void> {
    const isKnown = this.find(place.id) !== undefined;
    this.#places = isKnown
      ? this.#places.map((each) => (each.id === place.id ? place : each))
      : [...this.#places, place];
    return this.#write();
  }

  change(id: string, changes: Partial<Omit<KnownPlace, 'id'>>): Promise<void> {
    const place = this.find(id);
    return place === undefined ? Promise.resolve() : this.put({ ...place, ...changes });
  }

  remove(id: string): Promise<void> {
    this.#places = this.#places.filter((place) => place.id !== id);
    return this.#write();
  }

  #write(): Promise<void> {
    const text = `${JSON.stringify({ version: 1, places: this.#places }, null, 2)}\n`;
    this.#writing = this.#writing.then(
      () => writeAtomically(this.#file, text),
      () => writeAtomically(this.#file, text),
    );
    return this.#writing;
  }
}
