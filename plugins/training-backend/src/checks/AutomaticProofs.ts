import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, stringifyError } from '@backstage/errors';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import {
  type AutomaticCheck,
  type LearningModule,
  PersonProgress,
} from '@cloud-pi-native/plugin-training-common';
import type { TeamDirectory } from '../access/TeamDirectory';
import type { FollowingService } from '../services/FollowingService';
import type { KnownLibrary } from '../services/KnownLibrary';
import type { LibraryBook } from '../services/LibraryBook';
import type { TrainingAnnouncer } from '../services/TrainingAnnouncer';
import type { TrainingDatabase } from '../stores/TrainingDatabase';
import { byPerson } from '../stores/byPerson';
import { allChecks } from './allChecks';
import type { Sight } from './Check';
import { PortalFacts, type ReadForge } from './PortalFacts';

/** A module whose proof the portal looks for. */
interface CheckedModule {
  module: LearningModule;
  check: AutomaticCheck;
}

/** Finds what shows that modules are done: when somebody asks, and by itself from time to time. */
export class AutomaticProofs {
  readonly #options: Parameters<typeof AutomaticProofs.create>[0];

  static create(options: {
    announcer: TrainingAnnouncer;
    auth: AuthService;
    book: LibraryBook;
    database: TrainingDatabase;
    following: FollowingService;
    forge: ReadForge;
    logger: LoggerService;
    mirrors: Pick<MirrorsService, 'listMirrors'>;
    teams: TeamDirectory;
  }): AutomaticProofs {
    return new AutomaticProofs(options);
  }

  private constructor(options: Parameters<typeof AutomaticProofs.create>[0]) {
    this.#options = options;
  }

  /**
   * Looks for the proof of one module in the projects of a person; the module is then done.
   * Throws a `ConflictError` for a module that is proved otherwise.
   */
  async lookFor(person: string, module: LearningModule): Promise<Sight> {
    const checked = checkedModule(module);
    if (!checked) {
      throw new ConflictError(
        'Nothing of the portal shows that this module is done: give a proof',
      );
    }
    await this.#options.following.start(person, module);
    const facts = await this.#readFacts(await this.#options.teams.of(person));
    const sight = await look(checked.check, person, facts);
    if (sight.found) {
      await this.#options.following.proveBySight(person, module, sight.seen);
    }
    return sight;
  }

  /** Looks for the proofs of everybody who follows something. Safe to run twice at once: a module is done once. */
  async lookForAll(signal: AbortSignal): Promise<{ found: number }> {
    const { announcer, book, following, logger, teams } = this.#options;
    const known = await book.current();
    const people = await this.#waitingPeople(known);
    let found = 0;
    if (people.size === 0) return { found };
    const facts = await this.#readFacts(await teams.all());
    for (const [person, modules] of people) {
      for (const { module, check } of modules) {
        if (signal.aborted) return { found };
        try {
          const { found: isFound, seen } = await look(check, person, facts);
          const proof =
            isFound && (await following.proveBySight(person, module, seen));
          if (proof) {
            found += 1;
            await announcer.foundProof(proof, module);
          }
        } catch (error) {
          logger.warn(
            `Could not look for the proof of ${
              module.ref
            } in the projects of ${person}: ${stringifyError(error)}`,
          );
        }
      }
    }
    return { found };
  }

  /** The modules that the portal may find done, by person: those that were started, and those of paths followed. */
  async #waitingPeople(
    known: KnownLibrary,
  ): Promise<Map<string, CheckedModule[]>> {
    const { database } = this.#options;
    const automatic = known.library.modules.flatMap(
      module => checkedModule(module) ?? [],
    );
    const enrolments = await database.enrolments.listAll();
    const records = await database.records.listAll();
    const waiting = new Map<string, CheckedModule[]>();
    const recordsOf = byPerson(records);
    const enrolmentsOf = byPerson(enrolments);
    for (const person of new Set([
      ...recordsOf.keys(),
      ...enrolmentsOf.keys(),
    ])) {
      const progress = PersonProgress.of(
        known.library,
        recordsOf.get(person) ?? [],
      );
      const followed = new Set(
        (enrolmentsOf.get(person) ?? [])
          .filter(({ leftAt }) => leftAt === undefined)
          .flatMap(({ path }) => known.findPath(path)?.steps ?? [])
          .flatMap(({ modules, optional }) => [...modules, ...optional]),
      );
      const modules = automatic.filter(({ module: { ref } }) => {
        const { isOpen, state } = progress.standingOf(ref);
        return (
          isOpen &&
          (state === 'started' ||
            state === 'refused' ||
            (state === 'not-started' && followed.has(ref)))
        );
      });
      if (modules.length > 0) waiting.set(person, modules);
    }
    return waiting;
  }

  async #readFacts(projects: readonly Project[]): Promise<PortalFacts> {
    const { auth, forge, mirrors } = this.#options;
    return PortalFacts.of({
      projects,
      mirrors: await mirrors.listMirrors({
        credentials: await auth.getOwnServiceCredentials(),
      }),
      forge,
    });
  }
}

async function look(
  check: AutomaticCheck,
  person: string,
  facts: PortalFacts,
): Promise<Sight> {
  const projects = facts.projectsOf(person);
  if (projects.length > 0) return allChecks[check].look(projects, facts);
  return {
    found: false,
    seen: {
      fr: 'Vous ne travaillez sur aucun projet : demandez l’accès à l’offre, ou rejoignez un projet.',
      en: 'You work on no project: ask for access to the offer, or join a project.',
    },
  };
}

function checkedModule(module: LearningModule): CheckedModule | undefined {
  const { proof } = module;
  return proof.kind === 'automatic'
    ? { module, check: proof.check }
    : undefined;
}
