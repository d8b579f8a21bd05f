import type { TrainingLibrary } from '../answers/own';
import type { LearningModule, LearningPath, LearningStep } from '../content';

/** A place where a module stands in a path. */
export interface Place {
  path: LearningPath;
  step: LearningStep;
  isOptional: boolean;
}

/** A library, with what its rules look up. */
export class LibraryIndex {
  readonly modules: ReadonlyMap<string, LearningModule>;
  readonly paths: ReadonlyMap<string, LearningPath>;
  /** Where each module stands, in the order of the paths and of their steps. */
  readonly places: ReadonlyMap<string, readonly Place[]>;

  static of({ paths, modules }: TrainingLibrary): LibraryIndex {
    const places = new Map<string, Place[]>();
    for (const path of paths) {
      for (const step of path.steps) {
        for (const ref of [...step.modules, ...step.optional]) {
          const known = places.get(ref) ?? [];
          known.push({ path, step, isOptional: !step.modules.includes(ref) });
          places.set(ref, known);
        }
      }
    }
    return new LibraryIndex(
      new Map(modules.map(module => [module.ref, module])),
      new Map(paths.map(path => [path.ref, path])),
      places,
    );
  }

  private constructor(
    modules: LibraryIndex['modules'],
    paths: LibraryIndex['paths'],
    places: LibraryIndex['places'],
  ) {
    this.modules = modules;
    this.paths = paths;
    this.places = places;
  }

  /** Whether the material of a module is there. One that is unknown, or only announced, is asked of nobody. */
  isAvailable(module: string): boolean {
    return this.modules.get(module)?.availability === 'available';
  }

  /** The modules that count in a step, in order. */
  counted(step: LearningStep): string[] {
    return step.modules.filter(module => this.isAvailable(module));
  }
}
