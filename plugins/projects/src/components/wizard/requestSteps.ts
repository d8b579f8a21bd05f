import {
  applicationPart,
  budgetCodePart,
  descriptionPart,
  eligibilityPart,
  environmentsPart,
  exposuresPart,
  hostingTargetPart,
  membersPart,
  organisationPart,
  projectNamePart,
  protectionPart,
  quotasPart,
  repositoriesPart,
  sponsorPart,
  stateCorrespondentPart,
  termsPart,
} from '../../fields';
import type { RequestPartForm } from '../../fields/defineRequestPart';

/**
 * The pages of the wizard. Eligibility comes first, so that nobody fills in the rest to learn at the end that the
 * application cannot be hosted yet.
 */
export const requestSteps = [
  { id: 'eligibility', parts: [eligibilityPart] },
  {
    id: 'application',
    parts: [
      organisationPart,
      applicationPart,
      projectNamePart,
      descriptionPart,
    ],
  },
  {
    id: 'people',
    parts: [sponsorPart, stateCorrespondentPart, budgetCodePart, termsPart],
  },
  {
    id: 'hosting',
    parts: [protectionPart, exposuresPart, hostingTargetPart, quotasPart],
  },
  { id: 'environments', parts: [environmentsPart] },
  { id: 'repositories', parts: [repositoriesPart] },
  { id: 'team', parts: [membersPart] },
] as const satisfies readonly { id: string; parts: RequestPartForm[] }[];
