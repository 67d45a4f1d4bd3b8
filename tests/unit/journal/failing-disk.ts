import type { FileHandle } from 'node:fs/promises';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';

export interface FailingDisk {
  readonly files: FileSystem;
  /** Calls on journal files, in order: `write 120`, `datasync`, `sync`, `truncate`. */
  readonly calls: string[];
  /** The next write takes only this many bytes and then there is no room left. */
  fillAfter(bytes: number): void;
  /** The next confirmation fails, as a dying disk does. */
  failNextConfirmation(): void;
  /** Every cut fails from now on. */
  refuseCuts(): void;
  /** The disk is well again. */
  allowCuts(): void;
  /** Every call on the table's folder fails with this code; null: none. */
  failWith(code: string | null): void;
  /** A write takes no more than this many bytes, as an operating system may; the rest is asked again. */
  takeAtMost(bytes: number): void;
}

const failure = (code: string) => Object.assign(new Error(`${code}: simulated`), { code });

/** The real disk, with the failures of a real disk on request. */
export function failingDisk(): FailingDisk {
  const calls: string[] = [];
  let room: number | null = null;
  let confirmationFails = false;
  let cutsFail = false;
  let failing: string | null = null;
  let atOnce = Number.POSITIVE_INFINITY;

  function watched(handle: FileHandle): FileHandle {
    return new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        const call = (...given: unknown[]) => (value as (...given: unknown[]) => unknown).apply(target, given);
        switch (name) {
          case 'write':
            return async (buffer: Uint8Array, offset: number, length: number, position: number) => {
              calls.push(`write ${length}`);
              if (room === null) return call(buffer, offset, Math.min(length, atOnce), position);
              const taken = Math.min(room, length);
              room = null;
              await call(buffer, offset, taken, position);
              throw failure('ENOSPC');
            };
          case 'datasync':
          case 'sync':
            return async () => {
              calls.push(name);
              if (confirmationFails) {
                confirmationFails = false;
                throw failure('EIO');
              }
              return call();
            };
          case 'truncate':
            return async (size: number) => {
              calls.push('truncate');
              if (cutsFail) throw failure('EIO');
              return call(size);
            };
          default:
            return call;
        }
      },
    });
  }

  return {
    calls,
    files: {
      ...diskFileSystem,
      open: async (file, flags, mode) => {
        if (failing !== null) throw failure(failing);
        const handle = await diskFileSystem.open(file, flags, mode);
        return String(file).endsWith('.jsonl') ? watched(handle) : handle;
      },
    },
    fillAfter: (bytes) => {
      room = bytes;
    },
    failNextConfirmation: () => {
      confirmationFails = true;
    },
    refuseCuts: () => {
      cutsFail = true;
    },
    allowCuts: () => {
      cutsFail = false;
    },
    failWith: (code) => {
      failing = code;
    },
    takeAtMost: (bytes) => {
      atOnce = bytes;
    },
  };
}
