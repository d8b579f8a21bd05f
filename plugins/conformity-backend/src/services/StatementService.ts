import { randomUUID } from 'crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  CheckDescription,
  Proof,
  Requirement,
  Review,
  Statement,
} from '@cloud-pi-native/plugin-conformity-common';
import type { FoundApplication } from '../access/ConformityAccess';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { ApplicationChanges } from './ApplicationChanges';
import type { ConformityAnnouncer } from './ConformityAnnouncer';
import { now } from './time';

/** What projects say, and what the architect thinks of it. */
export class StatementService {
  readonly #options: Parameters<typeof StatementService.create>[0];

  static create(options: {
    announcer: ConformityAnnouncer;
    changes: ApplicationChanges;
    checks: readonly CheckDescription[];
    database: ConformityDatabase;
  }): StatementService {
    return new StatementService(options);
  }

  private constructor(options: Parameters<typeof StatementService.create>[0]) {
    this.#options = options;
  }

  /** Throws an `InputError` that names the field which is wrong. */
  async state(
    application: FoundApplication,
    { key }: Requirement,
    input: Pick<Statement, 'state' | 'comment' | 'proofs'>,
    by: string,
  ): Promise<Statement> {
    if (input.state === 'not-applicable' && input.comment.trim() === '') {
      throw new InputError(
        'comment: say why the requirement does not apply; the architect reviews it',
      );
    }
    this.#checkProofs(input.proofs);
    const statement: Statement = {
      id: randomUUID(),
      application: application.ref,
      requirement: key,
      state: input.state,
      comment: input.comment,
      proofs: input.proofs,
      by,
      at: now(),
    };
    await this.#options.changes.change(application.ref, ({ statements }) =>
      statements.add(statement),
    );
    await this.#options.announcer.stated(application, statement);
    return statement;
  }

  /** Throws a `ConflictError` once another statement took the place of this one. */
  async review(
    application: FoundApplication,
    id: string,
    input: Pick<Review, 'verdict' | 'comment'>,
    by: string,
  ): Promise<Statement> {
    const { changes, announcer } = this.#options;
    if (input.verdict === 'rejected' && input.comment.trim() === '') {
      throw new InputError(
        'comment: say why the statement is rejected, so that the project can mend it',
      );
    }
    const review: Review = { ...input, by, at: now() };
    const reviewed = await changes.change(
      application.ref,
      async ({ statements }) => {
        const statement = await statements.find(id);
        if (statement?.application !== application.ref) {
          throw new NotFoundError(
            `There is no statement ${id} on ${application.title}`,
          );
        }
        const [last] = await statements.listHistory(
          application.ref,
          statement.requirement,
        );
        if (last?.id !== id) {
          throw new ConflictError(
            `A newer statement on ${statement.requirement} took the place of this one; read and review that one`,
          );
        }
        await statements.addReview(id, review);
        return { ...statement, review };
      },
    );
    await announcer.reviewed(application, reviewed);
    return reviewed;
  }

  #checkProofs(proofs: readonly Proof[]): void {
    proofs.forEach((proof, index) => {
      if (
        proof.kind === 'check' &&
        !this.#options.checks.some(({ id }) => id === proof.check)
      ) {
        throw new InputError(
          `proofs[${index}].check: there is no check '${proof.check}'; GET /checks lists them`,
        );
      }
    });
  }
}
