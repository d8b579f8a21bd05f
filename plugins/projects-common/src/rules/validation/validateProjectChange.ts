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
 * What is wrong with an environment to add to a project; fields are those of the environment. Whether there is room
 * for it is for the ledger of quotas to say.
 *
 * @public
 */
export function validateNewEnvironment(
  project: Pick<Project, 'environments' | 'protection'>,
  environment: EnvironmentInput,
  context: Pick<AccessRequestContext, 'clusters'>,
): FieldProblem[] {
  const environments = [...project.environments, environment];
  return problemsOfLast(
    'environments',
    project.environments.length,
    checkEnvironments(environments, {
      clusters: context.clusters,
      protection: project.protection,
    }),
  );
}

/** What is wrong with a member to add or change. @public */
export function validateMember(member: MemberInput): FieldProblem[] {
  return checkEntityRef('userRef', member.userRef, 'user');
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
