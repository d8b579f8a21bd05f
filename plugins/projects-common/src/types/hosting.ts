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
