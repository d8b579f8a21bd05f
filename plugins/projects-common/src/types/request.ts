import type {
  BilingualText,
  EnvelopeClass,
  Exposure,
  ProjectRole,
  ProtectionLevel,
  ResourceAmount,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';

/** States of a request for access to the offer. @public */
export const requestStates = [
  'submitted',
  'to-correct',
  'approved',
  'provisioning',
  'active',
  'failed',
  'refused',
  'withdrawn',
  'archived',
] as const;
/** @public */
export type RequestState = (typeof requestStates)[number];

/** Where the applicant wants to be hosted. @public */
export const hostingTargets = ['shared', 'dedicated', 'own-cluster'] as const;
/** @public */
export type HostingTarget = (typeof hostingTargets)[number];

/** The application the project builds: one of the catalog, or one to create with the project. @public */
export type ApplicationChoice =
  | { kind: 'existing'; entityRef: string }
  | { kind: 'new'; title: string };

/** @public */
export interface EnvironmentInput {
  name: string;
  stage: Stage;
  /** Entity reference of the cluster, for example `resource:default/nubo-np-1`. */
  cluster: string;
  resources: ResourceAmount;
}

/** @public */
export interface RepositoryInput {
  /** Name in the secondary chain. */
  name: string;
  /** Address in the primary chain, https and ending in `.git`; absent when the repository has no external source. */
  url?: string;
  /** A private source needs a token, given later by a project admin and never here. */
  isPrivate: boolean;
  /** `infrastructure` holds the manifests or the chart that Argo CD applies. */
  purpose: 'application' | 'infrastructure';
}

/** @public */
export interface MemberInput {
  /** Entity reference of the person, for example `user:default/camille.durand`. */
  userRef: string;
  role: ProjectRole;
}

/** What the applicant fills in. Validated by {@link validateAccessRequest} in the browser and on the server. @public */
export interface AccessRequestInput {
  organisation: string;
  application: ApplicationChoice;
  name: string;
  description: string;
  /** Name of the sponsor. */
  sponsor: string;
  /** E-mail address of the State correspondent, entitled to accept the terms. */
  stateCorrespondent: string;
  /** Budget allocation code (UO). */
  budgetCode: string;
  /** Version of the terms of use (CGU) accepted. */
  termsVersion: string;
  protection: ProtectionLevel;
  exposures: Exposure[];
  hostingTarget: HostingTarget;
  quotas: Record<EnvelopeClass, ResourceAmount>;
  environments: EnvironmentInput[];
  repositories: RepositoryInput[];
  members: MemberInput[];
  /** Answer to each blocking eligibility question, by its identifier. */
  eligibility: Record<string, boolean>;
}

/** What the Service Team may change when it approves. @public */
export type ApprovedValues = Pick<
  AccessRequestInput,
  | 'quotas'
  | 'environments'
  | 'repositories'
  | 'members'
  | 'protection'
  | 'hostingTarget'
>;

/** One thing that happened to a request. @public */
export interface RequestEvent {
  id: string;
  type:
    | 'submitted'
    | 'commented'
    | 'correction-asked'
    | 'corrected'
    | 'approved'
    | 'refused'
    | 'withdrawn'
    | 'provisioning'
    | 'active'
    | 'failed'
    | 'archived'
    | 'restored';
  /** Entity reference of who acted, or `service:projects`. */
  actor: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What the person said. */
  text?: string;
  /** Why the enrolment failed. */
  failure?: BilingualText;
}

/** @public */
export interface AccessRequest {
  id: string;
  state: RequestState;
  /** Entity reference of the applicant. */
  requester: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
  /** When the terms of use were accepted. */
  termsAcceptedAt: string;
  /** What was asked, as last submitted. */
  asked: AccessRequestInput;
  /** What was granted; present from the approval on. */
  approved?: ApprovedValues & { by: string; at: string; reason: string };
  /** Slug of the project; present once the enrolment has reserved it, moments after the approval. */
  projectSlug?: string;
  /** Scaffolder task of the enrolment. */
  taskId?: string;
  events: RequestEvent[];
  /** What the caller may do now. */
  allowed: RequestAction[];
}

/** @public */
export const requestActions = [
  'comment',
  'correct',
  'ask-correction',
  'approve',
  'refuse',
  'withdraw',
] as const;
/** @public */
export type RequestAction = (typeof requestActions)[number];

/** A line of the queue. @public */
export type AccessRequestSummary = Pick<
  AccessRequest,
  'id' | 'state' | 'requester' | 'createdAt' | 'updatedAt' | 'projectSlug'
> & {
  name: string;
  organisation: string;
  protection: ProtectionLevel;
};
