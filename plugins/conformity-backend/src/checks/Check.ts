import type { Entity } from '@backstage/catalog-model';
import type {
  CheckDescription,
  CheckFinding,
  CheckOutcome,
} from '@cloud-pi-native/plugin-conformity-common';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type {
  Project,
  ProjectRepository,
} from '@cloud-pi-native/plugin-projects-common';

/** The files of a repository at one revision. */
export interface RepositoryFiles {
  /** Name of the repository in its project. */
  name: string;
  /** The commit that is read. */
  revision: string;
  /** Path of every file, from the root, without a leading slash. */
  list(): readonly string[];
  /** The text of a file; `undefined` when there is none at this path, or when it is not a text. */
  read(path: string): Promise<string | undefined>;
}

/** A repository as its project declares it, and the mirror that feeds it. */
export interface CheckedRepository extends ProjectRepository {
  mirror?: Mirror;
}

/** A project of the application. */
export interface CheckedProject
  extends Pick<Project, 'slug' | 'state' | 'environments'> {
  repositories: readonly CheckedRepository[];
}

/** What a check looks at. */
export interface CheckInput {
  /** The application, a `System`, as the catalog describes it. */
  application: Entity;
  /** What the catalog places in the application: components, APIs, resources. */
  parts: readonly Entity[];
  projects: readonly CheckedProject[];
  /** The repositories that could be read. */
  repositories: readonly RepositoryFiles[];
}

/** What a check says. Findings explain the outcome, the worst first; `fail` and `unknown` have one at least. */
export interface CheckVerdict {
  outcome: CheckOutcome;
  findings: CheckFinding[];
}

/** An automatic check: one file, with its test. Knows neither the clock nor the network. */
export interface Check {
  description: CheckDescription;
  run(input: CheckInput): CheckVerdict | Promise<CheckVerdict>;
}
