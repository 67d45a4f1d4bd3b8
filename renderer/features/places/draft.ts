import type { PlaceAddress, PlaceDraft, PlaceSummary } from '../../../shared/sync/place';

/** The form as it stands: every kind keeps what was typed while another is looked at. */
export interface PlaceFields {
  readonly kind: 'folder' | 'webdav' | 's3';
  readonly name: string;
  readonly folder: string;
  readonly url: string;
  readonly username: string;
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly accessKey: string;
  readonly secret: string;
  readonly passphrase: string;
  readonly proxyKind: 'system' | 'none' | 'own';
  readonly proxy: string;
  readonly certificates: string;
}

const empty: PlaceFields = {
  kind: 'folder',
  name: '',
  folder: '',
  url: '',
  username: '',
  endpoint: '',
  region: 'us-east-1',
  bucket: '',
  prefix: '',
  accessKey: '',
  secret: '',
  passphrase: '',
  proxyKind: 'system',
  proxy: '',
  certificates: '',
};

/** A place that is there, to be changed; its secrets are typed again, since they never come back to the page. */
export function fieldsOf(place: PlaceSummary | null): PlaceFields {
  return place === null ? empty : { ...empty, name: place.name, ...place.address };
}

/** What the form says, or null while something is missing. */
export function draftOf(fields: PlaceFields): PlaceDraft | null {
  const { kind, folder, url, username, endpoint, region, bucket, prefix, accessKey } = fields;
  const draft: PlaceDraft = {
    name: fields.name.trim(),
    address:
      kind === 'folder'
        ? { kind, folder }
        : kind === 'webdav'
          ? { kind, url: url.trim(), username: username.trim() }
          : {
              kind,
              endpoint: endpoint.trim(),
              region: region.trim(),
              bucket: bucket.trim(),
              prefix: prefix.trim(),
              accessKey: accessKey.trim(),
            },
    network: {
      proxy: fields.proxyKind === 'system' ? 'system' : fields.proxyKind === 'none' ? '' : fields.proxy.trim(),
      certificates: fields.certificates,
    },
    secret: kind === 'folder' ? '' : fields.secret,
    passphrase: fields.passphrase,
  };
  const { proxy } = draft.network;
  const isReached = proxy === 'system' || proxy === '' || isWebAddress(proxy);
  return isReached && isComplete(draft.address) ? draft : null;
}

/** Whether nothing is missing; the main process judges the rest before it is used. */
function isComplete(address: PlaceAddress): boolean {
  switch (address.kind) {
    case 'folder':
      return address.folder !== '';
    case 'webdav':
      return isWebAddress(address.url);
    case 's3': {
      const { endpoint, region, bucket, prefix, accessKey } = address;
      const isNamed = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(bucket) && region !== '' && accessKey !== '';
      return isWebAddress(endpoint) && isNamed && /^([^/\s]+\/)*$/.test(prefix);
    }
  }
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^/\s]+/.test(text) && URL.canParse(text);

/** What a part of the form shows, and says when it changes. */
export interface FieldsProps {
  readonly fields: PlaceFields;
  readonly onChange: (changes: Partial<PlaceFields>) => void;
}
