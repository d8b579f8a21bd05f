import type { Readable } from 'stream';
import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import type {
  ApplicationConformity,
  Requirement,
  RequirementHistory,
} from '@cloud-pi-native/plugin-conformity-common';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';

export type DossierFormat = 'pdf' | 'odt';

/** What a homologation file is written from. */
export interface DossierSubject {
  application: SeenApplication;
  conformity: ApplicationConformity;
  /** In the order of the CCT. */
  requirements: readonly Requirement[];
  /** By key of the requirement. */
  histories: ReadonlyMap<string, RequirementHistory>;
  /** ISO 8601 instant at which it was asked for. */
  at: string;
  language: 'fr' | 'en';
  /** Of who asked: what else is read is read on their behalf. */
  credentials: BackstageCredentials;
}

/** A homologation file on its way out. */
export interface Dossier {
  contentType: string;
  fileName: string;
  body: Readable;
}

/** Writes the homologation file of an application; the same subject gives the same file. */
export interface DossierWriter {
  write(subject: DossierSubject, format: DossierFormat): Promise<Dossier>;
}
