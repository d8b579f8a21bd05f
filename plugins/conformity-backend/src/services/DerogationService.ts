import { randomUUID } from 'crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  askingProblem,
  decisionProblem,
  type Derogation,
  type DerogationDecision,
  type DerogationDecisionInput,
  type DerogationInput,
  type DerogationProblem,
  derogationStateOn,
  openDerogationStates,
  type Requirement,
} from '@cloud-pi-native/plugin-conformity-common';
import type { FoundApplication } from '../access/ConformityAccess';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { DerogationStore } from '../stores/DerogationStore';
import type { ApplicationChanges } from './ApplicationChanges';
import type { ConformityAnnouncer } from './ConformityAnnouncer';
import { now, today } from './time';

/** Derogations, from the demand to the end. */
export class DerogationService {
  readonly #announcer: ConformityAnnouncer;
  readonly #changes: ApplicationChanges;
  readonly #database: ConformityDatabase;

  static create(options: {
    announcer: ConformityAnnouncer;
    changes: ApplicationChanges;
    database: ConformityDatabase;
  }): DerogationService {
    return new DerogationService(options);
  }

  private constructor(options: Parameters<typeof DerogationService.create>[0]) {
    this.#announcer = options.announcer;
    this.#changes = options.changes;
    this.#database = options.database;
  }

  /** Throws a `NotFoundError` unless the derogation is one of the application. */
  async find(application: FoundApplication, id: string): Promise<Derogation> {
    return findIn(this.#database.derogations, application, id);
  }

  /** Throws a `ConflictError` while another one waits for a decision. */
  async ask(
    application: FoundApplication,
    { key }: Requirement,
    input: DerogationInput,
    by: string,
  ): Promise<Derogation> {
    const day = today();
    refuseProblem(askingProblem(input, day));
    const derogation: Derogation = {
      id: randomUUID(),
      application: application.ref,
      requirement: key,
      reason: input.reason,
      mitigation: input.mitigation,
      until: input.until,
      by,
      at: now(),
    };
    await this.#changes.change(application.ref, async ({ derogations }) => {
      const others = await derogations.list({
        applications: [application.ref],
      });
      const waiting = others.some(
        other =>
          other.requirement === key &&
          derogationStateOn(other, day) === 'asked',
      );
      if (waiting) {
        throw new ConflictError(
          `A derogation to ${key} already waits for a decision; withdraw it before you ask for another one`,
        );
      }
      await derogations.add(derogation);
    });
    await this.#announcer.asked(application, derogation);
    return derogation;
  }

  /** Throws a `ConflictError` when it no longer waits for a decision. Who may decide is looked at elsewhere. */
  async decide(
    application: FoundApplication,
    id: string,
    input: DerogationDecisionInput,
    by: string,
  ): Promise<Derogation> {
    const day = today();
    const decided = await this.#changes.change(
      application.ref,
      async ({ derogations }) => {
        const derogation = await findIn(derogations, application, id);
        const state = derogationStateOn(derogation, day);
        if (state !== 'asked') {
          throw new ConflictError(
            `This derogation is ${state}; it does not wait for a decision`,
          );
        }
        refuseProblem(decisionProblem(derogation, input, day));
        const decision: DerogationDecision = {
          granted: input.granted,
          ...(input.granted && { until: input.until ?? derogation.until }),
          reason: input.reason,
          by,
          at: now(),
        };
        await derogations.decide(id, decision);
        return { ...derogation, decision };
      },
    );
    await this.#announcer.decided(application, decided);
    return decided;
  }

  /** Throws a `ConflictError` when there is nothing left to take back. Who may is looked at elsewhere. */
  async withdraw(
    application: FoundApplication,
    id: string,
    by: string,
  ): Promise<void> {
    const withdrawn = await this.#changes.change(
      application.ref,
      async ({ derogations }) => {
        const derogation = await findIn(derogations, application, id);
        const state = derogationStateOn(derogation, today());
        if (!openDerogationStates.includes(state)) {
          throw new ConflictError(
            `This derogation is ${state}; there is nothing to take back`,
          );
        }
        const withdrawnAt = now();
        await derogations.withdraw(id, withdrawnAt);
        return { ...derogation, withdrawnAt };
      },
    );
    await this.#announcer.withdrawn(application, withdrawn, by);
  }
}

async function findIn(
  derogations: DerogationStore,
  application: FoundApplication,
  id: string,
): Promise<Derogation> {
  const derogation = await derogations.find(id);
  if (derogation?.application !== application.ref) {
    throw new NotFoundError(
      `There is no derogation ${id} on ${application.title}`,
    );
  }
  return derogation;
}

function refuseProblem(found: DerogationProblem | undefined): void {
  if (found) throw new InputError(`${found.field}: ${found.problem}`);
}
