import { httpClient, type Send } from '../../electron/sync/http';
import { S3Store, type S3StoreOptions } from '../../electron/sync/s3-store';
import { WebdavStore, type WebdavStoreOptions } from '../../electron/sync/webdav-store';
import type { ServerEnvironment } from './servers';

const usual: Send = httpClient();

export function webdavOf(environment: ServerEnvironment, changes: Partial<WebdavStoreOptions> = {}): WebdavStore {
  const { WEBDAV_URL: url = '', WEBDAV_USER: username = '', WEBDAV_PASS: password = '' } = environment;
  return new WebdavStore({ url, username, password, send: usual, ...changes });
}

export function s3Of(environment: ServerEnvironment, changes: Partial<S3StoreOptions> = {}): S3Store {
  return new S3Store({
    endpoint: environment['S3_ENDPOINT'] ?? '',
    region: environment['S3_REGION'] ?? '',
    bucket: environment['S3_BUCKET'] ?? '',
    accessKey: environment['S3_ACCESS_KEY'] ?? '',
    secretKey: environment['S3_SECRET_KEY'] ?? '',
    send: usual,
    ...changes,
  });
}
