import { NotFoundError } from '@backstage/errors';
import type {
  BilingualText,
  Skill,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  LearningModule,
  LearningPath,
  TrainingLibrary,
} from '@cloud-pi-native/plugin-training-common';

/** The content of the catalog at one moment. Never changes. */
export class KnownLibrary {
  readonly #modules: ReadonlyMap<string, LearningModule>;
  readonly #paths: ReadonlyMap<string, LearningPath>;

  static of(content: TrainingLibrary & { skills: Skill[] }): KnownLibrary {
    const { skills, ...library } = content;
    return new KnownLibrary(
      library,
      new Map(skills.map(skill => [skill.ref, skill])),
    );
  }

  private constructor(
    readonly library: TrainingLibrary,
    readonly skills: ReadonlyMap<string, Skill>,
  ) {
    this.#modules = new Map(library.modules.map(one => [one.ref, one]));
    this.#paths = new Map(library.paths.map(one => [one.ref, one]));
  }

  findModule(ref: string): LearningModule | undefined {
    return this.#modules.get(ref);
  }

  findPath(ref: string): LearningPath | undefined {
    return this.#paths.get(ref);
  }

  /** A module by the name of its entity. Throws a `NotFoundError`. */
  moduleNamed(name: string): LearningModule {
    const found = this.findModule(
      `learningmodule:default/${name.toLowerCase()}`,
    );
    if (!found) throw new NotFoundError(`There is no module '${name}'`);
    return found;
  }

  /** A path by the name of its entity. Throws a `NotFoundError`. */
  pathNamed(name: string): LearningPath {
    const found = this.findPath(`learningpath:default/${name.toLowerCase()}`);
    if (!found) throw new NotFoundError(`There is no path '${name}'`);
    return found;
  }

  /** Title of a skill; its reference when the catalog does not have it. */
  titleOfSkill(ref: string): BilingualText {
    const skill = this.skills.get(ref);
    return {
      fr: skill?.title ?? ref,
      en: skill?.presentation.english.title ?? ref,
    };
  }
}
