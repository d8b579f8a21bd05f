import type { Entity } from '@backstage/catalog-model';
import type { ApplicationCard } from '@cloud-pi-native/plugin-canel-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { DossierSubject } from '../services/DossierWriter';

/** All that a homologation file tells. */
export interface DossierFacts extends DossierSubject {
  /** Absent when the map does not know the application yet. */
  card?: ApplicationCard;
  /** Components, APIs and resources of the application. */
  parts: readonly Entity[];
  /** The projects that serve it, archived ones left out. */
  projects: readonly Project[];
}
