/** A repository reached over HTTP. */
export interface GitRemote {
  side: 'source' | 'target';
  /** For people: names the outside system in errors and logs. Never holds credentials. */
  system: string;
  /** Without credentials. */
  url: string;
  credentials?: { username: string; password: string };
}

/** What must never show of a remote, in the forms in which Git may say it. */
export function secretsOf(remote: GitRemote): string[] {
  return remote.credentials
    ? [remote.credentials.password, basicCredentials(remote.credentials)]
    : [];
}

/** The pair of RFC 7617. */
export function basicCredentials(credentials: {
  username: string;
  password: string;
}): string {
  return Buffer.from(
    `${credentials.username}:${credentials.password}`,
    'utf8',
  ).toString('base64');
}
