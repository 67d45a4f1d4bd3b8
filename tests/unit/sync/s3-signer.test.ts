import { AwsV4Signer } from 'aws4fetch';
import { describe, expect, it } from 'vitest';
import { S3Signer } from '../../../electron/sync/s3-signer';

const given = (method: string, url: string, datetime: string) => ({
  method,
  url,
  service: 's3',
  region: 'nl-1',
  accessKeyId: 'sleutel',
  secretAccessKey: 'geheim/+é',
  datetime,
  headers: { 'if-none-match': '*', 'x-amz-content-sha256': 'a'.repeat(64) },
});

describe('signing for object storage', () => {
  it.each([
    ['PUT', 'http://127.0.0.1:7480/tafels/v1/tables/a/b/00000001-c.gts', '20261128T092233Z'],
    ['GET', 'https://s3.example/tafels?list-type=2&prefix=a%2Fb%20c&max-keys=7', '20261128T092234Z'],
    ['DELETE', 'https://s3.example/tafels/map%20met%20spatie/x.gts', '20261129T000000Z'],
  ])('gives what aws4fetch gives: %s %s', async (method, url, datetime) => {
    const keys = new Map();
    for (const _turn of ['a new key', 'the same key']) {
      const { headers } = await new S3Signer(given(method, url, datetime), keys).sign();
      const expected = await new AwsV4Signer(given(method, url, datetime)).sign();
      expect(headers.get('authorization')).toBe(expected.headers.get('authorization'));
    }
    expect(keys.size).toBe(1);
  });

  it('makes a new key for a new day and keeps no other', async () => {
    const keys = new Map();
    for (const day of ['20261128T235959Z', '20261129T000000Z']) {
      await new S3Signer(given('GET', 'https://s3.example/tafels', day), keys).sign();
    }
    expect([...keys.keys()]).toEqual(['20261129/nl-1/s3/aws4_request']);
  });
});
