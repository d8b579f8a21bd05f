import { z } from 'zod';
import type { SecretBox } from '@cloud-pi-native/plugin-portal-node';

/** What a source asks for. */
export interface MirrorCredentials {
  username: string;
  password: string;
}

/** User name for forges that take a token alone: GitLab and GitHub accept it with any token. */
const tokenUsername = 'oauth2';

const stored = z.object({ username: z.string(), password: z.string() });

export function sealCredentials(
  box: SecretBox,
  secret: { username?: string; token: string },
): string {
  const credentials: MirrorCredentials = {
    username: secret.username ?? tokenUsername,
    password: secret.token,
  };
  return box.seal(JSON.stringify(credentials));
}

export function openCredentials(
  box: SecretBox,
  sealed: string,
): MirrorCredentials {
  return stored.parse(JSON.parse(box.open(sealed)));
}
