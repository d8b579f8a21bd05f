import {
  BilingualError,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';

/** An answer of RefApp that is not a success; `undefined` status when there was no answer at all. */
export class RefAppError extends BilingualError {
  override readonly name = 'RefAppError';

  constructor(
    readonly status: number | undefined,
    path: string,
    detail: string,
  ) {
    const fix = fixOf(status);
    const what = `${path} : ${detail}`;
    super({
      fr: `RefApp n’a pas répondu à la lecture (${what}). ${fix.fr}`,
      en: `RefApp did not answer the reading (${what}). ${fix.en}`,
    });
  }
}

function fixOf(status: number | undefined): BilingualText {
  if (status === undefined) {
    return {
      fr: 'Vérifiez que canel.refapp.baseUrl est l’adresse de RefApp et qu’elle s’ouvre depuis le portail.',
      en: 'Check that canel.refapp.baseUrl is the address of RefApp and that the portal can reach it.',
    };
  }
  if (status === 401 || status === 403) {
    return {
      fr: 'Vérifiez canel.refapp.token : un jeton de service valide, qui lit les applications et leurs relations.',
      en: 'Check canel.refapp.token: a valid service token that reads the applications and their relations.',
    };
  }
  if (status === 404) {
    return {
      fr: 'Vérifiez que canel.refapp.baseUrl est l’adresse de RefApp, sans /api/v2.',
      en: 'Check that canel.refapp.baseUrl is the address of RefApp, without /api/v2.',
    };
  }
  if (status >= 500 || status === 429) {
    return {
      fr: 'La lecture suivante réessaiera ; si cela dure, prévenez l’équipe de RefApp.',
      en: 'The next reading will try again; if it lasts, tell the team of RefApp.',
    };
  }
  return {
    fr: 'La version de RefApp a peut-être changé : rejouez le contrat (packages/sandbox, refappContract).',
    en: 'The version of RefApp may have changed: run the contract again (packages/sandbox, refappContract).',
  };
}
