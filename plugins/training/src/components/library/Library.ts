import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import type {
  LearningModule,
  LearningPath,
  TrainingLibrary,
} from '@cloud-pi-native/plugin-training-common';

/** The paths, the modules and the skills that every screen speaks of. */
export interface Library extends TrainingLibrary {
  /** Those that a module teaches, by title. */
  skills: readonly Skill[];
  findPath(ref: string): LearningPath | undefined;
  findModule(ref: string): LearningModule | undefined;
  findSkill(ref: string): Skill | undefined;
  /** The paths in which a module stands, as asked or to go further. */
  pathsWith(module: string): readonly LearningPath[];
}

/** A library of these paths, modules and skills. */
export function libraryOf(
  { paths, modules }: TrainingLibrary,
  skills: readonly Skill[],
): Library {
  const pathByRef = new Map(paths.map(one => [one.ref, one]));
  const moduleByRef = new Map(modules.map(one => [one.ref, one]));
  const taught = new Set(
    modules.flatMap(({ teaches }) => teaches.map(({ skill }) => skill)),
  );
  const skillByRef = new Map(
    skills.filter(({ ref }) => taught.has(ref)).map(one => [one.ref, one]),
  );
  return {
    paths,
    modules,
    skills: [...skillByRef.values()].sort((a, b) =>
      a.title.localeCompare(b.title, 'fr'),
    ),
    findPath: ref => pathByRef.get(ref),
    findModule: ref => moduleByRef.get(ref),
    findSkill: ref => skillByRef.get(ref),
    pathsWith: module =>
      paths.filter(({ steps }) =>
        steps.some(step =>
          [...step.modules, ...step.optional].includes(module),
        ),
      ),
  };
}
