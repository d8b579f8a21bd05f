/** Stands where a secret was. @public */
export const redacted = '***';

const userInfoInUrl = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi;
const authorizationHeader =
  /((?:proxy-)?authorization\s*[:=]\s*(?:(?:basic|bearer|token)\s+)?)[^\s'",;]+/gi;
const knownTokens =
  /\b(?:glpat|glptt|gldt|glrt|ghp|gho|ghs|ghr|github_pat)[-_][\w.-]+/g;

/**
 * Takes secrets out of what an outside program said: each of `secrets`, as it is or encoded for a URL, and whatever
 * has the shape of one (user part of an address, authorization header, token with a known prefix). Basic credentials
 * are secrets too: give the encoded pair among `secrets`.
 *
 * @public
 */
export function redactSecrets(
  text: string,
  secrets: readonly string[] = [],
): string {
  const forms = secrets
    .flatMap(secret => [secret, encodeUri(secret)])
    .filter(form => form.length > 0)
    // Longest first: a secret may contain another one.
    .sort((a, b) => b.length - a.length);
  let clean = text;
  for (const form of forms) clean = clean.split(form).join(redacted);
  clean = clean
    .replace(userInfoInUrl, `$1${redacted}@`)
    .replace(authorizationHeader, `$1${redacted}`)
    .replace(knownTokens, redacted);
  // What stands around a redaction may complete a secret again ("***" after "a" for the secret "a*").
  const leaks = forms.some(
    form => clean.includes(form) && !redacted.includes(form),
  );
  return leaks ? redacted : clean;
}

function encodeUri(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
