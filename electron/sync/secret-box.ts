/** The part of Electron's safeStorage that is used; tests put their own in its place. */
export interface KeyRing {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
  /** On Linux only: `basic_text` is a fixed key that every program knows, which is no protection. */
  getSelectedStorageBackend?(): string;
}

/**
 * Passwords and passphrases, kept by the key ring of the operating system (Keychain, DPAPI, GNOME keyring, KWallet). On
 * a computer without one they stay in memory and are asked for again after a restart: a file that anybody can decode is
 * not a place for a password.
 */
export class SecretBox {
  readonly #ring: KeyRing;
  readonly #inMemory = new Map<string, string>();

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  /** Whether a secret outlives this run. */
  get keeps(): boolean {
    return this.#ring.isEncryptionAvailable() && this.#ring.getSelectedStorageBackend?.() !== 'basic_text';
  }

  /** @returns what may be written to a file, or null when the secret stays in memory only */
  seal(name: string, secret: string): string | null {
    this.#inMemory.set(name, secret);
    return this.keeps ? this.#ring.encryptString(secret).toString('base64') : null;
  }

  /** The secret, or null when it is not known here any more. */
  open(name: string, sealed: string | null): string | null {
    const held = this.#inMemory.get(name);
    if (held !== undefined || sealed === null || !this.keeps) return held ?? null;
    try {
      const secret = this.#ring.decryptString(Buffer.from(sealed, 'base64'));
      this.#inMemory.set(name, secret);
      return secret;
    } catch {
      // Another user, another machine, or a key ring that was cleared.
      return null;
    }
  }

  forget(name: string): void {
    this.#inMemory.delete(name);
  }
}
