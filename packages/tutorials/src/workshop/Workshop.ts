import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment, ReaderProject, sources, startPipeline } from '../portal';
import { runTool } from '../checks';
import { freePort } from './freePort';
import { S3Server } from './S3Server';
import { Shell, type ShellOutcome } from './Shell';

/** Programs that the reader brings, as modules of Node.js that the tests already have. */
const modulesAtHand = ['prom-client'];

/** The desk of the reader of one page: an empty folder, a terminal, an account on the portal. */
export class Workshop {
  static async open(): Promise<Workshop> {
    const root = await mkdtemp(join(tmpdir(), 'tutoriel-'));
    const home = join(root, 'home');
    const scratch = join(root, 'scratch');
    const desk = join(root, 'desk');
    for (const folder of [home, scratch, desk]) await mkdir(folder);
    const shell = Shell.start({
      cwd: desk,
      scratch,
      env: {
        // The very programs of the tests, and nothing else of their environment: no secret of the portal gets here.
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: home,
        LANG: 'C.UTF-8',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ADVICE: '0',
      },
    });
    return new Workshop(root, desk, shell);
  }

  #project?: ReaderProject;
  #s3?: S3Server;

  private constructor(
    private readonly root: string,
    private readonly desk: string,
    private readonly shell: Shell,
  ) {}

  run(commands: string): Promise<ShellOutcome> {
    return this.shell.run(commands);
  }

  /** A path of the page, from where the commands have left the reader. */
  path(path: string): string {
    return join(this.shell.folder ?? this.desk, path);
  }

  async write(path: string, content: string): Promise<void> {
    const file = this.path(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** What the variables of the tutorials are worth here. */
  async variables(names: string[]): Promise<Record<string, string>> {
    const values: Record<string, () => Promise<string> | string> = {
      PROJET: async () => (await this.#reader()).name,
      DEPOT_SOURCE: () => sources.public,
      DEPOT_PRIVE: () => sources.private,
      DEPOT_INFRA: () => sources.private,
      UTILISATEUR_SOURCE: () => sources.username,
      JETON_SOURCE: () => sources.token,
      FORGE: () => environment.gitlabUrl,
      RACINE_PROJETS: () => environment.projectsRoot,
      JETON_FORGE: () => environment.gitlabToken,
      PORT: async () => String(await freePort()),
      CLE_CLUSTER: () => this.#clusterKey(),
    };
    const found: Record<string, string> = {};
    for (const name of names) {
      const value = this.#s3?.variables[name] ?? (await values[name]?.());
      if (value === undefined) {
        throw new Error(`the workshop has no value for ${name}`);
      }
      found[name] = value;
    }
    return found;
  }

  /**
   * What the page has the reader do elsewhere than in the terminal.
   *
   * @throws Error when the gesture is unknown
   */
  async gesture(name: string, options: Record<string, string>): Promise<void> {
    const gestures: Record<string, () => Promise<void>> = {
      'demander-projet': async () => (await this.#reader()).ask(),
      'approuver-demande': async () => (await this.#reader()).approve(),
      'attendre-projet-actif': async () =>
        (await this.#reader()).waitUntilActive(),
      'projet-actif': async () => {
        const reader = await this.#reader();
        await reader.ask();
        await reader.approve();
        await reader.waitUntilActive();
      },
      'ajouter-depot': async () => {
        const isPrivate = options.prive === 'oui';
        await (
          await this.#reader()
        ).addRepository({
          name: options.nom,
          url: isPrivate ? sources.private : sources.public,
          isPrivate,
          purpose:
            options.usage === 'infrastructure'
              ? 'infrastructure'
              : 'application',
        });
      },
      'donner-jeton': async () =>
        (await this.#reader()).giveCredentials(options.depot),
      'attendre-miroir': async () =>
        (await this.#reader()).waitForMirror(
          options.depot,
          mirrorStateOf(options.etat),
        ),
      synchroniser: async () => (await this.#reader()).sync(options.depot),
      'chaine-lancee': async () =>
        startPipeline((await this.#reader()).name, options),
      modules: () => this.#provideModules(options.noms.split(',')),
      s3: async () => {
        this.#s3 = await S3Server.start(join(this.root, 's3'));
      },
    };
    if (!gestures[name]) throw new Error(`there is no gesture "${name}"`);
    await gestures[name]();
  }

  async close(): Promise<void> {
    await this.shell.stop();
    await this.#s3?.stop();
    await this.#project?.close();
    await rm(this.root, { recursive: true, force: true });
  }

  async #reader(): Promise<ReaderProject> {
    this.#project ??= await ReaderProject.open();
    return this.#project;
  }

  /** The public half of a new pair of keys, as a cluster shows its own. */
  async #clusterKey(): Promise<string> {
    const { output } = await runTool('age-keygen', [], { cwd: this.root });
    return /age1\w+/.exec(output)?.[0] ?? '';
  }

  /** Stands for `npm install`, which would ask the network. */
  async #provideModules(names: string[]): Promise<void> {
    const folder = this.path('node_modules');
    await mkdir(folder, { recursive: true });
    for (const name of names) {
      if (!modulesAtHand.includes(name)) {
        throw new Error(`the module ${name} is not at hand`);
      }
      await symlink(dirname(require.resolve(name)), join(folder, name));
    }
  }
}

function mirrorStateOf(text: string) {
  if (text === 'in-sync' || text === 'credentials-needed') return text;
  throw new Error(`no tutorial waits for a mirror that is "${text}"`);
}
