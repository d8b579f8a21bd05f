import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  CheckedRepository,
  CheckInput,
  CheckVerdict,
  RepositoryFiles,
} from './Check';
import { verdictOf } from './verdictOf';

/** Looks at each repository of one purpose that could be read. */
export async function checkRepositories(
  { projects, repositories }: CheckInput,
  purpose: CheckedRepository['purpose'],
  nothing: BilingualText,
  look: (files: RepositoryFiles) => Promise<CheckFinding[]>,
): Promise<CheckVerdict> {
  const names = new Set(
    projects
      .flatMap(project => project.repositories)
      .filter(one => one.purpose === purpose)
      .map(({ name }) => name),
  );
  // A repository without a commit has nothing to look at yet.
  const looked = repositories.filter(
    files => names.has(files.name) && files.list().length > 0,
  );
  const findings = await Promise.all(looked.map(look));
  return verdictOf({
    looked: looked.length,
    failures: findings.flat(),
    nothing,
  });
}
