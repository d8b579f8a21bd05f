import type {
  ProtectionLevel,
  ResourceAmount,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { FillState } from './project';
import type { QuotaLack, QuotaRefusal } from './refusal';

/** A cluster with what it declares and what is reserved on it: `GET /clusters`. @public */
export interface ClusterUsage {
  entityRef: string;
  title: string;
  /** Slug of the zone. */
  zone: string;
  zoneTitle: string;
  protection: ProtectionLevel;
  stages: Stage[];
  /** Declared in the catalog. A resource that it does not declare is at zero. */
  capacity: ResourceAmount;
  reserved: ResourceAmount;
  free: ResourceAmount;
  environments: number;
  projects: number;
  state: FillState;
  /** The fullest resource, 1 for all reserved; absent when nothing is declared or reserved. */
  fill?: number;
}

/** An environment that one thinks of. @public */
export interface WantedEnvironment {
  name: string;
  stage: Stage;
  /** Entity reference. */
  cluster: string;
  resources: ResourceAmount;
}

/** Body of `POST /projects/{slug}/preview` @public */
export type ProjectPreviewInput = WantedEnvironment;

/** Answer of `POST /projects/{slug}/preview`: the live gauge of « Créer un environnement ». @public */
export interface ProjectPreview {
  /** The envelope that the environment draws from, as it is now without it. */
  contracted: ResourceAmount;
  reserved: ResourceAmount;
  unlimitedUntil?: string;
  /** Absent when the environment fits. */
  refusal?: QuotaRefusal;
}

/** Body of `POST /preview`: the environments of an access request, placed one after the other. @public */
export interface RequestPreviewInput {
  environments: WantedEnvironment[];
}

/** Answer of `POST /preview`; envelopes are those of the request itself, so that only clusters can lack. @public */
export interface RequestPreview {
  /** Those that do not fit; empty when everything fits. */
  refusals: (QuotaRefusal & { lacks: QuotaLack[] })[];
}
