/** What is known of a probe; instants are milliseconds since the epoch. @public */
export interface ProbeMemory {
  /** Confirmed. */
  state: 'up' | 'down' | 'no-data';
  /** Since when. */
  since?: number;
  /** The last result. */
  lastAt?: number;
  /** Results that agree with each other, but not yet often enough to be believed. */
  pending?: { isUp: boolean; count: number; since: number };
}

/** How many results must agree before a state is believed. @public */
export const confirmations = 2;

/** How long a result holds when no other follows: intervals without a result after which nothing is known. @public */
export const staleIntervals = 3;

/** Before its first result, or after a silence. @public */
export const unknownProbe: ProbeMemory = { state: 'no-data' };

/**
 * What is known of a probe after one more result. One result that differs changes nothing: a network hiccup is no
 * interruption. The second one that agrees with it does, and the state is then dated from the first of them.
 *
 * @param staleMilliseconds - how long a result holds; after a longer silence what was known is forgotten
 * @returns `changed` when the state is another one from `memory.since` on
 * @public
 */
export function confirmState(
  memory: ProbeMemory,
  result: { isUp: boolean; at: number },
  staleMilliseconds: number,
): { memory: ProbeMemory; changed: boolean } {
  const { isUp, at } = result;
  const isStale =
    memory.lastAt !== undefined && at - memory.lastAt > staleMilliseconds;
  const before = isStale ? unknownProbe : memory;
  const state = isUp ? 'up' : 'down';
  if (before.state === state) {
    const { since } = before;
    return { memory: { state, since, lastAt: at }, changed: false };
  }
  const isSame = before.pending?.isUp === isUp;
  const pending = {
    isUp,
    count: isSame ? before.pending!.count + 1 : 1,
    since: isSame ? before.pending!.since : at,
  };
  if (pending.count < confirmations) {
    const { state: kept, since } = before;
    return {
      memory: { state: kept, since, lastAt: at, pending },
      changed: false,
    };
  }
  return {
    memory: { state, since: pending.since, lastAt: at },
    changed: true,
  };
}
