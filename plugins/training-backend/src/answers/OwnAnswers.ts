import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { PersonSkills } from '@cloud-pi-native/plugin-skills-common';
import type { SkillsService } from '@cloud-pi-native/plugin-skills-node';
import {
  type Enrolment,
  type Gap,
  type LearningModule,
  type LearningPath,
  nextOf,
  type OwnModule,
  type OwnPath,
  type OwnTraining,
  PersonProgress,
  type ProofToDecide,
  type Proof,
  recommend,
  type TrainingExport,
} from '@cloud-pi-native/plugin-training-common';
import type { TrainingAccess, Visitor } from '../access/TrainingAccess';
import type { KnownLibrary } from '../services/KnownLibrary';
import type { LibraryBook } from '../services/LibraryBook';
import { now } from '../services/time';
import type { TrainingDatabase } from '../stores/TrainingDatabase';

/** What one person is told of their own training, and of the proofs that they decide on. */
export class OwnAnswers {
  readonly #options: Parameters<typeof OwnAnswers.create>[0];

  static create(options: {
    access: TrainingAccess;
    book: LibraryBook;
    database: TrainingDatabase;
    logger: LoggerService;
    skills: Pick<SkillsService, 'getPerson'>;
  }): OwnAnswers {
    return new OwnAnswers(options);
  }

  private constructor(options: Parameters<typeof OwnAnswers.create>[0]) {
    this.#options = options;
  }

  async training(person: string, visitor: Visitor): Promise<OwnTraining> {
    const { access, book, database } = this.#options;
    const [known, records, enrolments, skills, waiting, decide, overview] =
      await Promise.all([
        book.current(),
        database.records.list(person),
        database.enrolments.list(person),
        this.#skillsOf(person, visitor),
        database.proofs.listWaiting(),
        access.leadsSomebody(visitor),
        access.seesOverview(visitor),
      ]);
    const { library } = known;
    const progress = PersonProgress.of(library, records);
    const followed = enrolments.filter(isFollowed);
    const recommendations = recommend({
      library,
      progress,
      gaps: gapsOf(skills, known),
      followed: followed.map(({ path }) => path),
    });
    const next = nextOf(
      progress,
      followed.flatMap(({ path }) => known.findPath(path) ?? []),
      recommendations,
    );
    return {
      paths: library.paths.map(path => pathAnswer(path, progress, followed)),
      modules: progress.standings(),
      ...(next && { next }),
      recommendations,
      ...(skills
        ? { skills: skills.progress }
        : {
            skillsProblem: {
              fr: 'Les compétences ne répondent pas : les recommandations reviendront avec elles.',
              en: 'The skills do not answer: recommendations will be back with them.',
            },
          }),
      proofsToDecide: (await access.decidable(waiting, visitor)).length,
      actions: { decide, overview },
    };
  }

  async path(person: string, path: LearningPath): Promise<OwnPath> {
    const { book, database } = this.#options;
    const { library } = await book.current();
    return pathAnswer(
      path,
      PersonProgress.of(library, await database.records.list(person)),
      (await database.enrolments.list(person)).filter(isFollowed),
    );
  }

  async module(person: string, module: LearningModule): Promise<OwnModule> {
    const { book, database } = this.#options;
    const { library } = await book.current();
    const progress = PersonProgress.of(
      library,
      await database.records.list(person),
    );
    return {
      ...progress.standingOf(module.ref),
      proofs: await database.proofs.list(person, module.ref),
    };
  }

  /** The proofs that wait for the visitor; one of a module that the catalog lost waits for its return. */
  async proofsToDecide(visitor: Visitor): Promise<ProofToDecide[]> {
    const { access, book, database } = this.#options;
    const known = await book.current();
    const waiting = await database.proofs.listWaiting();
    return (await access.decidable(waiting, visitor)).flatMap(
      (proof: Proof) => {
        const module = known.findModule(proof.module);
        if (!module) return [];
        const { ref, title, presentation, teaches } = module;
        return [{ proof, module: { ref, title, presentation, teaches } }];
      },
    );
  }

  async everythingOf(person: string): Promise<TrainingExport> {
    const { enrolments, proofs, records } = this.#options.database;
    return {
      person,
      exportedAt: now(),
      enrolments: await enrolments.list(person),
      modules: await records.list(person),
      proofs: await proofs.list(person),
    };
  }

  /** On behalf of the person, who sees their own levels. Nothing when the skills do not answer. */
  async #skillsOf(
    person: string,
    { credentials }: Visitor,
  ): Promise<PersonSkills | undefined> {
    try {
      return await this.#options.skills.getPerson(person, { credentials });
    } catch (error) {
      this.#options.logger.warn(
        `The skills do not say the gaps of ${person}: ${stringifyError(error)}`,
      );
      return undefined;
    }
  }
}

function isFollowed({ leftAt }: Enrolment): boolean {
  return leftAt === undefined;
}

function pathAnswer(
  path: LearningPath,
  progress: PersonProgress,
  followed: readonly Enrolment[],
): OwnPath {
  const enrolment = followed.find(one => one.path === path.ref);
  const next = progress.nextIn(path);
  return {
    ...progress.progressOf(path),
    ...(enrolment && { enrolment }),
    ...(next && { next }),
  };
}

function gapsOf(skills: PersonSkills | undefined, known: KnownLibrary): Gap[] {
  return (skills?.gaps ?? []).map(gap => ({
    ...gap,
    title: known.titleOfSkill(gap.skill),
  }));
}
