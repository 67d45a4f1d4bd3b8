import { randomBytes } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { describe } from 'vitest';
import { httpClient } from '../../electron/sync/http';
import type { StoreAbilities } from '../../shared/sync/object-store';
import { describeMending } from './mended-objects-contract';
import { findServer, type ServerEnvironment, type ServerName } from './servers';
import { s3Of, webdavOf } from './store-clients';
import { describeStore, must, type Place } from './store-contract';

const send = httpClient();

/** Each run works in a folder or under a prefix of its own: the servers are shared. */
const ownPart = `run-${randomBytes(6).toString('hex')}`;

async function webdavPlace(environment: ServerEnvironment, abilities: StoreAbilities): Promise<Place> {
  // The address that is given must exist; here the part in it is made by writing below it once.
  const url = `${environment['WEBDAV_URL']}${ownPart}/`;
  must(await webdavOf(environment).overwrite(`${ownPart}/made`, new Uint8Array(1)));
  must(await webdavOf(environment, { url }).delete('made'));
  const { WEBDAV_USER: user, WEBDAV_PASS: word } = environment;
  const authorization = `Basic ${Buffer.from(`${user}:${word}`).toString('base64')}`;
  return {
    open: () => webdavOf(environment, { url }),
    async putRaw(name, body) {
      const address = new URL(name.split('/').map(encodeURIComponent).join('/'), url);
      must(await send({ method: 'PUT', url: address.href, body, headers: { authorization } }));
    },
    abilities,
  };
}

function s3Place(environment: ServerEnvironment, abilities: StoreAbilities): Place {
  const open = () => s3Of(environment, { prefix: `${ownPart}/` });
  const client = new AwsClient({
    accessKeyId: environment['S3_ACCESS_KEY'] ?? '',
    secretAccessKey: environment['S3_SECRET_KEY'] ?? '',
    service: 's3',
    region: environment['S3_REGION'] ?? '',
  });
  return {
    open,
    async putRaw(name, body) {
      const path = `${ownPart}/${name}`.split('/').map(encodeURIComponent).join('/');
      const address = `${environment['S3_ENDPOINT']}/${environment['S3_BUCKET']}/${path}`;
      const answer = await client.fetch(address, { method: 'PUT', body: Buffer.from(body) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    abilities,
  };
}

function describeServer(
  name: ServerName,
  title: string,
  prepare: (environment: ServerEnvironment) => Place | Promise<Place>,
): void {
  const environment = findServer(name);
  if (environment === null) describe.skip(`${title}: server ${name} NOT FOUND`, () => {});
  else {
    describeStore(title, async () => prepare(environment));
    const openPart = name === 's3-ceph' ? s3Part : webdavPart;
    describeMending(title, (part) => openPart(environment, `${ownPart}-${part}/`), name === 's3-ceph');
  }
}

const s3Part = async (environment: ServerEnvironment, prefix: string) => s3Of(environment, { prefix });

async function webdavPart(environment: ServerEnvironment, part: string) {
  const url = `${environment['WEBDAV_URL']}${part}`;
  must(await webdavOf(environment).overwrite(`${part}made`, new Uint8Array(1)));
  must(await webdavOf(environment, { url }).delete('made'));
  return webdavOf(environment, { url });
}

describeServer('webdav-apache', 'WebDAV on Apache', (environment) =>
  webdavPlace(environment, { conditionalPut: 'yes', atomicVisibility: true, startAfter: false }),
);
describeServer('webdav-nginx', 'WebDAV on nginx', (environment) =>
  webdavPlace(environment, { conditionalPut: 'ignored', atomicVisibility: true, startAfter: false }),
);
describeServer('s3-ceph', 'S3 on Ceph', (environment) =>
  s3Place(environment, { conditionalPut: 'yes', atomicVisibility: true, startAfter: true }),
);
