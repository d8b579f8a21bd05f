import { randomUUID } from 'crypto';
import { InputError, NotFoundError } from '@backstage/errors';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  attributeById,
  type Homologation,
  type HomologationDuration,
  homologationDurations,
  readAttribute,
  readDay,
} from '@cloud-pi-native/plugin-canel-common';
import type { MappedApplication } from '../graph/ApplicationMap';
import { textOfValue } from '../records/textOfValue';
import type { SourceRowStore, StoredChange } from '../stores/SourceRowStore';

/** A homologation as a person gives it. */
export type HomologationInput = Omit<Homologation, 'id' | 'durationMonths'> & {
  durationMonths?: number;
};

/** Writes what people state of applications: attributes and homologations. Each act is told to the audit trail. */
export class ApplicationEditor {
  readonly #store: SourceRowStore;
  readonly #audit: AuditLog;
  readonly #afterChange: () => Promise<void>;

  static create(options: {
    store: SourceRowStore;
    audit: AuditLog;
    /** Called once something was written. */
    afterChange: () => Promise<void>;
  }): ApplicationEditor {
    return new ApplicationEditor(options);
  }

  private constructor(options: Parameters<typeof ApplicationEditor.create>[0]) {
    this.#store = options.store;
    this.#audit = options.audit;
    this.#afterChange = options.afterChange;
  }

  /** States a value; `undefined` takes back what was stated. */
  async setAttribute(
    { ref, title }: MappedApplication,
    attribute: string,
    raw: unknown,
    actor: string,
  ): Promise<void> {
    const definition = attributeById(attribute);
    if (!definition)
      throw new NotFoundError(`There is no attribute ${attribute}`);
    const reading =
      raw === undefined ? { value: undefined } : readAttribute(definition, raw);
    if ('problem' in reading) {
      throw new InputError(`value: ${reading.problem.en}`);
    }
    const { value } = reading;
    const at = new Date().toISOString();
    await this.#store.change('portal', ({ records }) => {
      const before = records.find(
        one => one.ref === ref && one.attribute === attribute,
      )?.value;
      if (JSON.stringify(before) === JSON.stringify(value)) return undefined;
      return {
        ...(value === undefined
          ? { removedRecords: [{ ref, attribute }] }
          : { records: [{ ref, attribute, value, author: actor, at }] }),
        changes: [
          changeOf(
            ref,
            attribute,
            actor,
            at,
            textOfValue(before),
            textOfValue(value),
          ),
        ],
      };
    });
    await this.#afterChange();
    await this.#audit.record({
      actor,
      action: 'application.update',
      outcome: 'succeeded',
      target: ref,
      details: { title, attribute },
    });
  }

  async recordHomologation(
    { ref, title }: MappedApplication,
    input: HomologationInput,
    actor: string,
  ): Promise<Homologation> {
    const homologation = { id: randomUUID(), ...checkHomologation(input) };
    const at = new Date().toISOString();
    await this.#store.change('portal', () => ({
      homologations: [{ ref, homologation, author: actor, at }],
      changes: [
        changeOf(
          ref,
          'homologation',
          actor,
          at,
          undefined,
          homologation.decision ?? 'in-progress',
        ),
      ],
    }));
    await this.#afterChange();
    await this.#audit.record({
      actor,
      action: 'homologation.record',
      outcome: 'succeeded',
      target: ref,
      details: { title, ...(input.decision && { decision: input.decision }) },
    });
    return homologation;
  }

  /** Corrects an entry that was recorded in the portal; what it said is kept. */
  async correctHomologation(
    { ref, title }: MappedApplication,
    id: string,
    input: HomologationInput,
    actor: string,
  ): Promise<Homologation> {
    const homologation = { id, ...checkHomologation(input) };
    const at = new Date().toISOString();
    await this.#store.change('portal', ({ homologations }) => {
      const before = homologations.find(
        one => one.ref === ref && one.homologation.id === id,
      );
      if (!before) {
        throw new NotFoundError(
          `No entry ${id} was recorded in the portal for this application; what another source says is corrected there`,
        );
      }
      return {
        homologations: [{ ref, homologation, author: actor, at }],
        changes: [
          changeOf(
            ref,
            'homologation',
            actor,
            at,
            before.homologation.decision ?? 'in-progress',
            homologation.decision ?? 'in-progress',
          ),
        ],
      };
    });
    await this.#afterChange();
    await this.#audit.record({
      actor,
      action: 'homologation.correct',
      outcome: 'succeeded',
      target: ref,
      details: { title, homologation: id },
    });
    return homologation;
  }
}

/** Checks what the description of the route cannot: days that exist, in their order, and what goes with a decision. */
function checkHomologation(input: HomologationInput): Omit<Homologation, 'id'> {
  for (const field of ['startedOn', 'decidedOn'] as const) {
    const day = input[field];
    if (day !== undefined && readDay(day) !== day) {
      throw new InputError(
        `${field}: write a day that exists, such as 2026-11-22`,
      );
    }
  }
  const { decision, decidedOn, startedOn } = input;
  const durationMonths = readDuration(input.durationMonths);
  if ((decision === undefined) !== (decidedOn === undefined)) {
    throw new InputError('decidedOn: give it with the decision, and only then');
  }
  if (decidedOn !== undefined && decidedOn < startedOn) {
    throw new InputError(
      'decidedOn: a decision comes after the file is opened',
    );
  }
  const holds =
    decision === 'favorable' || decision === 'favorable-with-reserves';
  if (holds !== (durationMonths !== undefined)) {
    throw new InputError(
      'durationMonths: give it with a favorable decision, and only then',
    );
  }
  if (decision === 'favorable-with-reserves' && input.reserves.length === 0) {
    throw new InputError('reserves: say at least one with this decision');
  }
  const { durationMonths: _, ...rest } = input;
  return { ...rest, ...(durationMonths !== undefined && { durationMonths }) };
}

function readDuration(
  months: number | undefined,
): HomologationDuration | undefined {
  if (months === undefined) return undefined;
  const duration = homologationDurations.find(one => one === months);
  if (duration) return duration;
  throw new InputError(
    `durationMonths: ${months} is none of ${homologationDurations.join(', ')}`,
  );
}

function changeOf(
  ref: string,
  what: string,
  author: string,
  at: string,
  before: string | undefined,
  after: string | undefined,
): StoredChange {
  return {
    ref,
    kind: 'changed',
    what,
    at,
    author,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
