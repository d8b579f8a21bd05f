import { promises as fs } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import type { TargetForge } from '../services/MirrorSyncService';
import { git, refsOf, withCredentials } from './git';

/** The two forges of the sandbox, with a folder for the work of a test. */
export class TestForges {
  static async start(): Promise<TestForges> {
    const directory = await fs.mkdtemp(join(tmpdir(), 'mirrors-'));
    const sandbox = await startSandbox({
      dataDirectory: join(directory, 'sandbox'),
      ports: { gitlab: 0, primaryForge: 0, oidc: 0 },
    });
    return new TestForges(directory, sandbox);
  }

  private constructor(readonly directory: string, readonly sandbox: Sandbox) {}

  async stop(): Promise<void> {
    await this.sandbox.stop();
    await fs.rm(this.directory, { recursive: true, force: true });
  }

  get sourceCredentials() {
    const { username, token } = this.sandbox.primaryForge.credentials;
    return { username, password: token };
  }

  get targetCredentials() {
    return { username: 'oauth2', password: this.sandbox.gitlab.token };
  }

  /** A folder of its own. */
  async makeFolder(): Promise<string> {
    return fs.mkdtemp(join(this.directory, 'folder-'));
  }

  /** A checkout of a repository, with the right to push. */
  async checkOut(
    url: string,
    credentials: { username: string; password: string },
  ): Promise<string> {
    const folder = await this.makeFolder();
    await git(folder, 'clone', '--quiet', withCredentials(url, credentials), '.');
    return folder;
  }

  sourceRefs(url: string): Promise<Record<string, string>> {
    return refsOf(url, this.sourceCredentials, this.directory);
  }

  targetRefs(path: string): Promise<Record<string, string>> {
    return refsOf(this.targetUrl(path), this.targetCredentials, this.directory);
  }

  targetUrl(path: string): string {
    return `${this.sandbox.gitlab.url}/${path}.git`;
  }

  /** Creates an empty repository in the secondary forge and gives its path. */
  async createTarget(name: string): Promise<string> {
    const groups = await this.#gitlab<{ id: number; full_path: string }[]>(
      'GET',
      '/groups?search=projets',
    );
    const root =
      groups.find(group => group.full_path === 'projets') ??
      (await this.#gitlab<{ id: number }>('POST', '/groups', {
        name: 'projets',
        path: 'projets',
      }));
    const group = await this.#gitlab<{ id: number }>('POST', '/groups', {
      name,
      path: name,
      parent_id: root.id,
    });
    await this.#gitlab('POST', '/projects', {
      name: 'api',
      path: 'api',
      namespace_id: group.id,
    });
    return `projets/${name}/api`;
  }

  async protectBranch(path: string, branch: string): Promise<void> {
    await this.#gitlab(
      'POST',
      `/projects/${encodeURIComponent(path)}/protected_branches`,
      { name: branch, push_access_level: 0 },
    );
  }

  /** The secondary forge as mirroring sees it. */
  asTarget(): TargetForge {
    return {
      name: 'GitLab (sandbox)',
      findRepository: async path => {
        const found = await this.#gitlab<
          | {
              id: number;
              web_url: string;
              http_url_to_repo: string;
              default_branch: string;
            }
          | undefined
        >('GET', `/projects/${encodeURIComponent(path)}`);
        return (
          found && {
            id: found.id,
            fullPath: path,
            webUrl: found.web_url,
            cloneUrl: found.http_url_to_repo,
            defaultBranch: found.default_branch,
            archived: false,
          }
        );
      },
      gitCredentials: async () => this.targetCredentials,
    };
  }

  async #gitlab<T>(
    method: string,
    path: string,
    body?: Record<string, unknown>,
  ): Promise<T> {
    const { url, token } = this.sandbox.gitlab;
    const response = await fetch(`${url}/api/v4${path}`, {
      method,
      headers: { 'private-token': token, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (response.status === 404 && method === 'GET') return undefined as T;
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${await response.text()}`);
    }
    return response.json();
  }
}
