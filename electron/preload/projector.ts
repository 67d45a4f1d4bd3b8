import { contextBridge } from 'electron';
import type { ProjectorBridge } from '../../shared/ipc/bridges';
import { lineFor } from './call';

const { call, listen } = lineFor<'projector'>();

// The whole of what a page in the hall can do. Anything added here must be harmless in the hands of whoever finds the
// keyboard of the projector's laptop.
const bridge: ProjectorBridge = {
  onProjection: (callback) => listen('projection:show', callback),
  ready: () => call('projection:ready'),
  requestClose: () => call('projection:close'),
};

contextBridge.exposeInMainWorld('projector', bridge);
