import {
  type Derogation,
  derogationStateOn,
  dueDerogationReminder,
  lastDayOf,
} from '@cloud-pi-native/plugin-conformity-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { SeenApplications } from '../access/SeenApplications';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import { conformityPage } from './conformityPage';
import { frenchDay } from './frenchDay';
import { now } from './time';

/** Reminds those concerned that a derogation comes to its end: each threshold once, whatever the replicas. */
export class DerogationReminders {
  readonly #options: Parameters<typeof DerogationReminders.create>[0];

  static create(options: {
    database: ConformityDatabase;
    notifier: Notifier;
    seen: SeenApplications;
    /** Entity reference of the group that decides on derogations. */
    governance: string;
  }): DerogationReminders {
    return new DerogationReminders(options);
  }

  private constructor(
    options: Parameters<typeof DerogationReminders.create>[0],
  ) {
    this.#options = options;
  }

  /**
   * Sends what is due; what could not be sent is tried again at the next run.
   *
   * @param day - `YYYY-MM-DD`
   */
  async send(day: string): Promise<void> {
    const { database, seen } = this.#options;
    const { reminders } = database;
    const derogations = await database.derogations.list();
    const due = derogations.flatMap(derogation => {
      const daysLeft = dueDerogationReminder(derogation, day);
      return daysLeft === undefined || isReplaced(derogation, derogations, day)
        ? []
        : [{ derogation, daysLeft }];
    });
    if (due.length === 0) return;
    const { byRef } = await seen.all();
    for (const { derogation, daysLeft } of due) {
      const application = byRef.get(derogation.application);
      if (!application) continue;
      if (!(await reminders.claim(derogation.id, daysLeft, now()))) continue;
      if (!(await this.#notify(derogation, daysLeft, application))) {
        await reminders.release(derogation.id, daysLeft);
      }
    }
  }

  async #notify(
    derogation: Derogation,
    daysLeft: number,
    { ref, title, owner }: { ref: string; title: string; owner?: string },
  ): Promise<boolean> {
    const { requirement, by, id } = derogation;
    const lastDay = lastDayOf(derogation);
    return this.#options.notifier.send({
      recipients: [by, ...(owner ? [owner] : []), this.#options.governance],
      link: conformityPage(ref),
      title: {
        fr: `Dérogation à ${requirement} de « ${title} » : fin le ${frenchDay(
          lastDay,
        )}`,
        en: `Derogation to ${requirement} of “${title}”: ends on ${lastDay}`,
      },
      description: {
        fr: `Il reste ${daysLeft} jours au plus pour satisfaire l’exigence ou demander une nouvelle dérogation.`,
        en: `At most ${daysLeft} days are left to meet the requirement or to ask for another derogation.`,
      },
      severity: daysLeft <= 30 ? 'high' : 'normal',
      scope: `derogation:${id}`,
    });
  }
}

/** Whether another one in force takes over. */
function isReplaced(
  derogation: Derogation,
  all: readonly Derogation[],
  day: string,
): boolean {
  return all.some(
    other =>
      other.application === derogation.application &&
      other.requirement === derogation.requirement &&
      derogationStateOn(other, day) === 'granted' &&
      lastDayOf(other) > lastDayOf(derogation),
  );
}
