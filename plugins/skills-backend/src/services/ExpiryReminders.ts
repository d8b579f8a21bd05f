import { statusOf } from '@cloud-pi-native/plugin-skills-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import { dayAfter } from '@cloud-pi-native/plugin-portal-common';
import type { SkillsDatabase } from '../stores/SkillsDatabase';
import type { SkillBook } from './SkillBook';
import { now } from './time';

/** Tells people that a validation of theirs comes to its end: each end once, whatever the replicas. */
export class ExpiryReminders {
  readonly #options: Parameters<typeof ExpiryReminders.create>[0];

  static create(options: {
    database: SkillsDatabase;
    notifier: Notifier;
    skills: SkillBook;
    /** How long before, in days. */
    days: number;
  }): ExpiryReminders {
    return new ExpiryReminders(options);
  }

  private constructor(options: Parameters<typeof ExpiryReminders.create>[0]) {
    this.#options = options;
  }

  /**
   * Sends what is due; what could not be sent is tried again at the next run.
   *
   * @param day - `YYYY-MM-DD`
   */
  async send(day: string): Promise<void> {
    const { database, notifier, skills, days } = this.#options;
    const { assessments } = database;
    const ending = await assessments.listEnding(day, dayAfter(day, days));
    if (ending.length === 0) return;
    const known = new Map(
      (await skills.current()).map(skill => [skill.ref, skill]),
    );
    for (const one of ending) {
      const skill = known.get(one.skill);
      const { state } = statusOf(await assessments.get(one), day);
      if (!skill || state !== 'validated') continue;
      if (!(await assessments.claimReminder(one, now()))) continue;
      const isTold = await notifier.send({
        recipients: [one.userRef],
        title: {
          fr: `Compétence à renouveler avant le ${frenchDay(one.expiresOn)} : ${
            skill.title
          }`,
          en: `Skill to renew before ${one.expiresOn}: ${skill.presentation.english.title}`,
        },
        link: '/competences',
        scope: `skill-end:${one.userRef}:${skill.name}`,
      });
      if (!isTold) await assessments.releaseReminder(one);
    }
  }
}

/** A day as it is written in French, `22/11/2026`. */
function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
