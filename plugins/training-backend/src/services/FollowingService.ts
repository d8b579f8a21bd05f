import { randomUUID } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  type LearningModule,
  type LearningPath,
  type ModuleRecord,
  PersonProgress,
  type Proof,
  type ProofDecisionInput,
  type ProofInput,
  titleOf,
} from '@cloud-pi-native/plugin-training-common';
import type {
  TrainingDatabase,
  TrainingStores,
} from '../stores/TrainingDatabase';
import type { KnownLibrary } from './KnownLibrary';
import type { LibraryBook } from './LibraryBook';
import type { SkillRaiser } from './SkillRaiser';
import { now } from './time';
import type { TrainingAnnouncer } from './TrainingAnnouncer';

/** What people do with paths and modules. */
export class FollowingService {
  readonly #options: Parameters<typeof FollowingService.create>[0];

  static create(options: {
    announcer: TrainingAnnouncer;
    book: LibraryBook;
    database: TrainingDatabase;
    raiser: SkillRaiser;
  }): FollowingService {
    return new FollowingService(options);
  }

  private constructor(options: Parameters<typeof FollowingService.create>[0]) {
    this.#options = options;
  }

  /** Chooses a path, or comes back to it; nothing happens to one that is followed. */
  async follow(person: string, path: LearningPath): Promise<void> {
    await this.#options.database.enrolments.enrol(person, path.ref, now());
    await this.#finishPaths(person);
  }

  async leave(person: string, path: LearningPath): Promise<void> {
    await this.#options.database.enrolments.leave(person, path.ref, now());
  }

  /** Starts a module, or comes back to it. Throws a `ConflictError` for one that is closed. */
  async start(person: string, module: LearningModule): Promise<void> {
    await this.#requireOpen(person, module);
    await this.#options.database.records.touch(person, module.ref, now());
  }

  /**
   * The person says that a module is done. Throws a `ConflictError` when it is closed, done, or waits for a decision,
   * and when the portal looks for the proof by itself.
   */
  async prove(
    person: string,
    module: LearningModule,
    input: ProofInput,
  ): Promise<void> {
    const { kind } = module.proof;
    if (kind === 'automatic') {
      throw new ConflictError(
        'The portal looks by itself for what shows that this module is done: ask it to check',
      );
    }
    const text = input.text.trim();
    if (kind === 'validated' && text === '') {
      throw new InputError(
        'text: say what was done, for the person who will look at it',
      );
    }
    await this.#requireOpen(person, module);
    await this.#keep(
      {
        id: randomUUID(),
        person,
        module: module.ref,
        kind,
        text,
        ...(input.url && { url: readAddress(input.url) }),
        at: now(),
      },
      module,
    );
  }

  /** The portal saw that a module is done. Returns the proof, or nothing when it was done already. */
  async proveBySight(
    person: string,
    module: LearningModule,
    seen: BilingualText,
  ): Promise<Proof | undefined> {
    const proof: Proof = {
      id: randomUUID(),
      person,
      module: module.ref,
      kind: 'automatic',
      text: '',
      seen,
      at: now(),
    };
    try {
      await this.#keep(proof, module);
      return proof;
    } catch (error) {
      if (error instanceof ConflictError) return undefined;
      throw error;
    }
  }

  /** Accepts or refuses a proof. Throws a `ConflictError` when somebody has already decided. */
  async decide(
    proof: Proof,
    { accepted, comment }: ProofDecisionInput,
    by: string,
  ): Promise<Proof> {
    const { announcer, book, database } = this.#options;
    if (!accepted && comment.trim() === '') {
      throw new InputError('comment: say what is missing');
    }
    const known = await book.current();
    const decision = { accepted, comment: comment.trim(), by, at: now() };
    const module = known.findModule(proof.module);
    await database.change(async stores => {
      if (!(await stores.proofs.decide(proof.id, decision))) {
        throw new ConflictError('Somebody has already decided on this proof');
      }
      await stores.records.move(proof.person, proof.module, {
        from: ['to-validate'],
        to: accepted ? 'done' : 'refused',
        at: decision.at,
      });
      if (accepted && module) await addRaises(stores, proof, module);
    });
    const decided = { ...proof, decision };
    if (module) await announcer.decided(decided, module);
    if (accepted) await this.#afterDone(proof.person);
    return decided;
  }

  async erase(person: string): Promise<void> {
    const { announcer, database } = this.#options;
    await database.change(async ({ enrolments, proofs, raises, records }) => {
      await enrolments.erase(person);
      await records.erase(person);
      await proofs.erase(person);
      await raises.erase(person);
    });
    await announcer.erased(person);
  }

  /** Throws a `ConflictError` for a module that is closed, naming what is to be done before. */
  async #requireOpen(person: string, module: LearningModule): Promise<void> {
    const known = await this.#options.book.current();
    const { isOpen, obstacles } = PersonProgress.of(
      known.library,
      await this.#options.database.records.list(person),
    ).standingOf(module.ref);
    if (isOpen) return;
    throw new ConflictError(
      `This module is closed: ${obstacles
        .map(obstacle => {
          switch (obstacle.kind) {
            case 'announced':
              return 'its material is only announced';
            case 'step':
              return `the step ${obstacle.step} of ${titleFor(
                known,
                obstacle.path,
              )} comes before`;
            default:
              return `${titleFor(known, obstacle.ref)} comes before`;
          }
        })
        .join('; ')}`,
    );
  }

  async #keep(proof: Proof, module: LearningModule): Promise<void> {
    const { announcer, database } = this.#options;
    const { person, kind, at } = proof;
    const isDone = kind !== 'validated';
    await database.change(async stores => {
      await stores.records.touch(person, module.ref, at);
      const from: ModuleRecord['state'][] = ['started', 'refused'];
      const to = isDone ? 'done' : 'to-validate';
      if (!(await stores.records.move(person, module.ref, { from, to, at }))) {
        throw new ConflictError(
          'This module is done, or its proof waits for a decision',
        );
      }
      await stores.proofs.add(proof);
      if (isDone) await addRaises(stores, proof, module);
    });
    await announcer.proved(proof, module);
    if (isDone) await this.#afterDone(person);
  }

  async #afterDone(person: string): Promise<void> {
    await this.#finishPaths(person);
    await this.#options.raiser.send(person);
  }

  async #finishPaths(person: string): Promise<void> {
    const { announcer, book, database } = this.#options;
    const known = await book.current();
    const progress = PersonProgress.of(
      known.library,
      await database.records.list(person),
    );
    for (const enrolment of await database.enrolments.list(person)) {
      const path = known.findPath(enrolment.path);
      if (!path || enrolment.leftAt || enrolment.finishedAt) continue;
      const { isFinished, total } = progress.progressOf(path);
      // A path of which nothing is there yet is not one that somebody finished.
      if (!isFinished || total === 0) continue;
      if (await database.enrolments.finish(person, path.ref, now())) {
        await announcer.finished(person, path);
      }
    }
  }
}

/** What the skills are to be told of a module that is done. */
async function addRaises(
  { raises }: TrainingStores,
  { id, person, kind, url, at }: Proof,
  module: LearningModule,
): Promise<void> {
  for (const { skill, level } of module.teaches) {
    await raises.add({
      proofId: id,
      person,
      skill,
      level,
      kind: kind === 'automatic' ? 'automatic' : 'training',
      title: titleOf(module),
      ...(url !== undefined && { url }),
      at,
    });
  }
}

function titleFor(known: KnownLibrary, ref: string): string {
  const found = known.findModule(ref) ?? known.findPath(ref);
  return `“${found ? titleOf(found).en : ref}”`;
}

/** Throws an `InputError` for what is not a page. */
function readAddress(url: string): string {
  const trimmed = url.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) {
    throw new InputError(
      `url: '${trimmed}' is not an address that starts with https:// or http://`,
    );
  }
  return trimmed;
}
