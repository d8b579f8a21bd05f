import type {
  FileChange,
  Forge,
  ForgeRepository,
} from '@cloud-pi-native/plugin-forge-node';
import {
  infrastructureGroupPath,
  zoneRepositoryPath,
} from '@cloud-pi-native/plugin-projects-common';
import type { StepContext } from '@cloud-pi-native/plugin-projects-node';

const branch = 'main';

/** The repository that holds the desired state of all environments of a zone, whoever's they are. */
export class ZoneRepository {
  static create(options: { forge: Forge; zone: string }): ZoneRepository {
    return new ZoneRepository(options.forge, options.zone);
  }

  readonly path: string;

  private constructor(
    private readonly forge: Forge,
    private readonly zone: string,
  ) {
    this.path = zoneRepositoryPath(forge.projectsRoot, zone);
  }

  async find(): Promise<ForgeRepository | undefined> {
    return this.forge.findRepository(this.path);
  }

  async read(path: string): Promise<string | undefined> {
    return this.forge.readFile(this.path, path, branch);
  }

  /** Made by the first environment of the zone; several projects may come first at once. */
  async ensure(context: StepContext): Promise<ForgeRepository> {
    const existing = await this.find();
    if (existing) return existing;
    await this.forge.ensureGroup(
      infrastructureGroupPath(this.forge.projectsRoot),
      { description: 'État désiré des environnements, une zone par dépôt' },
    );
    const { repository } = await this.forge.ensureRepository(this.path, {
      description: `État désiré des environnements de la zone ${this.zone}`,
      defaultBranch: branch,
      topics: ['plugin-managed'],
    });
    context.log('info', {
      fr: `Dépôt ${this.path} prêt.`,
      en: `Repository ${this.path} ready.`,
    });
    return repository;
  }

  async commit(
    message: string,
    files: FileChange[],
  ): Promise<{ commit?: string }> {
    const { changed, commit } = await this.forge.ensureFiles(this.path, {
      branch,
      message,
      files,
    });
    return changed ? { commit } : {};
  }
}
