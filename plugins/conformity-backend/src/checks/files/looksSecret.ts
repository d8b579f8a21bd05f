/** Names that a credential has, in the words of configuration files. */
const secretName =
  /(^|[^a-z])(pass(word|wd|phrase)?|pwd|secret|token|api[-_]?key|private[-_]?key|credentials?|client[-_]?secret)([^a-z]|$)/i;

/** Names that speak of a credential without being one. */
const harmlessName =
  /(name|ref|path|file|url|ttl|expir\w*|policy|length|enabled|mount)$/i;

/** Values that stand for a credential kept elsewhere. */
const placeholder =
  /^(\s*|changeme|xxx+|\*+|<.*>|\$\{.*\}|\$\(.*\)|%.*%|\{\{.*\}\}|valeur-inconnue|true|false|null)$/i;

/** Values that are credentials whatever their name: a private key, a token of a known forge, an address with a password. */
const secretValue =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bglpat-[\w-]{20}|\bgh[pousr]_\w{36}|\bAKIA[0-9A-Z]{16}\b|:\/\/[^/\s:@]+:[^/\s@]{3,}@/;

/** Whether a setting looks like a credential in clear. */
export function looksSecret(name: string, value: string): boolean {
  if (secretValue.test(value)) return true;
  // Words run together: DB_PASSWORD, dbPassword, db.password.
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2');
  return (
    secretName.test(words) &&
    !harmlessName.test(words) &&
    !placeholder.test(value)
  );
}
