import type {
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';

/** A cluster on which an environment can be placed, read from the catalog (`Resource` of type `cluster`). @public */
export interface HostingCluster {
  entityRef: string;
  title: string;
  zone: string;
  zoneTitle: string;
  protection: ProtectionLevel;
  stages: Stage[];
}

/** What the rules of a request need to know of the platform. @public */
export interface AccessRequestContext {
  /** Clusters on which an environment can be placed. */
  clusters: HostingCluster[];
  /** Version of the terms of use (CGU) in force. */
  termsVersion: string;
  /** Admits repositories over plain http on the loopback interface; for the sandbox only. */
  allowInsecureLoopback: boolean;
}
