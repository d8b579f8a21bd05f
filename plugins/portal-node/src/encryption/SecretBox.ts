import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from 'crypto';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const algorithm = 'aes-256-gcm';
/** Length of the nonce that NIST SP 800-38D recommends for GCM, in bytes. */
const nonceLength = 12;
const tagLength = 16;
const secretMinimumLength = 32;
const version = 'v1';

/**
 * Encrypts the secrets that the portal must keep, with AES-256-GCM.
 *
 * A sealed text names the key that sealed it. To change keys, put the new one first in `portal.encryption.keys` and
 * leave the old one after it: what is sealed from then on uses the new one, what was sealed before still opens.
 *
 * @public
 */
export class SecretBox {
  readonly #sealingKeyId: string;
  readonly #keys: Map<string, Buffer>;

  /** Reads `portal.encryption.keys`; the first key seals, every key opens. Throws when there is none. */
  static fromConfig(config: RootConfigService): SecretBox {
    const entries = config.getConfigArray('portal.encryption.keys');
    if (entries.length === 0) {
      throw new InputError(
        'portal.encryption.keys is empty; give it at least one key with an id and a secret',
      );
    }
    const keys = new Map<string, Buffer>();
    for (const entry of entries) {
      const id = entry.getString('id');
      if (!/^[A-Za-z0-9_-]+$/.test(id)) {
        throw new InputError(
          `portal.encryption.keys: the id '${id}' may only hold letters, digits, '-' and '_'`,
        );
      }
      if (keys.has(id)) {
        throw new InputError(
          `portal.encryption.keys: two keys have the id '${id}'`,
        );
      }
      const secret = entry.getString('secret');
      if (secret.length < secretMinimumLength) {
        throw new InputError(
          `portal.encryption.keys: the secret of the key '${id}' is too short; give it at least ${secretMinimumLength} random characters`,
        );
      }
      keys.set(id, deriveKey(secret, id));
    }
    return new SecretBox(keys);
  }

  private constructor(keys: Map<string, Buffer>) {
    this.#keys = keys;
    [this.#sealingKeyId] = keys.keys();
  }

  /** Encrypts a text. Sealing the same text twice gives two different results. */
  seal(plain: string): string {
    const header = `${version}.${this.#sealingKeyId}`;
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(
      algorithm,
      this.#keyOf(this.#sealingKeyId),
      nonce,
      { authTagLength: tagLength },
    ).setAAD(Buffer.from(header));
    const body = Buffer.concat([
      nonce,
      cipher.update(plain, 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return `${header}.${body.toString('base64url')}`;
  }

  /**
   * Decrypts what {@link SecretBox.seal} gave. Throws when the key is no longer configured or when the text was
   * altered; the message holds nothing of the text.
   */
  open(sealed: string): string {
    const [sealedVersion, keyId, encoded, ...rest] = sealed.split('.');
    if (sealedVersion !== version || !keyId || !encoded || rest.length > 0) {
      throw new InputError('The stored secret does not have a known format');
    }
    const body = Buffer.from(encoded, 'base64url');
    if (body.length < nonceLength + tagLength) {
      throw new InputError('The stored secret is truncated');
    }
    const decipher = createDecipheriv(
      algorithm,
      this.#keyOf(keyId),
      body.subarray(0, nonceLength),
      { authTagLength: tagLength },
    )
      .setAAD(Buffer.from(`${version}.${keyId}`))
      .setAuthTag(body.subarray(body.length - tagLength));
    const encrypted = body.subarray(nonceLength, body.length - tagLength);
    try {
      return Buffer.concat([
        decipher.update(encrypted),
        decipher.final(),
      ]).toString('utf8');
    } catch {
      throw new InputError(
        `The stored secret does not open with the key '${keyId}'; it was altered, or the secret of this key changed`,
      );
    }
  }

  #keyOf(id: string): Buffer {
    const key = this.#keys.get(id);
    if (!key) {
      throw new InputError(
        `The key '${id}' is not in portal.encryption.keys; put it back after the current key`,
      );
    }
    return key;
  }
}

/** The configured secret is random, so that HKDF (RFC 5869) is enough to make a key of it. */
function deriveKey(secret: string, id: string): Buffer {
  return Buffer.from(
    hkdfSync('sha256', secret, '', `portal.encryption:${id}`, 32),
  );
}
