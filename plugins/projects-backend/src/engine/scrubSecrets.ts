import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

const hidden = '***';

const patterns: readonly [RegExp, string][] = [
  // Credentials in an address.
  [/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, `$1${hidden}@`],
  // Authorization headers and the like.
  [/\b(bearer|basic|token)\s+[A-Za-z0-9._~+/=-]{8,}/gi, `$1 ${hidden}`],
  // `private_token=…`, `"password": "…"`, `PRIVATE-TOKEN: …`
  [
    /\b((?:private|access|refresh|job|deploy|id)?[-_]?(?:token|password|passwd|secret|api[-_]?key))("?\s*[=:]\s*"?)[^\s"'&,;]+/gi,
    `$1$2${hidden}`,
  ],
  // Tokens of GitLab and GitHub, wherever they are.
  [/\b(?:gl[a-z]{1,6}-|gh[a-z]_|github_pat_)[A-Za-z0-9_-]{10,}/g, hidden],
];

/**
 * Hides what looks like a secret in a text that people will read. Provisioners put no secret in their logs; this is
 * the net under messages that come from outside systems and libraries.
 */
export function scrubSecrets(text: string): string {
  return patterns.reduce(
    (scrubbed, [pattern, replacement]) =>
      scrubbed.replace(pattern, replacement),
    text,
  );
}

/** {@link scrubSecrets}, in both languages. */
export function scrubText(text: BilingualText): BilingualText {
  return { fr: scrubSecrets(text.fr), en: scrubSecrets(text.en) };
}
