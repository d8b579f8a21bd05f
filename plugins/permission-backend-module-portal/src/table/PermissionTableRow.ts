import type { Permission } from '@backstage/plugin-permission-common';
import type {
  PlatformRole,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';

/** What a person may do with one permission. What a row does not give is denied. */
export interface PermissionTableRow {
  permission: Permission;
  /** What it allows, in French, for the documentation. */
  purpose: string;
  /** Given to everybody who is signed in. */
  authenticated?: true;
  /** Given on everything to these platform roles. */
  platform?: readonly PlatformRole[];
  /** Given to these roles of a project, on what belongs to this project. */
  project?: readonly ProjectRole[];
  /** Given to those who own the application, on it. */
  owner?: true;
  /** `may`: given to the person who made the request, on it. `may-not`: kept from that person, whatever their roles. */
  requester?: 'may' | 'may-not';
  /** Given to everybody who is signed in, on some things only. */
  where?: Restriction;
}

/**
 * - `visible-entities`: entities of the catalog but for the environments, flows and restricted entities of others, and
 *   the platform's own templates;
 * - `own-tasks`: tasks of wizards that the person started;
 * - `portal-actions`: the actions that the wizards of the portal run.
 */
export type Restriction = 'visible-entities' | 'own-tasks' | 'portal-actions';
