import type { Check } from './Check';
import { backupsCheck } from './backups';
import { catalogEntryCheck } from './catalogEntry';
import { ciFileCheck } from './ciFile';
import { ciQualityCheck } from './ciQuality';
import { ciTestsCheck } from './ciTests';
import { configMapCredentialsCheck } from './configMapCredentials';
import { containerResourcesCheck } from './containerResources';
import { dockerfileBaseCheck } from './dockerfileBase';
import { dockerfilePortsCheck } from './dockerfilePorts';
import { dockerfileStagesCheck } from './dockerfileStages';
import { dockerfileUserCheck } from './dockerfileUser';
import { documentationCheck } from './documentation';
import { gitOpsOnlyCheck } from './gitOpsOnly';
import { hostPathCheck } from './hostPath';
import { imageTagsCheck } from './imageTags';
import { labelsCheck } from './labels';
import { mirrorHealthCheck } from './mirrorHealth';
import { openApiCheck } from './openApi';
import { plainSecretsCheck } from './plainSecrets';
import { probesCheck } from './probes';
import { replicasCheck } from './replicas';
import { securityContextCheck } from './securityContext';

/** Every automatic check. A new one is a file of its own, with its test, and a line here. */
export const allChecks: readonly Check[] = [
  catalogEntryCheck,
  mirrorHealthCheck,
  ciFileCheck,
  ciQualityCheck,
  ciTestsCheck,
  documentationCheck,
  openApiCheck,
  dockerfileUserCheck,
  dockerfilePortsCheck,
  dockerfileBaseCheck,
  dockerfileStagesCheck,
  gitOpsOnlyCheck,
  imageTagsCheck,
  probesCheck,
  containerResourcesCheck,
  labelsCheck,
  replicasCheck,
  securityContextCheck,
  hostPathCheck,
  configMapCredentialsCheck,
  plainSecretsCheck,
  backupsCheck,
];
