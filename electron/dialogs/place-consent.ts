import type { PlaceDraft, PlaceProblem, PlaceSummary } from '../../shared/sync/place';

export interface PlaceConsentOptions {
  /** Asks the person, in a dialog of this process, whether the program may send passwords and tables to these hosts. */
  readonly confirmHosts: (hosts: readonly string[]) => Promise<boolean>;
  /** Places that were saved before. */
  readonly saved: () => Promise<readonly Pick<PlaceSummary, 'address'>[]>;
}

/**
 * What of a place the page may name: a folder or a file of certificates only if the person chose it in a dialog of this
 * process, a host only if they said yes to its name there. Else whoever gets hold of the page could write to any folder,
 * have any file read, and send a password wherever they like.
 */
export class PlaceConsent {
  readonly #options: PlaceConsentOptions;
  readonly #chosen = new Set<string>();
  readonly #hosts = new Set<string>();

  constructor(options: PlaceConsentOptions) {
    this.#options = options;
  }

  /** Remembers for this run what came out of a dialog. @returns the same */
  chose(path: string | null): string | null {
    if (path !== null) this.#chosen.add(path);
    return path;
  }

  /** @returns why the draft may not be tried; null when it may */
  async refusalOf(draft: PlaceDraft): Promise<PlaceProblem | null> {
    const { address, network } = draft;
    const addresses = (await this.#options.saved()).map((place) => place.address);
    if (address.kind === 'folder') {
      const isSaved = addresses.some((known) => known.kind === 'folder' && known.folder === address.folder);
      return isSaved || this.#chosen.has(address.folder) ? null : { kind: 'not-chosen' };
    }
    if (network.certificates !== '' && !this.#chosen.has(network.certificates)) return { kind: 'not-chosen' };
    const known = new Set([...this.#hosts, ...addresses.flatMap(hostOf)]);
    const proxy = network.proxy === '' || network.proxy === 'system' ? [] : [network.proxy];
    const asked = [...hostOf(address), ...proxy.flatMap(hostIn)].filter((host) => !known.has(host));
    if (asked.length === 0) return null;
    if (!(await this.#options.confirmHosts(asked))) return { kind: 'cancelled' };
    for (const host of asked) this.#hosts.add(host);
    return null;
  }
}

/** Scheme, name and port: the same name without TLS is another place to send a password. */
const hostIn = (url: string): readonly string[] => (URL.canParse(url) ? [new URL(url).origin] : [url]);

function hostOf(address: PlaceSummary['address']): readonly string[] {
  if (address.kind === 'folder') return [];
  return hostIn(address.kind === 's3' ? address.endpoint : address.url);
}
