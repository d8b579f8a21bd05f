import {
  BilingualError,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';

/** Why the forge did not do what was asked. @public */
export type ForgeErrorReason =
  /** It did not answer, or not in time, or with a failure of its own. */
  | 'unavailable'
  /** It does not know the portal's token, or the token may not do that. */
  | 'refused'
  /** What the operation is about is not there. */
  | 'missing'
  /** It says the request is wrong. */
  | 'invalid';

const remedies: Record<ForgeErrorReason, BilingualText> = {
  unavailable: {
    fr: 'vérifiez que la forge fonctionne, puis réessayez',
    en: 'check that the forge is up, then try again',
  },
  refused: {
    fr: 'vérifiez le jeton du portail : il doit être valide, avoir la portée api et posséder le groupe racine des projets',
    en: "check the portal's token: it must be valid, have the scope api and own the root group of the projects",
  },
  missing: {
    fr: 'vérifiez que personne ne l’a retiré de la forge',
    en: 'check that nobody removed it from the forge',
  },
  invalid: {
    fr: 'corrigez ce que la forge refuse, puis réessayez',
    en: 'correct what the forge refuses, then try again',
  },
};

/**
 * The forge did not carry out an operation. Names the forge, the operation, the cause and the remedy; the cause is
 * quoted as the forge said it.
 *
 * @public
 */
export class ForgeError extends BilingualError {
  override readonly name = 'ForgeError';

  constructor(
    /** For people, for example `GitLab (gitlab.example.fr)`. */
    readonly forge: string,
    /** What was being done, for example `create the group a/b`. */
    readonly operation: BilingualText,
    readonly reason: ForgeErrorReason,
    detail: string,
    cause?: unknown,
  ) {
    const remedy = remedies[reason];
    super(
      {
        fr: `${forge} n’a pas pu ${operation.fr} : ${detail} (${remedy.fr})`,
        en: `${forge} could not ${operation.en}: ${detail} (${remedy.en})`,
      },
      { cause },
    );
  }
}
