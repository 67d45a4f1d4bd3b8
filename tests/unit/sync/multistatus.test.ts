import { describe, expect, it } from 'vitest';
import { readMultistatus } from '../../../electron/sync/multistatus';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const response = (href: string, isCollection: boolean): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype>${isCollection ? '<d:collection/>' : ''}</d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
const answer = (...responses: readonly string[]): string =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${responses.join('')}</d:multistatus>`;
const own = response('/tafels/', true);

describe('R-STORES-2 what a collection holds', () => {
  it('is what lies directly below it', async () => {
    const xml = answer(
      own,
      response('/tafels/a.gts', false),
      response('https://binnen.example/tafels/v1/', true),
      response('/tafels/v1/dieper.gts', false),
      response('/elders/b.gts', false),
      response('/tafels/%2e%2e/c.gts', false),
      response('/tafels/d%2fe.gts', false),
    );
    expect(await readMultistatus(utf8(xml), '/tafels/')).toEqual([
      { name: '', isCollection: true },
      { name: 'a.gts', isCollection: false },
      { name: 'v1', isCollection: true },
    ]);
  });

  it.each([
    ['without itself', answer(response('/tafels/a.gts', false)), [{ name: 'a.gts', isCollection: false }]],
    ['with nothing at all', answer(), []],
    ['with itself alone', answer(own), [{ name: '', isCollection: true }]],
  ])('is told %s', async (_how, xml, entries) => {
    expect(await readMultistatus(utf8(xml), '/tafels/')).toEqual(entries);
  });

  it.each([
    ['é composed, asked for apart', '/g%C3%A9b/', '/ge%CC%81b/'],
    ['é apart, asked for composed', '/ge%CC%81b/', '/g%C3%A9b/'],
    ['capitals', '/GEB/', '/geb/'],
    ['escapes that nobody needs', '/%67eb/', '/geb/'],
  ])('is found under the name that the disk of the server gives it: %s', async (_how, told, asked) => {
    const xml = answer(response(told, true), response(`${told}a.gts`, false));
    expect((await readMultistatus(utf8(xml), asked))?.map(({ name }) => name)).toEqual(['', 'a.gts']);
  });

  it.each([
    ['a page to log in on', '<html><body><h1>Aanmelden</h1></body></html>'],
    ['nothing', ''],
    ['another document', '<?xml version="1.0"?><error>no</error>'],
    [
      'an answer about another collection',
      answer(response('/binnen/tafels/', true), response('/binnen/tafels/a', false)),
    ],
    ['entities', `<!DOCTYPE x [<!ENTITY a "b">]>${answer(own)}`],
  ])('is not taken to be empty for %s', async (_what, xml) => {
    expect(await readMultistatus(utf8(xml), '/tafels/')).toBeNull();
  });
});
