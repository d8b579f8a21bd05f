import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

const known: Readonly<Record<string, BilingualText>> = {
  ECONNREFUSED: { fr: 'Connexion refusée', en: 'Connection refused' },
  ECONNRESET: { fr: 'Connexion coupée', en: 'Connection reset' },
  UND_ERR_SOCKET: { fr: 'Connexion coupée', en: 'Connection reset' },
  ENOTFOUND: { fr: 'Nom d’hôte inconnu', en: 'Unknown host' },
  EAI_AGAIN: { fr: 'Le DNS ne répond pas', en: 'The DNS does not answer' },
  EHOSTUNREACH: { fr: 'Hôte inaccessible', en: 'Host unreachable' },
  ENETUNREACH: { fr: 'Réseau inaccessible', en: 'Network unreachable' },
  CERT_HAS_EXPIRED: { fr: 'Certificat expiré', en: 'Certificate expired' },
};

/** What kept a look from having an answer. */
export function failureText(error: unknown): BilingualText {
  const code = codeOf(error);
  return (
    known[code] ?? {
      fr: `Pas de réponse (${code})`,
      en: `No answer (${code})`,
    }
  );
}

/** An answer that is not the one expected. */
export function statusText(status: number): BilingualText {
  return { fr: `Réponse HTTP ${status}`, en: `HTTP status ${status}` };
}

/** The code of an error, or of what caused it: `fetch` hides it one step below, or two for several addresses. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('cause' in error && error.cause) return codeOf(error.cause);
  if ('errors' in error && Array.isArray(error.errors)) {
    return codeOf(error.errors[0]);
  }
  return 'name' in error ? String(error.name) : 'unknown';
}
