import { ownScript } from '../../ui/own-script';
import type { Reader } from '../table/read-table-log';
import { type FileReading, fileReading } from './file-reading';
import workerAddress from './file-worker?worker&url';

export function startFileReading(
  bytes: Uint8Array,
  reader: Reader,
  told: (done: number, of: number) => void,
): FileReading {
  return fileReading(bytes, reader, new Worker(ownScript(workerAddress), { type: 'module' }), told);
}
