import { CustomErrorBase } from '@backstage/errors';

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

const remedies: Record<ForgeErrorReason, string> = {
  unavailable: 'check that the forge is up, then try again',
  refused:
    "check the portal's token: it must be valid, have the scope api and own the root group of the projects",
  missing: 'check that nobody removed it from the forge',
  invalid: 'correct what the forge refuses, then try again',
};

/** The forge did not carry out an operation. The message names the forge, the operation, the cause and the remedy. @public */
export class ForgeError extends CustomErrorBase {
  name = 'ForgeError' as const;

  constructor(
    /** For people, for example `GitLab (gitlab.example.fr)`. */
    readonly forge: string,
    /** What was being done, for example `create the group a/b`. */
    readonly operation: string,
    readonly reason: ForgeErrorReason,
    detail: string,
    cause?: unknown,
  ) {
    super(
      `${forge} could not ${operation}: ${detail} (${remedies[reason]})`,
      cause,
    );
  }
}
