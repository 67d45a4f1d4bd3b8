import { z } from 'zod';
import {
  type PassphraseChange,
  type PlaceAddress,
  type PlaceDraft,
  type PlaceNetwork,
  shortestPlacePassphrase,
} from './place';

const text = (most: number) => z.string().max(most);
const webAddress = text(2000).refine((value) => /^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value));
export const placeAddressSchema: z.ZodType<PlaceAddress> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), folder: text(4000).min(1) }),
  z.strictObject({ kind: z.literal('webdav'), url: webAddress, username: text(500) }),
  z.strictObject({
    kind: z.literal('s3'),
    endpoint: webAddress,
    region: text(100).min(1),
    bucket: text(255).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    prefix: text(500).regex(/^([^/\s]+\/)*$/),
    accessKey: text(500).min(1),
  }),
]);

export const placeNetworkSchema: z.ZodType<PlaceNetwork> = z.strictObject({
  proxy: z.union([z.literal('system'), z.literal(''), webAddress]),
  certificates: text(4000),
});

export const placeDraftSchema: z.ZodType<PlaceDraft> = z.strictObject({
  name: text(200),
  address: placeAddressSchema,
  network: placeNetworkSchema,
  secret: text(2000),
  passphrase: text(2000),
});

export const passphraseChangeSchema: z.ZodType<PassphraseChange> = z.strictObject({
  from: text(2000),
  to: text(2000).min(shortestPlacePassphrase),
});
