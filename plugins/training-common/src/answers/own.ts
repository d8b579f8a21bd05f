import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { PersonSkills } from '@cloud-pi-native/plugin-skills-common';
import type { LearningModule, LearningPath } from '../content';
import type { Enrolment, ModuleRecord, Proof } from '../following';
import type {
  ModuleStanding,
  NextThing,
  PathProgress,
  Recommendation,
} from '../rules';

/** Everything there is to follow. @public */
export interface TrainingLibrary {
  /** By title. */
  paths: LearningPath[];
  /** By title. */
  modules: LearningModule[];
}

/** A path, as the person who asks follows it. @public */
export interface OwnPath extends PathProgress {
  /** Absent when the person does not follow it, or gave it up. */
  enrolment?: Enrolment;
  /** Absent when nothing of the path is open, or all is done. */
  next?: NextThing;
}

/** The training of the person who asks. @public */
export interface OwnTraining {
  /** One for each path of the library, in its order. */
  paths: OwnPath[];
  /** One for each module of the library, in its order. */
  modules: ModuleStanding[];
  /** The next thing to do of the paths that are followed, or else of the recommendations. */
  next?: NextThing;
  /** The most urgent gap first. */
  recommendations: Recommendation[];
  /** Skills on which the person said something, of those expected of them; absent with `skillsProblem`. */
  skills?: PersonSkills['progress'];
  /** Absent when the skills could not be asked: then recommendations are empty, and the reason is shown. */
  skillsProblem?: BilingualText;
  /** Proofs of others that the person may decide on. */
  proofsToDecide: number;
  actions: {
    /** Whether the person leads somebody. */
    decide: boolean;
    overview: boolean;
  };
}

/** One module, as the person who asks follows it. @public */
export interface OwnModule extends ModuleStanding {
  /** The newest first. */
  proofs: Proof[];
}

/** What an automatic check found in the projects of the person who asks. @public */
export interface CheckAnswer {
  found: boolean;
  /** What was seen, or what was looked for and where. */
  seen: BilingualText;
  module: OwnModule;
}

/** A proof that the person who asks may decide on. @public */
export interface ProofToDecide {
  proof: Proof;
  module: Pick<LearningModule, 'ref' | 'title' | 'presentation' | 'teaches'>;
}

/** Everything that is kept of the person who asks. @public */
export interface TrainingExport {
  /** Entity reference. */
  person: string;
  /** ISO date and time. */
  exportedAt: string;
  enrolments: Enrolment[];
  modules: ModuleRecord[];
  proofs: Proof[];
}
