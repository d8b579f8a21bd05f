import type {
  ProbeMemory,
  ProbeSample,
  ProbeTarget,
  StatedSample,
} from '@cloud-pi-native/plugin-service-levels-common';

/** What a probe looks at, and how often. */
export interface ProbeDefinition {
  id: string;
  service: string;
  target: ProbeTarget;
  intervalSeconds: number;
  timeoutSeconds: number;
}

/** A probe and what is known of it; instants are ISO texts. */
export interface StoredProbe extends ProbeDefinition {
  isPaused: boolean;
  origin: 'configuration' | 'screen';
  nextAt: string;
  /** Instants are milliseconds since the epoch. */
  memory: ProbeMemory;
  last?: ProbeSample;
}

/** What a probe found, for {@link ProbeStore.record}. */
export interface ProbeResult {
  sample: ProbeSample;
  memory: ProbeMemory;
  /** Whether the state is another one since `memory.since`. */
  changed: boolean;
  nextAt: string;
}

/** Samples of one probe, in order. */
export interface ProbeHistory {
  probe: Pick<StoredProbe, 'id' | 'service' | 'intervalSeconds'>;
  samples: StatedSample[];
}

/** Probes, who looks next, and what they saw. */
export interface ProbeStore {
  /** By service, then by id. */
  list(): Promise<StoredProbe[]>;
  find(id: string): Promise<StoredProbe | undefined>;
  /** @returns false when the id is taken */
  add(
    definition: ProbeDefinition,
    options: { origin: StoredProbe['origin']; nextAt: string },
  ): Promise<boolean>;
  change(definition: ProbeDefinition, nextAt: string): Promise<void>;
  pause(id: string, isPaused: boolean, nextAt: string): Promise<void>;
  /** Has it look as soon as possible. */
  hurry(id: string, at: string): Promise<void>;
  remove(id: string): Promise<void>;

  /**
   * Takes what is due for one replica: another one gets the same probe only once the lease is over.
   *
   * @param leaseOf - ISO instant at which the lease of a probe ends
   */
  claim(
    at: string,
    options: {
      owner: string;
      limit: number;
      leaseOf: (probe: StoredProbe) => string;
    },
  ): Promise<StoredProbe[]>;
  /** Gives back what an owner took and did not write. */
  release(owner: string): Promise<void>;
  /** ISO instant at which the next probe is due; undefined without any. */
  nextDue(): Promise<string | undefined>;
  /**
   * Writes what a probe found, and gives it back.
   *
   * @param probe - as it was taken
   * @returns false when the lease was lost: the result is then forgotten
   */
  record(
    probe: StoredProbe,
    owner: string,
    result: ProbeResult,
  ): Promise<boolean>;

  /** The newest first. */
  listSamples(id: string, limit: number): Promise<ProbeSample[]>;
  /** What the probes that are not paused saw, from `lookBack` of each before `from`; ISO instants. */
  listHistories(
    from: string,
    to: string,
    lookBackSeconds: (probe: { intervalSeconds: number }) => number,
  ): Promise<ProbeHistory[]>;
  removeSamplesBefore(at: string): Promise<void>;
}
