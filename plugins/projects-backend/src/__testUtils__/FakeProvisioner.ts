import type {
  DesiredProject,
  ProjectProvisioner,
  ProvisionerStep,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';

/**
 * An outside system in memory: one thing per repository and per environment of each project. It can be told to fail,
 * to wait, and to be called back.
 */
export class FakeProvisioner implements ProjectProvisioner {
  /** Steps applied, in order: `slug key change`. */
  readonly applied: string[] = [];
  /** What is there now, by slug. */
  readonly things = new Map<string, Set<string>>();
  /** Called before a step is applied; throws to make it fail. */
  beforeApply: (
    project: DesiredProject,
    step: ProvisionerStep,
    context: StepContext,
  ) => Promise<void> | void = () => undefined;
  /** Called before a plan is made; throws to make it fail. */
  beforePlan: () => void = () => undefined;

  constructor(
    readonly service: string,
    readonly after: readonly string[] = [],
  ) {}

  async plan(project: DesiredProject): Promise<ProvisionerStep[]> {
    this.beforePlan();
    const there = this.#thingsOf(project.slug);
    const wanted = wantedOf(project);
    return [
      ...wanted.map(key => step(key, there.has(key) ? 'keep' : 'create')),
      ...[...there]
        .filter(key => !wanted.includes(key))
        .map(key => step(key, 'remove')),
    ];
  }

  async apply(
    project: DesiredProject,
    planned: ProvisionerStep,
    context: StepContext,
  ): Promise<void> {
    await this.beforeApply(project, planned, context);
    this.applied.push(`${project.slug} ${planned.key} ${planned.change}`);
    context.log('info', {
      fr: `${planned.key} est fait`,
      en: `Did ${planned.key}`,
    });
    const there = this.#thingsOf(project.slug);
    if (planned.change === 'remove') there.delete(planned.key);
    else there.add(planned.key);
  }

  async status(project: DesiredProject) {
    return {
      state:
        this.#thingsOf(project.slug).size > 0
          ? ('ready' as const)
          : ('absent' as const),
      links: [],
    };
  }

  #thingsOf(slug: string): Set<string> {
    const there = this.things.get(slug) ?? new Set();
    this.things.set(slug, there);
    return there;
  }
}

function wantedOf(project: DesiredProject): string[] {
  return [
    `group:${project.lifecycle}`,
    ...project.repositories.map(({ name }) => `repository:${name}`),
    ...project.environments.map(({ name }) => `environment:${name}`),
    ...project.members.map(({ userRef, role }) => `member:${userRef}:${role}`),
  ];
}

function step(key: string, change: ProvisionerStep['change']): ProvisionerStep {
  return { key, change, target: `somewhere/${key}` };
}
