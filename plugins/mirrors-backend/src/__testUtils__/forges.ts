import { promises as fs } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { mockServices } from '@backstage/backend-test-utils';
import { GitLabForge } from '@cloud-pi-native/plugin-forge-node';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import { git, refsOf, withCredentials } from './git';

/** The two forges of the sandbox, with a folder for the work of a test. */
export class TestForges {
  static async start(): Promise<TestForges> {
    const directory = await fs.mkdtemp(join(tmpdir(), 'mirrors-'));
    const sandbox = await startSandbox({
      dataDirectory: join(directory, 'sandbox'),
      ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
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
    await git(
      folder,
      'clone',
      '--quiet',
      withCredentials(url, credentials),
      '.',
    );
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

  /** The secondary forge, through the portal's own door. */
  get forge(): GitLabForge {
    return GitLabForge.create({
      baseUrl: this.sandbox.gitlab.url,
      token: this.sandbox.gitlab.token,
      projectsRoot: 'projets',
      logger: mockServices.logger.mock(),
    });
  }

  /** Creates an empty repository in the secondary forge and gives its path. */
  async createTarget(name: string, repository = 'api'): Promise<string> {
    await this.forge.ensureGroup('projets', {});
    await this.forge.ensureGroup(`projets/${name}`, {});
    const path = `projets/${name}/${repository}`;
    await this.forge.ensureRepository(path, {
      defaultBranch: 'main',
      topics: [],
    });
    return path;
  }

  async protectBranch(path: string, branch: string): Promise<void> {
    const { url, token } = this.sandbox.gitlab;
    const response = await fetch(
      `${url}/api/v4/projects/${encodeURIComponent(path)}/protected_branches`,
      {
        method: 'POST',
        headers: { 'private-token': token, 'content-type': 'application/json' },
        body: JSON.stringify({ name: branch, push_access_level: 0 }),
      },
    );
    if (!response.ok) throw new Error(await response.text());
  }
}
