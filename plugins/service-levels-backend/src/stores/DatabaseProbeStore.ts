import type {
  ProbeSample,
  StatedSample,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { Knex } from 'knex';
import {
  memoryColumns,
  messageOf,
  type ProbeRow,
  toProbe,
  toSample,
} from './probeRows';
import type {
  ProbeDefinition,
  ProbeHistory,
  ProbeResult,
  ProbeStore,
  StoredProbe,
} from './ProbeStore';

interface SampleRow {
  probe_id: string;
  due_at: string;
  at: string;
  is_up: boolean;
  milliseconds: number;
  message: string | null;
  state: StatedSample['state'];
}

export class DatabaseProbeStore implements ProbeStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseProbeStore {
    return new DatabaseProbeStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<StoredProbe[]> {
    const rows = await this.#probes.orderBy(['service', 'id']);
    return rows.map(toProbe);
  }

  async find(id: string): Promise<StoredProbe | undefined> {
    const row = await this.#probes.where({ id }).first();
    return row && toProbe(row);
  }

  async add(
    definition: ProbeDefinition,
    { origin, nextAt }: { origin: StoredProbe['origin']; nextAt: string },
  ): Promise<boolean> {
    const added = await this.#probes
      .insert({
        id: definition.id,
        ...definitionColumns(definition),
        is_paused: false,
        origin,
        next_at: nextAt,
        state: 'no-data',
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    return added.length > 0;
  }

  async change(definition: ProbeDefinition, nextAt: string): Promise<void> {
    // A lease that is out does not count: what was found is of the probe as it was.
    await this.#probes.where({ id: definition.id }).update({
      ...definitionColumns(definition),
      next_at: nextAt,
      lease_owner: null,
      lease_until: null,
    });
  }

  async pause(id: string, isPaused: boolean, nextAt: string): Promise<void> {
    await this.#probes
      .where({ id })
      .update({ is_paused: isPaused, next_at: nextAt });
  }

  async hurry(id: string, at: string): Promise<void> {
    await this.#probes
      .where({ id })
      .where(free =>
        free.whereNull('lease_until').orWhere('lease_until', '<', at),
      )
      .update({ next_at: at });
  }

  async remove(id: string): Promise<void> {
    await this.#probes.where({ id }).delete();
  }

  async claim(
    at: string,
    {
      owner,
      limit,
      leaseOf,
    }: {
      owner: string;
      limit: number;
      leaseOf: (probe: StoredProbe) => string;
    },
  ): Promise<StoredProbe[]> {
    const due = await this.#probes
      .where({ is_paused: false })
      .where('next_at', '<=', at)
      .where(free =>
        free.whereNull('lease_until').orWhere('lease_until', '<', at),
      )
      .orderBy('next_at')
      .limit(limit);
    const claimed: StoredProbe[] = [];
    for (const row of due) {
      const probe = toProbe(row);
      // Only who finds it as it was takes it.
      const taken = await this.#probes
        .where({ id: row.id, next_at: row.next_at, is_paused: false })
        .where(free =>
          free.whereNull('lease_until').orWhere('lease_until', '<', at),
        )
        .update({ lease_owner: owner, lease_until: leaseOf(probe) });
      if (taken > 0) claimed.push(probe);
    }
    return claimed;
  }

  async release(owner: string): Promise<void> {
    await this.#probes
      .where({ lease_owner: owner })
      .update({ lease_owner: null, lease_until: null });
  }

  async nextDue(): Promise<string | undefined> {
    const row = await this.#probes
      .where({ is_paused: false })
      .whereNull('lease_owner')
      .orderBy('next_at')
      .first('next_at');
    return row?.next_at;
  }

  async record(
    { id, nextAt: dueAt }: StoredProbe,
    owner: string,
    { sample, memory, changed, nextAt }: ProbeResult,
  ): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const kept = await trx<ProbeRow>('probes')
        .where({ id, lease_owner: owner, next_at: dueAt })
        .update({
          ...memoryColumns(memory),
          next_at: nextAt,
          lease_owner: null,
          lease_until: null,
          last_at: sample.at,
          last_is_up: sample.isUp,
          last_milliseconds: sample.milliseconds,
          last_message: messageOf(sample),
        });
      if (kept === 0) return false;
      await trx<SampleRow>('samples').insert({
        probe_id: id,
        due_at: dueAt,
        at: sample.at,
        is_up: sample.isUp,
        milliseconds: sample.milliseconds,
        message: messageOf(sample),
        state: memory.state,
      });
      if (changed && memory.since !== undefined) {
        await trx<SampleRow>('samples')
          .where({ probe_id: id })
          .where('at', '>=', new Date(memory.since).toISOString())
          .update({ state: memory.state });
      }
      return true;
    });
  }

  async listSamples(id: string, limit: number): Promise<ProbeSample[]> {
    const rows = await this.#samples
      .where({ probe_id: id })
      .orderBy('at', 'desc')
      .limit(limit);
    return rows.map(toSample);
  }

  async listHistories(
    from: string,
    to: string,
    lookBackSeconds: (probe: { intervalSeconds: number }) => number,
  ): Promise<ProbeHistory[]> {
    const probes = (await this.list()).filter(({ isPaused }) => !isPaused);
    const histories = new Map<string, ProbeHistory>(
      probes.map(probe => [probe.id, { probe, samples: [] }]),
    );
    for (const seconds of new Set(probes.map(lookBackSeconds))) {
      const alike = probes.filter(probe => lookBackSeconds(probe) === seconds);
      const since = new Date(Date.parse(from) - seconds * 1000).toISOString();
      const rows = await this.#samples
        .whereIn(
          'probe_id',
          alike.map(({ id }) => id),
        )
        .where('at', '>=', since)
        .where('at', '<', to)
        .orderBy('at')
        .select('probe_id', 'at', 'state');
      for (const { probe_id, at, state } of rows) {
        histories.get(probe_id)?.samples.push({ at: Date.parse(at), state });
      }
    }
    return [...histories.values()];
  }

  async removeSamplesBefore(at: string): Promise<void> {
    await this.#samples.where('at', '<', at).delete();
  }

  get #probes() {
    return this.#knex<ProbeRow>('probes');
  }

  get #samples() {
    return this.#knex<SampleRow>('samples');
  }
}

function definitionColumns(definition: ProbeDefinition) {
  return {
    service: definition.service,
    target: JSON.stringify(definition.target),
    interval_seconds: definition.intervalSeconds,
    timeout_seconds: definition.timeoutSeconds,
  };
}
