/*
 * What RefApp answers, field by field. Names and values are those of its published description and of its data model
 * (see contract/refapp.contract.yaml). Null, where RefApp says null.
 */

export const statuses = [
  'under_construction',
  'to_validate',
  'poc',
  'in_production_mvp',
  'in_production',
  'in_production_decommissioning',
  'decommissioned',
  'deleted',
] as const;
export type Status = (typeof statuses)[number];

export const relationTypes = [
  'is_part_of',
  'in_replacement_of',
  'is_service_user_of',
  'is_data_user_of',
  'use_sso_of',
  'is_correlated_with',
] as const;
export type RelationType = (typeof relationTypes)[number];

export const applicationTypes = [
  'business',
  'core_service',
  'intranet_citizen',
  'intranet_staff',
  'data_hub',
] as const;
export type ApplicationType = (typeof applicationTypes)[number];

export const restartPriorities = ['R0', 'R1', 'R1_STAR', 'R2', 'R3'] as const;
export type RestartPriority = (typeof restartPriorities)[number];

export interface StatusRow {
  id: string;
  applicationId: string;
  status: Status;
  statusDate: string;
  version: string | null;
}

export interface Organization {
  id: string;
  path: string;
  url: string | null;
  sigle: string | null;
  parentId: string | null;
  businessDivisionId: string | null;
}

export interface BusinessDivision {
  id: string;
  label: string;
}

export interface ActorType {
  id: string;
  code: string;
  label: string;
  description: string;
}

export interface Actor {
  id: string;
  email: string | null;
  firstname: string | null;
  lastname: string | null;
  isGroup: boolean;
  actorTypeId: string;
  organizationId: string | null;
  applicationId: string;
  organization: { id: string; path: string; sigle: string | null } | null;
  actorType: ActorType;
}

export interface HostingOption {
  id: string;
  site: string;
  platform: string;
  provider: string;
  building: string | null;
  room: string | null;
}

export interface Hosting {
  id: string;
  label: string | null;
  applicationId: string;
  isActive: boolean | null;
  hostingOptionId: string | null;
  hostingOption: HostingOption | null;
}

export interface Compliance {
  id: string;
  applicationId: string;
  dima_duration_hours: number | null;
  pdma_duration_hours: number | null;
  homologation_status:
    | 'homologuee'
    | 'en_cours'
    | 'dispensee'
    | 'non_realisee'
    | 'a_mettre_en_place'
    | null;
  homologation_date_end: string | null;
  dsfr_implemented: boolean | null;
  dsfr_version: string | null;
  rgpd_has_aipd: boolean | null;
  rgpd_dpo_name: string | null;
}

export interface RgaaCompliance {
  id: string;
  applicationId: string;
  audit_date: string | null;
  service_url: string | null;
  accessibility_url: string | null;
  score_percentage: number | null;
}

export interface LabelSource {
  id: string;
  source: string;
}

export interface Label {
  id: string;
  applicationId: string;
  labelSourceId: string | null;
  value: string;
}

export interface Link {
  id: string;
  applicationId: string;
  link: string;
  type:
    | 'documentation'
    | 'supervision'
    | 'service'
    | 'audience_metrics'
    | 'main_service';
  description: string | null;
}

export interface Tag {
  id: string;
  name: string;
  createdAt: string;
}

export interface Technology {
  id: string;
  applicationId: string;
  technology: string;
  product: string;
  version: string | null;
  docUrl: string | null;
  eolSource: 'endoflife' | 'manual' | null;
  eolDate: string | null;
  eoasDate: string | null;
  eolCheckedAt: string | null;
}

export interface DataSensibility {
  id: string;
  label: string;
  color: string;
}

export interface DataApplication {
  id: string;
  applicationId: string;
  openDataStatus: 'EXPOSED' | 'NOT_EXPOSED' | 'NOT_EXPOSABLE' | null;
  isReference: boolean;
  sensibility: DataSensibility | null;
  dataDescription: { id: string; name: string; description: string };
}

export interface Relation {
  id: string;
  type: RelationType;
  applicationSourceId: string;
  applicationTargetId: string;
  mediationServiceId: string | null;
}

export interface Metadata {
  id: string;
  applicationId: string | null;
  action: 'add' | 'update' | 'delete';
  createdAt: string;
  createdById: string;
  description: string | null;
}

/** An application with everything that hangs on it. */
export interface Application {
  id: string;
  label: string;
  shortName: string | null;
  logo: string | null;
  description: string;
  targetPopulations: string[];
  purposes: string[];
  type: ApplicationType | null;
  priorityRestart: RestartPriority | null;
  quality: number | null;
  businessDivisions: BusinessDivision[];
  tags: Tag[];
  statuses: StatusRow[];
  actors: Actor[];
  hostings: Hosting[];
  compliance: Compliance | null;
  rgaaCompliances: RgaaCompliance[];
  labels: Label[];
  externalRessource: Link[];
  technologies: Technology[];
  data: DataApplication[];
}

/** Everything that RefApp holds. */
export interface RefAppData {
  applications: Application[];
  relations: Relation[];
  metadatas: Metadata[];
  organizations: Organization[];
  businessDivisions: BusinessDivision[];
  actorTypes: ActorType[];
  hostingOptions: HostingOption[];
  labelSources: LabelSource[];
  tags: Tag[];
}
