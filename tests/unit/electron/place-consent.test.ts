import { describe, expect, it } from 'vitest';
import { PlaceConsent } from '../../../electron/dialogs/place-consent';
import type { PlaceAddress, PlaceDraft } from '../../../shared/sync/place';

const network = { proxy: 'system', certificates: '' };
const draftOf = (address: PlaceAddress, more: Partial<PlaceDraft['network']> = {}): PlaceDraft => ({
  name: '',
  address,
  network: { ...network, ...more },
  secret: 'geheim',
  passphrase: '',
});
const folder = (name: string): PlaceAddress => ({ kind: 'folder', folder: name });
const server = (url: string): PlaceAddress => ({ kind: 'webdav', url, username: 'anna' });

function consentThat(answer: boolean, saved: readonly PlaceAddress[] = []) {
  const asked: string[] = [];
  const consent = new PlaceConsent({
    saved: async () => saved.map((address) => ({ address })),
    confirmHosts: async (hosts) => {
      asked.push(hosts.join(' + '));
      return answer;
    },
  });
  return { consent, asked };
}

describe('what of a place the page may name', () => {
  it('R-SAFE-5 a folder that the person chose in a dialog, or that was saved, and no other', async () => {
    const { consent } = consentThat(true, [folder('/media/stick')]);
    expect(await consent.refusalOf(draftOf(folder('/etc')))).toEqual({ kind: 'not-chosen' });
    consent.chose('/home/anna/tafels');
    consent.chose(null);
    expect(await consent.refusalOf(draftOf(folder('/home/anna/tafels')))).toBeNull();
    expect(await consent.refusalOf(draftOf(folder('/home/anna/tafels/../..')))).toEqual({ kind: 'not-chosen' });
    expect(await consent.refusalOf(draftOf(folder('/media/stick')))).toBeNull();
  });

  it('R-SAFE-5 a certificate that the person chose, and no other file', async () => {
    const { consent, asked } = consentThat(true);
    const draft = draftOf(server('https://cloud.example/'), { certificates: '/etc/shadow' });
    expect(await consent.refusalOf(draft)).toEqual({ kind: 'not-chosen' });
    expect(asked).toEqual([]);
    consent.chose('/etc/shadow');
    expect(await consent.refusalOf(draft)).toBeNull();
  });

  it('R-SAFE-5 a new host is asked about by name, once; without TLS, or through a proxy, it is another', async () => {
    const { consent, asked } = consentThat(true, [server('https://bekend.example/dav/')]);
    for (const url of ['https://bekend.example/', 'https://cloud.example/a', 'https://cloud.example/b']) {
      expect(await consent.refusalOf(draftOf(server(url)))).toBeNull();
    }
    expect(asked).toEqual(['https://cloud.example']);
    await consent.refusalOf(draftOf(server('http://cloud.example/')));
    await consent.refusalOf(draftOf(server('https://cloud.example/'), { proxy: 'http://proxy.example:3128' }));
    expect(asked.slice(1)).toEqual(['http://cloud.example', 'http://proxy.example:3128']);
  });

  it('R-SAFE-5 a host that the person does not know is not reached, and asked about again', async () => {
    const { consent, asked } = consentThat(false);
    const draft = draftOf(server('https://vreemd.example/'));
    expect(await consent.refusalOf(draft)).toEqual({ kind: 'cancelled' });
    expect(await consent.refusalOf(draft)).toEqual({ kind: 'cancelled' });
    expect(asked).toEqual(['https://vreemd.example', 'https://vreemd.example']);
  });
});
