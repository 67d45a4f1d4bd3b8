import type { Basis } from '../checks/basis';
import { impactOf, impactSentences } from '../checks/impact';
import type { SignalKind } from '../checks/signal-kinds';
import { type SpokenSignal, signals } from '../checks/signals';
import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { parseKey } from '../register/document';

/** What can be put in the light on the map itself. */
export const overlayKinds = ['space', 'leads', 'circles', 'impact'] as const;
export type OverlayKind = (typeof overlayKinds)[number];

export type MapOverlay =
  | { readonly kind: Exclude<OverlayKind, 'impact'> }
  /** What falls if this element falls. */
  | { readonly kind: 'impact'; readonly element: string };

/** Elements and relations in the light, and the same in sentences. */
export interface OverlaidMap {
  readonly elements: readonly string[];
  readonly relations: readonly string[];
  readonly sentences: readonly string[];
}

const signalsOfOverlay: Readonly<Record<Exclude<OverlayKind, 'impact'>, readonly SignalKind[]>> = {
  space: ['space_over'],
  leads: ['lead_without_power', 'task_without_lead'],
  circles: ['circle'],
};

/** What an overlay lights on a map: what its signals are about and rest on, or what falls with one element. */
export function overlaidMap(
  content: Content,
  log: readonly LogEntry[],
  overlay: MapOverlay,
  language: Language,
): OverlaidMap {
  if (overlay.kind === 'impact') {
    const impact = impactOf(content, overlay.element);
    return { ...litBy([impact]), sentences: impactSentences(content, impact, language) };
  }
  const wanted = signalsOfOverlay[overlay.kind];
  const found: readonly SpokenSignal[] = signals(content, log, language).filter(({ kind }) => wanted.includes(kind));
  return { ...litBy(found), sentences: found.map(({ text }) => text) };
}

function litBy(results: readonly Basis[]): Pick<OverlaidMap, 'elements' | 'relations'> {
  const relations = results.flatMap(({ restsOn }) =>
    restsOn.flatMap((key) => {
      const { kind, id } = parseKey(key);
      return kind === 'relation' ? [id] : [];
    }),
  );
  return { elements: [...new Set(results.flatMap(({ elements }) => elements))], relations: [...new Set(relations)] };
}
