import type {
  EnvelopeClass,
  ResourceName,
} from '@cloud-pi-native/plugin-portal-common';

/** One resource that lacks for an environment, in the envelope of the project or on the cluster. @public */
export interface QuotaLack {
  scope: 'envelope' | 'cluster';
  /** The envelope, when it is the one that lacks. */
  envelope?: EnvelopeClass;
  /** Entity reference of the cluster, when it is the one that lacks. */
  cluster?: string;
  /** Title of the cluster. */
  clusterTitle?: string;
  resource: ResourceName;
  /** What the environment asks for. */
  asked: number;
  /** Contracted in the envelope, or declared by the cluster. */
  limit: number;
  /** Reserved by the other environments. */
  reserved: number;
  /** `limit - reserved`, never below zero. */
  left: number;
}

/** A cluster that has room for the environment. @public */
export interface ClusterWithRoom {
  entityRef: string;
  title: string;
  /** Slug of the zone. */
  zone: string;
}

/** Why an environment does not fit; also the field `refusal` of the error of a 409. @public */
export interface QuotaRefusal {
  /** Name of the environment. */
  environment: string;
  lacks: QuotaLack[];
  /**
   * Clusters of the same protection that offer the stage and have room for all that is asked. Says nothing of the
   * envelope, which lacks the same on every cluster.
   */
  roomOn: ClusterWithRoom[];
}

/** What must be released before an envelope can be lowered. @public */
export interface EnvelopeOverrun {
  envelope: EnvelopeClass;
  resource: ResourceName;
  /** What the envelope would hold. */
  limit: number;
  reserved: number;
  /** `reserved - limit`. */
  toRelease: number;
  /** The environments that hold the resource, those that hold most of it first. */
  environments: { name: string; amount: number }[];
}
