import type { Config } from '@backstage/config';

/** Where people go from the entities of a project. @public */
export interface ProjectAddresses {
  /** The page of a project in the portal. */
  project(slug: string): string;
  /** Path of a repository on the forge. */
  repositoryPath(slug: string, repository: string): string;
  /** Page of a repository on the forge. */
  repository(slug: string, repository: string): string;
}

/** Reads `app.baseUrl`, `forge.gitlab.baseUrl` and `forge.gitlab.projectsRoot`. @public */
export function readProjectAddresses(config: Config): ProjectAddresses {
  const portal = withoutSlash(config.getString('app.baseUrl'));
  const forge = withoutSlash(config.getString('forge.gitlab.baseUrl'));
  const root = config.getString('forge.gitlab.projectsRoot');
  const repositoryPath = (slug: string, repository: string) =>
    `${root}/${slug}/${repository}`;
  return {
    project: slug => `${portal}/projets/${slug}`,
    repositoryPath,
    repository: (slug, repository) =>
      `${forge}/${repositoryPath(slug, repository)}`,
  };
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
