/** The right to carry out the runs of one project, until it expires. */
export interface Lease {
  readonly projectId: string;
  /** Unique to one taking of the lease: a process that comes back after it expired does not have it any more. */
  readonly holder: string;
}

/** Another process holds the lease now; what this one was doing is left to it. */
export class LeaseLostError extends Error {
  constructor(lease: Lease) {
    super(`The lease on the project ${lease.projectId} was taken over`);
    this.name = 'LeaseLostError';
  }
}

/** Leases on projects. Time is that of the database, which all replicas share. */
export interface LeaseStore {
  /** Takes the lease unless somebody holds it. */
  acquire(
    projectId: string,
    holder: string,
    durationMilliseconds: number,
  ): Promise<Lease | undefined>;
  /** Prolongs the lease; `false` when it was taken over. */
  renew(lease: Lease, durationMilliseconds: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
  /** Throws a {@link LeaseLostError} when the lease was taken over; else keeps it from being taken over meanwhile. */
  assertHeld(lease: Lease): Promise<void>;
}
