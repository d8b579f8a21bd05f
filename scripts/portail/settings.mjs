import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { localSecrets } from './secrets.mjs';
import { Trouble } from './Trouble.mjs';

/** Ports below are for the system; the sandbox takes four ports after the portal's. */
const PORTAL_PORTS = { from: 1024, to: 65_528 };

/**
 * The fixed ports of one machine. PORTAL_PORT moves all of them together; a Trouble when it cannot be one.
 *
 * @returns {{ portal: number, gitlab: number, primaryForge: number, identity: number, refApp: number }}
 */
export function fixedPorts() {
  const wanted = process.env.PORTAL_PORT || '7007';
  const portal = Number(wanted);
  const { from, to } = PORTAL_PORTS;
  if (!Number.isInteger(portal) || portal < from || portal > to) {
    throw new Trouble(
      `PORTAL_PORT is "${wanted}", which is not a port the portal can take.`,
      `Give a whole number from ${from} to ${to}, for example PORTAL_PORT=7107.`,
    );
  }
  return {
    portal,
    gitlab: portal + 4,
    primaryForge: portal + 5,
    identity: portal + 6,
    refApp: portal + 7,
  };
}

/**
 * What app-config.yaml and the sandbox read from the environment: addresses, secrets and where data are kept.
 *
 * @param {{ ports: ReturnType<typeof fixedPorts>, data: string, mkdocs?: string, applications?: number }} options
 *   `mkdocs`: folder of the MkDocs program, when there is one; `applications`: how many the register knows
 */
export function environmentOf({ ports, data, mkdocs, applications }) {
  const url = port => `http://localhost:${port}`;
  return {
    PORTAL_HOME: ROOT,
    PORTAL_URL: url(ports.portal),
    PORTAL_GITLAB_URL: url(ports.gitlab),
    PORTAL_OIDC_METADATA_URL: `${url(
      ports.identity,
    )}/.well-known/openid-configuration`,
    PORTAL_OIDC_CLIENT_ID: 'portal',
    PORTAL_REFAPP_URL: url(ports.refApp),
    ...localSecrets(data),
    // Backstage reads APP_CONFIG_a_b as the key a.b: what differs from one stack to another is laid over the files.
    APP_CONFIG_app_baseUrl: url(ports.portal),
    APP_CONFIG_backend_baseUrl: url(ports.portal),
    APP_CONFIG_backend_listen_port: String(ports.portal),
    APP_CONFIG_backend_database_connection_directory: join(data, 'portal'),
    // Nobody keeps issues on one machine: a report becomes a message.
    APP_CONFIG_portal_documentation_issuesUrl:
      'mailto:service-team@exemple.gouv.fr?subject={title}&body={body}',
    APP_CONFIG_mirrors_workingDirectory: join(data, 'mirrors'),
    APP_CONFIG_techdocs_publisher_local_publishDirectory: join(
      data,
      'techdocs',
    ),
    SANDBOX_DATA: join(data, 'sandbox'),
    SANDBOX_GITLAB_PORT: String(ports.gitlab),
    SANDBOX_PRIMARY_FORGE_PORT: String(ports.primaryForge),
    SANDBOX_OIDC_PORT: String(ports.identity),
    SANDBOX_REFAPP_PORT: String(ports.refApp),
    SANDBOX_PORTAL_URL: url(ports.portal),
    ...(applications ? { SANDBOX_APPLICATIONS: String(applications) } : {}),
    SANDBOX_PRIMARY_FORGE_URL: url(ports.primaryForge),
    ...(mkdocs ? { PATH: `${mkdocs}:${process.env.PATH}` } : {}),
  };
}
