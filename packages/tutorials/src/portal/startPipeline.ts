import { environment } from './environment';

/**
 * Does what GitLab does by itself after a push, and its stand-in does not: starts the pipeline of a branch.
 *
 * @throws Error when the forge refuses, as it does for a branch that it does not have
 */
export async function startPipeline(
  project: string,
  { depot, ref }: Record<string, string>,
): Promise<void> {
  const { gitlabUrl, gitlabToken, projectsRoot } = environment;
  const path = encodeURIComponent(`${projectsRoot}/${project}/${depot}`);
  const response = await fetch(
    `${gitlabUrl}/api/v4/projects/${path}/pipeline?ref=${encodeURIComponent(
      ref,
    )}`,
    { method: 'POST', headers: { 'private-token': gitlabToken } },
  );
  if (!response.ok) {
    throw new Error(`no pipeline on ${ref}: ${await response.text()}`);
  }
}
