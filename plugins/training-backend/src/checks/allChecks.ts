import type { AutomaticCheck } from '@cloud-pi-native/plugin-training-common';
import type { Check } from './Check';
import { ciFilePresent } from './ciFilePresent';
import { environmentInGit } from './environmentInGit';
import { projectEnrolled } from './projectEnrolled';
import { repositoryMirrored } from './repositoryMirrored';

/** Every check, by what a module asks. */
export const allChecks: Readonly<Record<AutomaticCheck, Check>> = {
  'project-enrolled': projectEnrolled,
  'repository-mirrored': repositoryMirrored,
  'ci-file-present': ciFilePresent,
  'environment-in-git': environmentInGit,
};
