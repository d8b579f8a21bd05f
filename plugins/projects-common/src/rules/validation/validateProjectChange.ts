import {
  envelopeClassOf,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  AccessRequestContext,
  EnvironmentInput,
  MemberInput,
  Project,
  RepositoryInput,
} from '../../types';
import type { FieldProblem } from './FieldProblem';
import { checkEntityRef } from './checkEntityRef';
import { checkEnvironments } from './checkEnvironments';
import { checkRepositories } from './checkRepositories';
import { checkEnvelopes } from './checkResources';

/** What is wrong with a repository to add to a project; fields are those of the repository. @public */
export function validateNewRepository(
  project: Pick<Project, 'repositories'>,
  repository: RepositoryInput,
  context: Pick<AccessRequestContext, 'allowInsecureLoopback'>,
): FieldProblem[] {
  return problemsOfLast(
    'repositories',
    project.repositories.length,
    checkRepositories([...project.repositories, repository], context),
  );
}

/**
 * What is wrong with an environment to add to a project; fields are those of the environment, and `resources.<name>`
 * when the envelope has no room left.
 *
 * @public
 */
export function validateNewEnvironment(
  project: Pick<Project, 'environments' | 'protection' | 'quotas'>,
  environment: EnvironmentInput,
  context: Pick<AccessRequestContext, 'clusters'>,
): FieldProblem[] {
  const environments = [...project.environments, environment];
  const problems = problemsOfLast(
    'environments',
    project.environments.length,
    checkEnvironments(environments, {
      clusters: context.clusters,
      protection: project.protection,
    }),
  );
  if (problems.some(({ field }) => field.startsWith('resources.'))) {
    return problems;
  }
  return [...problems, ...lackingRoom(project, environments)];
}

/** What is wrong with a member to add or change. @public */
export function validateMember(member: MemberInput): FieldProblem[] {
  return checkEntityRef('userRef', member.userRef, 'user');
}

/** An envelope narrowed after the fact is not the fault of an environment that takes nothing of it. */
function lackingRoom(
  project: Pick<Project, 'quotas'>,
  environments: EnvironmentInput[],
): FieldProblem[] {
  const added = environments[environments.length - 1];
  const envelope = envelopeClassOf(added.stage);
  return resourceNames
    .filter(resource => added.resources[resource] > 0)
    .flatMap(resource =>
      checkEnvelopes(project.quotas, environments)
        .filter(({ field }) => field === `quotas.${envelope}.${resource}`)
        .map(problem => ({ ...problem, field: `resources.${resource}` })),
    );
}

function problemsOfLast(
  list: string,
  index: number,
  problems: FieldProblem[],
): FieldProblem[] {
  const prefix = `${list}[${index}].`;
  return problems
    .filter(({ field }) => field.startsWith(prefix))
    .map(problem => ({
      ...problem,
      field: problem.field.slice(prefix.length),
    }));
}
