import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { isSkillLevel } from '@cloud-pi-native/plugin-portal-common';
import type { SkillsService } from '@cloud-pi-native/plugin-skills-node';
import type { SkillRaise } from '../stores/SkillRaiseStore';
import type { TrainingDatabase } from '../stores/TrainingDatabase';
import { now } from './time';

/**
 * Tells the skills of what modules taught, so that the level waits for a validation. What they could not be told stays
 * written, and is tried again; told twice, they keep it once.
 */
export class SkillRaiser {
  readonly #options: Parameters<typeof SkillRaiser.create>[0];

  static create(options: {
    auth: AuthService;
    database: TrainingDatabase;
    logger: LoggerService;
    skills: Pick<SkillsService, 'addProof'>;
  }): SkillRaiser {
    return new SkillRaiser(options);
  }

  private constructor(options: Parameters<typeof SkillRaiser.create>[0]) {
    this.#options = options;
  }

  /** Sends what waits, of everybody or of one person. Never throws. */
  async send(person?: string): Promise<void> {
    const { database, logger } = this.#options;
    for (const raise of await database.raises.listWaiting(person)) {
      try {
        await this.#sendOne(raise);
      } catch (error) {
        logger.warn(
          `The skills could not be told that ${raise.person} learnt ${
            raise.skill
          }; it will be tried again: ${stringifyError(error)}`,
        );
      }
    }
  }

  async #sendOne(raise: SkillRaise): Promise<void> {
    const { auth, database, skills } = this.#options;
    const { proofId, person, skill, level, kind, title, url, at } = raise;
    if (!isSkillLevel(level)) throw new Error(`There is no level ${level}`);
    await skills.addProof(
      person,
      skill,
      {
        level,
        kind,
        source: { id: `training:${proofId}`, title, url },
        at,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    await database.raises.setSent(raise, now());
  }
}
