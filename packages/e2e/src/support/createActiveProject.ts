import {
  type AccessRequest,
  approvedAsAsked,
} from '@cloud-pi-native/plugin-projects-common';
import { randomBytes } from 'node:crypto';
import { callPortal } from './callPortal';
import demoRequest from './demoRequest.json';
import { environment } from './environment';
import { expect, type OpenAs } from './test';

/** A name that no other test takes. */
export function newProjectName(): string {
  return `essai${randomBytes(4).toString('hex')}`;
}

/** A project that went through its request, its approval and its provisioning, for tests of what comes after. */
export async function createActiveProject(
  openAs: OpenAs,
  /** Address of the private source of the infrastructure repository, which has none by default. */
  options: { infrastructureSource?: string } = {},
): Promise<{ requestId: string; slug: string }> {
  const porteur = await openAs('porteur', '/mentions-legales');
  const serviceTeam = await openAs('serviceTeam', '/mentions-legales');
  const { version: termsVersion } = await callPortal<{ version: string }>(
    porteur,
    'GET',
    '/projects/terms',
  );
  const { id, asked } = await callPortal<AccessRequest>(
    porteur,
    'POST',
    '/projects/requests',
    {
      ...demoRequest,
      name: newProjectName(),
      termsVersion,
      repositories: demoRequest.repositories.map(repository => ({
        ...repository,
        url:
          repository.purpose === 'application'
            ? `${environment.primaryForgeUrl}/bureau-des-usagers/demarches.git`
            : options.infrastructureSource,
        isPrivate:
          repository.purpose === 'infrastructure' &&
          options.infrastructureSource !== undefined,
      })),
    },
  );
  await callPortal(serviceTeam, 'POST', `/projects/requests/${id}/approval`, {
    approved: approvedAsAsked(asked),
    reason: 'Dossier complet',
  });
  const read = () =>
    callPortal<AccessRequest>(porteur, 'GET', `/projects/requests/${id}`);
  await expect
    .poll(async () => (await read()).state, { timeout: 120_000 })
    .toBe('active');
  const { projectSlug = '' } = await read();
  return { requestId: id, slug: projectSlug };
}
