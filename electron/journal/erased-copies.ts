import path from 'node:path';
import { z } from 'zod';
import type { LogEntry } from '../../shared/log/log-entry';
import type { NameEraser } from '../../shared/names/name-eraser';
import { errorCode, type FileSystem, syncFolder, writeAtomically } from '../disk/atomic-write';

/**
 * A copy of a table on this disk that may hold names: a journal, a backup. Whoever keeps such copies lists them, and
 * writes a copy anew when asked; swapping them in is done here, for all of them at once.
 */
export interface StoredCopy {
  /** Of the file or folder. */
  readonly path: string;
  /** All entries that can be read in it. Throws `NotUnderstood` when part of it is of a newer version. */
  readonly entries: () => Promise<readonly LogEntry[]>;
  /** Writes it without names beside the old one. The file, or everything in the folder, must be on the disk after it. */
  readonly writeErased: (target: string, eraser: NameEraser) => Promise<void>;
}

/** Part of a copy was written by a newer version: names in it would be missed. */
export class NotUnderstood extends Error {}

const orderFile = 'erasing-names.json';
/*
 * Before this file is there, nothing has happened: every copy still stands as it was. Once it is there all new copies
 * are on the disk, and whatever is interrupted is finished from it. It holds paths and no names.
 */
const orderSchema = z.object({
  version: z.literal(1),
  /** `copies`: new copies are being put in the place of the old ones. `working-copy`: the window still has to follow. */
  waitsFor: z.enum(['copies', 'working-copy']),
  /** From the data folder, with `/` between folders; whole where the copy is on another drive of Windows. */
  paths: z.array(z.string()),
});
export type ErasingOrder = z.infer<typeof orderSchema>;

const newCopy = (target: string): string => `${target}.erased`;
const oldCopy = (target: string): string => `${target}.with-names`;

type Ways = Pick<path.PlatformPath, 'relative' | 'resolve' | 'sep'>;

/** A path as the order has it: the data folder may have moved by the next start, with what is in it. */
export const pathInOrder = (dataFolder: string, target: string, ways: Ways = path): string =>
  ways.relative(dataFolder, target).split(ways.sep).join('/');

export const pathFromOrder = (dataFolder: string, written: string, ways: Ways = path): string =>
  ways.resolve(dataFolder, written);

/** What is under way for a table; null when nothing is. An order that cannot be read was never completed. */
export async function readOrder(tableFolder: string, files: FileSystem): Promise<ErasingOrder | null> {
  try {
    return orderSchema.parse(JSON.parse(await files.readFile(path.join(tableFolder, orderFile), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes all copies anew beside the old ones, and then the order. What an interrupted attempt left is removed first. */
export async function prepareCopies(
  copies: readonly StoredCopy[],
  eraser: NameEraser,
  place: { readonly dataFolder: string; readonly tableFolder: string },
  files: FileSystem,
): Promise<void> {
  for (const copy of copies) {
    await files.rm(newCopy(copy.path), { recursive: true, force: true });
    await copy.writeErased(newCopy(copy.path), eraser);
    await syncFolder(files, path.dirname(copy.path));
  }
  const paths = copies.map((copy) => pathInOrder(place.dataFolder, copy.path));
  await writeOrder(place.tableFolder, { version: 1, waitsFor: 'copies', paths }, files);
}

/**
 * Puts the new copies in the place of the old ones and removes those. May be interrupted at any point and called again:
 * at every step the copy is there under its own name or beside it under the new one.
 */
export async function swapCopies(order: ErasingOrder, dataFolder: string, files: FileSystem): Promise<void> {
  for (const below of order.paths) {
    const target = pathFromOrder(dataFolder, below);
    const folder = path.dirname(target);
    if (await exists(newCopy(target), files)) {
      // A folder cannot be renamed over another that is not empty.
      if (await exists(target, files)) await files.rename(target, oldCopy(target));
      await files.rename(newCopy(target), target);
      await syncFolder(files, folder);
    }
    await files.rm(oldCopy(target), { recursive: true, force: true });
    await syncFolder(files, folder);
  }
}

export function writeOrder(tableFolder: string, order: ErasingOrder, files: FileSystem): Promise<void> {
  return writeAtomically(path.join(tableFolder, orderFile), `${JSON.stringify(order)}\n`, files);
}

export async function removeOrder(tableFolder: string, files: FileSystem): Promise<void> {
  await files.rm(path.join(tableFolder, orderFile), { force: true });
  await syncFolder(files, tableFolder);
}

async function exists(target: string, files: FileSystem): Promise<boolean> {
  try {
    await files.stat(target);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
