import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FaultInjector } from './faults/FaultInjector';
import { startGitLab } from './gitlab/startGitLab';
import { startOpenIdConnect } from './openIdConnect/startOpenIdConnect';
import { startPrimaryForge } from './primaryForge/startPrimaryForge';
import { startRefApp } from './refapp/startRefApp';

export interface SandboxOptions {
  /** Folder in which everything is kept from one start to the next. */
  dataDirectory: string;
  /** Port of each stand-in; 0 takes a free one. Default: 7011, 7012, 7013, 7014. */
  ports?: {
    gitlab?: number;
    primaryForge?: number;
    oidc?: number;
    refApp?: number;
  };
  /** Address of the portal, to which people come back once signed in. Default: `http://localhost:7007`. */
  portalUrl?: string;
  /** Token of an administrator of GitLab, for the portal. Made up when left out. */
  platformToken?: string;
  /** Secret of the portal at the identity provider. Made up when left out. */
  clientSecret?: string;
  /** Token that opens the private repository of the primary forge. Made up when left out. */
  primaryForgeToken?: string;
  /** Token of the portal at the register of applications. Made up when left out. */
  refAppToken?: string;
  /** How many applications the register knows. Default: 2,700. */
  applicationCount?: number;
  /** A Git checkout whose history becomes a third, public repository of the primary forge. */
  checkoutDirectory?: string;
}

export interface Sandbox {
  gitlab: { url: string; token: string; faults: FaultInjector };
  primaryForge: {
    url: string;
    publicRepositoryUrl: string;
    privateRepositoryUrl: string;
    /** History of `checkoutDirectory`, when it was given. */
    checkoutRepositoryUrl?: string;
    /** Opens the private repository, and lets push to every repository. */
    credentials: { username: string; token: string };
  };
  oidc: { issuer: string; clientId: string; clientSecret: string };
  refApp: { url: string; token: string; faults: FaultInjector };
  stop(): Promise<void>;
}

/** Ports of the sandbox that goes with the portal's default configuration. */
export const defaultPorts = {
  gitlab: 7011,
  primaryForge: 7012,
  oidc: 7013,
  refApp: 7014,
} as const;

/** Client of the portal at the identity provider. */
const clientId = 'portal';

/** Starts every stand-in on the loopback interface; all of them or none. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const ports = { ...defaultPorts, ...options.ports };
  const portalUrl = options.portalUrl ?? 'http://localhost:7007';
  const token = options.platformToken ?? newSecret();
  const clientSecret = options.clientSecret ?? newSecret();
  const refAppToken = options.refAppToken ?? newSecret();
  const folder = (name: string) => join(options.dataDirectory, name);
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(started.map(server => server.stop()));
  };

  try {
    const gitlab = await startGitLab({
      dataDirectory: folder('gitlab'),
      port: ports.gitlab,
      platformToken: token,
    });
    started.push(gitlab);
    const primaryForge = await startPrimaryForge({
      dataDirectory: folder('primary-forge'),
      port: ports.primaryForge,
      token: options.primaryForgeToken ?? newSecret(),
      checkoutDirectory: options.checkoutDirectory,
    });
    started.push(primaryForge);
    const oidc = await startOpenIdConnect({
      dataDirectory: folder('openid-connect'),
      port: ports.oidc,
      clientId,
      clientSecret,
      portalUrl,
    });
    started.push(oidc);
    const refApp = await startRefApp({
      port: ports.refApp,
      token: refAppToken,
      applicationCount: options.applicationCount,
    });
    started.push(refApp);
    return {
      gitlab: { url: gitlab.url, token, faults: gitlab.faults },
      primaryForge: {
        url: primaryForge.url,
        publicRepositoryUrl: primaryForge.publicRepositoryUrl,
        privateRepositoryUrl: primaryForge.privateRepositoryUrl,
        checkoutRepositoryUrl: primaryForge.checkoutRepositoryUrl,
        credentials: primaryForge.credentials,
      },
      oidc: { issuer: oidc.url, clientId, clientSecret },
      refApp: { url: refApp.url, token: refAppToken, faults: refApp.faults },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function newSecret(): string {
  return randomBytes(24).toString('base64url');
}
