import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { knownNumber } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';
import { balanceSpace } from './space-balance';

/** One claim within a zone, in hectares; null where the number is unknown. */
export interface Claim {
  readonly relation: string;
  readonly task: string;
  readonly hectares: number | null;
  readonly sharedHectares: number | null;
}

/** A zone that several tasks claim at once. */
export interface StackedClaims extends Basis {
  readonly zone: string;
  /** The largest first. */
  readonly claims: readonly Claim[];
  /** More is asked than there is, and it fits only because claims share land. */
  readonly fitsBySharing: boolean;
}

/** The zones on which claims of two or more tasks lie on top of each other. */
export const stackedClaims: Check<readonly StackedClaims[]> = defineCheck(balanceSpace.reads, (content) => {
  const claims = new Map<string, Claim[]>();
  for (const { relation, from, to } of connectionsOf(content, 'claims_space')) {
    const claim = {
      relation: relation.id,
      task: from.id,
      hectares: knownNumber(relation.hectares),
      sharedHectares: knownNumber(relation.sharedHectares),
    };
    const known = claims.get(to.id);
    if (known === undefined) claims.set(to.id, [claim]);
    else known.push(claim);
  }
  return balanceSpace(content).flatMap(({ zone, availableHa, grossClaimHa, over }) => {
    const ofZone = [...(claims.get(zone) ?? [])].sort((one, other) => (other.hectares ?? 0) - (one.hectares ?? 0));
    if (new Set(ofZone.map(({ task }) => task)).size < 2) return [];
    const elements = [zone, ...ofZone.map(({ task }) => task)];
    return [
      {
        zone,
        claims: ofZone,
        fitsBySharing: availableHa !== null && grossClaimHa > availableHa && !over,
        elements,
        restsOn: [...elementKeys(elements), ...relationKeys(ofZone.map(({ relation }) => relation))],
      },
    ];
  });
});

const nl = {
  stacked: (zone: string, count: number, claims: string) => `In ${zone} vragen ${count} opgaven ruimte: ${claims}`,
  sharing: '; dat past alleen door ruimte te delen',
  claim: (task: string, hectares: string) => `${task} (${hectares} hectare)`,
  unknown: 'onbekend aantal',
};

const en = {
  stacked: (zone, count, claims) => `${count} tasks claim space in ${zone}: ${claims}`,
  sharing: '; that fits only by sharing land',
  claim: (task, hectares) => `${task} (${hectares} hectares)`,
  unknown: 'an unknown number of',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "In Veenweide vragen 3 opgaven ruimte: Stikstof (450 hectare), ...; dat past alleen door ruimte te delen." */
export function stackedClaimsSentence(content: Content, stacked: StackedClaims, language: Language): string {
  const text = texts[language];
  const claims = stacked.claims.map(({ task, hectares }) =>
    text.claim(nameOf(content, task), hectares === null ? text.unknown : formatNumber(hectares, language)),
  );
  const sentence = text.stacked(nameOf(content, stacked.zone), claims.length, enumerate(claims, language));
  return `${sentence}${stacked.fitsBySharing ? text.sharing : ''}.`;
}
