import type { FacilitatorBridge } from './facilitator-calls';
import type { ProjectorBridge } from './projector-calls';

// Each exists in its own window only; a page uses the one it was written for.
declare global {
  interface Window {
    readonly facilitator: FacilitatorBridge;
    readonly projector: ProjectorBridge;
  }
}
