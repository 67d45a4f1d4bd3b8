import { ownScript } from '../../ui/own-script';
import { type ListReading, listReading } from './list-reading';
import workerAddress from './list-worker?worker&url';

export function readListFile(file: File): ListReading {
  return listReading(file, new Worker(ownScript(workerAddress), { type: 'module' }));
}
