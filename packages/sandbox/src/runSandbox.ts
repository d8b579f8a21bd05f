import { defaultPorts, startSandbox } from './startSandbox';

/**
 * The command `sandbox`: starts every stand-in with settings from the environment, tells on one line that they are
 * ready, and stops them when the process is interrupted.
 *
 * `SANDBOX_DATA` (folder, needed), `SANDBOX_GITLAB_PORT`, `SANDBOX_PRIMARY_FORGE_PORT`, `SANDBOX_OIDC_PORT`,
 * `SANDBOX_REFAPP_PORT`, `SANDBOX_PORTAL_URL`, `SANDBOX_PRIMARY_FORGE_TOKEN`, `SANDBOX_CHECKOUT` (folder),
 * `PORTAL_GITLAB_TOKEN`, `PORTAL_OIDC_CLIENT_SECRET`, `PORTAL_REFAPP_TOKEN`.
 */
export async function runSandbox(
  environment: Record<string, string | undefined>,
): Promise<void> {
  const dataDirectory = environment.SANDBOX_DATA;
  if (!dataDirectory) {
    throw new Error(
      'SANDBOX_DATA is missing: give the folder in which the sandbox keeps its data',
    );
  }
  const port = (name: string, otherwise: number) => {
    const value = Number(environment[name] || otherwise);
    if (!Number.isInteger(value) || value < 0 || value > 65_535) {
      throw new Error(`${name} is not a port: give a number from 0 to 65535`);
    }
    return value;
  };
  const sandbox = await startSandbox({
    dataDirectory,
    ports: {
      gitlab: port('SANDBOX_GITLAB_PORT', defaultPorts.gitlab),
      primaryForge: port(
        'SANDBOX_PRIMARY_FORGE_PORT',
        defaultPorts.primaryForge,
      ),
      oidc: port('SANDBOX_OIDC_PORT', defaultPorts.oidc),
      refApp: port('SANDBOX_REFAPP_PORT', defaultPorts.refApp),
    },
    portalUrl: environment.SANDBOX_PORTAL_URL,
    platformToken: environment.PORTAL_GITLAB_TOKEN,
    clientSecret: environment.PORTAL_OIDC_CLIENT_SECRET,
    primaryForgeToken: environment.SANDBOX_PRIMARY_FORGE_TOKEN,
    refAppToken: environment.PORTAL_REFAPP_TOKEN,
    checkoutDirectory: environment.SANDBOX_CHECKOUT,
  });
  process.stdout.write(
    `Sandbox ready: GitLab ${sandbox.gitlab.url}, primary forge ${sandbox.primaryForge.url}, OpenID Connect ${sandbox.oidc.issuer}, RefApp ${sandbox.refApp.url}\n`,
  );
  const stop = () => {
    sandbox.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
