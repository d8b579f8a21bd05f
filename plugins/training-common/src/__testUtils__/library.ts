import type { TrainingLibrary } from '../answers';
import type { LearningModule, LearningPath, LearningStep } from '../content';
import type { ModuleRecord } from '../following';

/** A module named `name`, open, free, in French, and declared by the person, unless said otherwise. */
export function moduleOf(
  name: string,
  change: Partial<LearningModule> = {},
): LearningModule {
  return {
    ref: moduleRef(name),
    title: name,
    description: name,
    sources: [],
    owner: 'group:default/service-team',
    format: 'article',
    language: 'fr',
    cost: 'free',
    availability: 'available',
    perimeters: ['realisation-technique'],
    resources: [{ title: name, url: 'https://exemple.gouv.fr' }],
    teaches: [],
    requires: [],
    proof: { kind: 'self-declared' },
    presentation: { english: { title: name, description: name } },
    ...change,
  };
}

/** A path of steps named `1`, `2`…, each of the modules of that name. */
export function pathOf(
  name: string,
  steps: readonly (readonly string[])[],
  change: Partial<LearningPath> = {},
): LearningPath {
  return {
    ref: pathRef(name),
    title: name,
    description: name,
    sources: [],
    owner: 'group:default/service-team',
    perimeters: ['realisation-technique'],
    order: 'advised',
    requires: [],
    steps: steps.map(
      (names, index): LearningStep => ({
        name: String(index + 1),
        title: name,
        goal: name,
        english: { title: name, goal: name },
        modules: names.map(moduleRef),
        optional: [],
      }),
    ),
    presentation: { english: { title: name, description: name } },
    ...change,
  };
}

export function libraryOf(
  modules: readonly LearningModule[],
  paths: readonly LearningPath[] = [],
): TrainingLibrary {
  return { modules: [...modules], paths: [...paths] };
}

/** A record of the day, `YYYY-MM-DD`. */
export function recordOf(
  name: string,
  state: ModuleRecord['state'],
  day = '2026-11-01',
): ModuleRecord {
  const at = `${day}T08:00:00.000Z`;
  return {
    module: moduleRef(name),
    state,
    startedAt: at,
    touchedAt: at,
    ...(state === 'done' && { doneAt: at }),
  };
}

export function moduleRef(name: string): string {
  return `learningmodule:default/${name}`;
}

export function pathRef(name: string): string {
  return `learningpath:default/${name}`;
}
