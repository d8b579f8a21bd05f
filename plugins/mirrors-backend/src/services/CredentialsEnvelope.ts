import { InputError } from '@backstage/errors';
import { z } from 'zod';
import type { SecretBox } from '@cloud-pi-native/plugin-portal-node';
import type { StoredMirror } from '../stores/MirrorStore';

/** What a person gives. */
interface GivenCredentials {
  username?: string;
  token: string;
}

/** How long sealed credentials may wait for their task, in milliseconds. */
const lifetime = 3_600_000;

const envelope = z.object({
  mirrorId: z.string(),
  sourceUrl: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  credentials: z.object({ username: z.string().optional(), token: z.string() }),
});

/**
 * Seals credentials for their journey from the browser to the mirror through a task, which the scaffolder keeps in its
 * database. They open for the same mirror and the same source only, until they expire.
 */
export function sealEnvelope(
  box: SecretBox,
  mirror: Pick<StoredMirror, 'id' | 'sourceUrl'>,
  { username, token }: GivenCredentials,
): string {
  const content: z.infer<typeof envelope> = {
    mirrorId: mirror.id,
    sourceUrl: mirror.sourceUrl,
    expiresAt: Date.now() + lifetime,
    credentials: { username, token },
  };
  return box.seal(JSON.stringify(content));
}

/** Throws an `InputError`, which holds nothing of the credentials, when they were not sealed for this use. */
export function openEnvelope(
  box: SecretBox,
  mirror: Pick<StoredMirror, 'id' | 'sourceUrl'>,
  sealed: string,
): GivenCredentials {
  const { mirrorId, sourceUrl, expiresAt, credentials } = read(box, sealed);
  if (mirrorId !== mirror.id) {
    throw new InputError(
      'These credentials were sealed for another mirror; give them again for this one',
    );
  }
  if (sourceUrl !== mirror.sourceUrl) {
    throw new InputError(
      'The source of the mirror changed since these credentials were given; give those of the new source',
    );
  }
  if (expiresAt <= Date.now()) {
    throw new InputError(
      'These credentials were sealed more than an hour ago; give them again',
    );
  }
  return credentials;
}

function read(box: SecretBox, sealed: string): z.infer<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(box.open(sealed)));
  } catch {
    // What failed may quote what was opened.
    throw new InputError(
      'These credentials were not sealed by this portal, or its encryption key changed since; give them again',
    );
  }
}
