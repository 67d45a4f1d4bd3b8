import { ownScript } from '../../ui/own-script';
import { type ListReading, listReading } from './list-reading';
import workerAddress from './list-worker?worker&url';

export function readListFile(file: File, told: (done: number, of: number) => void): ListReading {
  return listReading(file, new Worker(ownScript(workerAddress), { type: 'module' }), told);
}
