import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PartKind } from '../../../shared/health/checked-part';
import { diskFileSystem, syncFolder } from '../../disk/atomic-write';
import { stampOf } from '../../disk/time-stamp';

/**
 * What can be done about a part. `rewritten`: made anew from lines that are whole; `restored`: put back as it was, from a
 * source that has it; `set-aside`: moved out of the way, since nothing is lost with it; `lines-added`: its lines are left
 * there once more in another object.
 */
export type MendAction = 'rewritten' | 'restored' | 'set-aside' | 'lines-added';

export interface Mend {
  readonly path: string;
  readonly kind: PartKind;
  readonly action: MendAction;
  /** Sources that give what is not here. */
  readonly from: readonly string[];
  /** Lines that come back, where that can be counted. */
  readonly lines: number | null;
  /** Does it. Throws what the file system throws; then what was there is there or set aside. */
  readonly apply: () => Promise<void>;
}

const mark = '.damaged-';

/** Moves what is damaged out of the way, under a name that says when. What is not there is fine. */
export async function setAside(target: string, now: Date): Promise<void> {
  const found = await stat(target).catch(() => null);
  if (found === null) return;
  await rename(target, await freeName(`${target}${mark}${stampOf(now)}`));
  await syncFolder(diskFileSystem, path.dirname(target));
}

async function freeName(wanted: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if ((await stat(name).catch(() => null)) === null) return name;
  }
}
