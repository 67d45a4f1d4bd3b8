import type { FacilitatorBridge, ProjectorBridge } from './bridges';

// Each exists in its own window only; a page uses the one it was written for.
declare global {
  interface Window {
    readonly facilitator: FacilitatorBridge;
    readonly projector: ProjectorBridge;
  }
}
