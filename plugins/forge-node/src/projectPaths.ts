/** Path of the group of a project. @public */
export function projectGroupPath(projectsRoot: string, slug: string): string {
  return `${projectsRoot}/${slug}`;
}

/** Path of a repository of a project. @public */
export function projectRepositoryPath(
  projectsRoot: string,
  slug: string,
  repository: string,
): string {
  return `${projectGroupPath(projectsRoot, slug)}/${repository}`;
}
