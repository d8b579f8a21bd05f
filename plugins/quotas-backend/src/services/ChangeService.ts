import { randomUUID } from 'crypto';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { noResources } from '@cloud-pi-native/plugin-portal-common';
import {
  type EnvelopeValues,
  findOverruns,
  findReasonProblem,
  findValuesProblem,
  fromLedger,
  isUnlimitedOn,
  nextChangeState,
  type QuotaChangeInput,
  type QuotaDecisionInput,
  type QuotaProblem,
  toLedger,
} from '@cloud-pi-native/plugin-quotas-common';
import type { StoredChange } from '../stores/ChangeStore';
import type { StoredProject } from '../stores/LedgerStore';
import type { QuotasDatabase, QuotasStores } from '../stores/QuotasDatabase';
import { OverrunError } from './OverrunError';
import type { QuotaAnnouncer } from './QuotaAnnouncer';
import { now, today } from './time';

/**
 * Requests for another envelope. Permissions are checked before; that nobody decides on their own request is checked
 * here, whatever the policy says.
 */
export class ChangeService {
  readonly #announcer: QuotaAnnouncer;
  readonly #database: QuotasDatabase;

  static create(options: {
    announcer: QuotaAnnouncer;
    database: QuotasDatabase;
  }): ChangeService {
    return new ChangeService(options.announcer, options.database);
  }

  private constructor(announcer: QuotaAnnouncer, database: QuotasDatabase) {
    this.#announcer = announcer;
    this.#database = database;
  }

  /** Throws a `NotFoundError` when there is no such request. */
  async get(id: string): Promise<StoredChange> {
    const change = await this.#database.changes.find(id);
    if (!change) {
      throw new NotFoundError(`There is no request for quotas '${id}'`);
    }
    return change;
  }

  /** Throws a `ConflictError` while another request on the same envelope waits. */
  async ask(
    slug: string,
    input: QuotaChangeInput,
    by: string,
  ): Promise<StoredChange> {
    refuse(findReasonProblem(input.reason));
    const { change, project } = await this.#database.decide(async stores => {
      const { changes } = stores;
      const locked = await lockActive(stores, slug);
      const before = await envelopeNow(stores, slug, input.class);
      const asked = valuesOf(input);
      refuse(findValuesProblem(asked, { today: today(), now: before }));
      const waiting = await changes.list({
        states: ['submitted'],
        project: slug,
      });
      if (waiting.some(one => one.class === input.class)) {
        throw new ConflictError(
          'A request on this envelope already waits for a decision; withdraw it before you ask for another one',
        );
      }
      const added: StoredChange = {
        id: randomUUID(),
        project: slug,
        class: input.class,
        state: 'submitted',
        asked,
        before,
        reason: input.reason,
        by,
        at: now(),
      };
      await changes.add(added);
      return { change: added, project: locked };
    });
    await this.#announcer.asked(project, change);
    return change;
  }

  /**
   * Throws a `NotAllowedError` for who asked, a `ConflictError` when the request no longer waits, and an
   * `OverrunError` when the envelope would hold less than what is reserved in it.
   */
  async decide(
    id: string,
    input: QuotaDecisionInput,
    by: string,
  ): Promise<StoredChange> {
    refuse(findReasonProblem(input.reason));
    const { project: slug } = await this.get(id);
    const { change, project } = await this.#database.decide(async stores => {
      const locked = await lockActive(stores, slug);
      const found = await findIn(stores, id);
      if (found.by === by) {
        throw new NotAllowedError(
          'You asked for this: somebody else of the Service Team or of the socle decides on it',
        );
      }
      const state = assertOpen(found, input.granted ? 'grant' : 'refuse');
      const values = valuesOf(input.values ?? found.asked);
      if (input.granted) {
        refuse(findValuesProblem(values, { today: today() }));
        await grant(stores, found, values, { reason: input.reason, by });
      }
      const decision = {
        granted: input.granted,
        ...(input.granted && { values }),
        by,
        reason: input.reason,
        at: now(),
      };
      await stores.changes.close(id, state, decision);
      return { change: { ...found, state, decision }, project: locked };
    });
    await this.#announcer.decided(project, change);
    return change;
  }

  /** Throws a `NotAllowedError` for anybody but who asked. */
  async withdraw(id: string, by: string): Promise<void> {
    const { project: slug } = await this.get(id);
    const { change, project } = await this.#database.decide(async stores => {
      const locked = await stores.ledger.lock(slug);
      const found = await findIn(stores, id);
      if (!locked) throw new NotFoundError(`There is no project '${slug}'`);
      const state = assertOpen(found, 'withdraw');
      if (found.by !== by) {
        throw new NotAllowedError(
          'A request for quotas is taken back by who asked for it',
        );
      }
      await stores.changes.close(id, state);
      return { change: found, project: locked };
    });
    await this.#announcer.withdrawn(project, change);
  }
}

/** Writes the envelope and its history. */
async function grant(
  { events, ledger }: QuotasStores,
  { id, project, class: envelopeClass, before }: StoredChange,
  values: EnvelopeValues,
  { reason, by }: { reason: string; by: string },
): Promise<void> {
  const contracted = toLedger(values.contracted);
  const reservations = await ledger.listReservations([project]);
  const overruns = isUnlimitedOn(values, today())
    ? []
    : findOverruns(
        envelopeClass,
        contracted,
        reservations.filter(one => one.class === envelopeClass),
      );
  if (overruns.length > 0) throw new OverrunError(overruns);
  const at = now();
  const current = await ledger.listEnvelopes([project]);
  await ledger.setEnvelope({
    project,
    class: envelopeClass,
    contracted,
    unlimitedUntil: values.unlimitedUntil,
    approver: by,
    reason,
    at,
  });
  await events.add([
    {
      project,
      kind: 'envelope-set',
      at,
      actor: by,
      reason,
      class: envelopeClass,
      before:
        current.find(one => one.class === envelopeClass)?.contracted ??
        toLedger(before.contracted),
      after: contracted,
      unlimitedUntil: values.unlimitedUntil,
      changeId: id,
    },
  ]);
}

async function envelopeNow(
  { ledger }: QuotasStores,
  slug: string,
  envelopeClass: QuotaChangeInput['class'],
): Promise<EnvelopeValues> {
  const envelopes = await ledger.listEnvelopes([slug]);
  const envelope = envelopes.find(one => one.class === envelopeClass);
  return valuesOf({
    contracted: fromLedger(envelope?.contracted ?? noResources),
    // One that came to its end is no longer there.
    unlimitedUntil:
      envelope && isUnlimitedOn(envelope, today())
        ? envelope.unlimitedUntil
        : undefined,
  });
}

function valuesOf({
  contracted,
  unlimitedUntil,
}: EnvelopeValues): EnvelopeValues {
  return {
    contracted,
    ...(unlimitedUntil !== undefined && { unlimitedUntil }),
  };
}

async function lockActive(
  { ledger }: QuotasStores,
  slug: string,
): Promise<StoredProject> {
  const project = await ledger.lock(slug);
  if (!project) throw new NotFoundError(`There is no project '${slug}'`);
  if (project.archivedAt !== undefined) {
    throw new ConflictError(
      `The project ${slug} is archived; its envelopes do not change`,
    );
  }
  return project;
}

async function findIn(
  { changes }: QuotasStores,
  id: string,
): Promise<StoredChange> {
  const change = await changes.find(id);
  if (!change) {
    throw new NotFoundError(`There is no request for quotas '${id}'`);
  }
  return change;
}

function assertOpen(
  { state }: StoredChange,
  act: 'grant' | 'refuse' | 'withdraw',
) {
  const next = nextChangeState(state, act);
  if (next === undefined) {
    throw new ConflictError(
      `This request is '${state}'; it does not wait for a decision`,
    );
  }
  return next;
}

function refuse(problem: QuotaProblem | undefined): void {
  if (problem) throw new InputError(`${problem.field}: ${problem.message}`);
}
