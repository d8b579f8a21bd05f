import type { ImpactDirection } from '../graph';

/**
 * An impact as it travels, in columns, for thousands of hits: the n-th entry of each array is about the n-th hit. Hits
 * come in the order of their distance. `readImpact` makes an `ImpactAnswer` of it.
 *
 * @public
 */
export interface ImpactColumns {
  /** The application whose impact it is. */
  ref: string;
  title: string;
  direction: ImpactDirection;
  /** Its maximum downtime in hours, when it is known. */
  dima?: number;
  hits: {
    /** Number of hits at each distance, from 1. */
    counts: number[];
    /** Reference and title of each hit; empty when the caller may not see it. */
    refs: string[];
    titles: string[];
    /** Codes of the kinds, places in `nodeKinds`. */
    kinds: number[];
    /**
     * Place in the hits of the one that explains each one, -1 for the application itself; written as the difference
     * with the one before, from 0.
     */
    via: number[];
    /** Codes of the edges that explain them, places in `edgeKinds`. */
    edges: number[];
  };
  /** Hits between which and the application a maximum downtime cannot be held: their places, and their own in hours. */
  downtimes: { hits: number[]; dimas: number[] };
  /** Places of the hits between which and the application an accreditation leans on what is not accredited. */
  accreditations: number[];
  /** Applications among the hits that the caller may see. */
  applications: number;
  /** Hits that the caller may not see. */
  hidden: number;
}
