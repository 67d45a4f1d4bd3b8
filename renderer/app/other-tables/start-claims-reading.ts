import { ownScript } from '../../ui/own-script';
import { type ClaimsReading, claimsReading } from './claims-reading';
import workerAddress from './claims-worker?worker&url';

export function startClaimsReading(): ClaimsReading {
  return claimsReading(new Worker(ownScript(workerAddress), { type: 'module' }));
}
