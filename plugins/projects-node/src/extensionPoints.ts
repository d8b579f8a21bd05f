import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ProjectProvisioner } from './ProjectProvisioner';

/** Where a module adds a service to every project. @public */
export interface ProjectProvisionersExtensionPoint {
  addProvisioner(provisioner: ProjectProvisioner): void;
}

/** @public */
export const projectProvisionersExtensionPoint =
  createExtensionPoint<ProjectProvisionersExtensionPoint>({
    id: 'projects.provisioners',
  });
