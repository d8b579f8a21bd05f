import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dueReminder,
  type HomologationReminder,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type BilingualText,
  writeOneLine,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  ApplicationMap,
  MappedApplication,
} from '../graph/ApplicationMap';
import type { ReminderStore } from '../stores/ReminderStore';

/** Reminds who answers for an application that its homologation comes to its end: each threshold once, whatever the replicas. */
export class HomologationReminders {
  readonly #options: Parameters<typeof HomologationReminders.create>[0];

  static create(options: {
    logger: LoggerService;
    notifications: NotificationService;
    reminders: ReminderStore;
    /** Entity references reminded of every application, besides its owner. */
    recipients: readonly string[];
  }): HomologationReminders {
    return new HomologationReminders(options);
  }

  private constructor(
    options: Parameters<typeof HomologationReminders.create>[0],
  ) {
    this.#options = options;
  }

  /**
   * Sends what is due. What could not be sent is tried again at the next run.
   *
   * @param day - `YYYY-MM-DD`
   */
  async send(map: ApplicationMap, day: string): Promise<void> {
    for (const application of map.applications) {
      const reminder = dueReminder(application.homologations, day);
      if (!reminder || !(await this.#options.reminders.claim(reminder))) {
        continue;
      }
      try {
        await this.#notify(application, reminder);
      } catch (error) {
        await this.#options.reminders.release(reminder);
        this.#options.logger.warn(
          `Nobody could be reminded of the homologation of ${
            application.ref
          }: ${stringifyError(error)}`,
        );
      }
    }
  }

  async #notify(
    { ref, title, owner }: MappedApplication,
    { lastDay, monthsLeft }: HomologationReminder,
  ): Promise<void> {
    const recipients = [
      ...new Set([
        ...(owner === undefined ? [] : [owner]),
        ...this.#options.recipients,
      ]),
    ];
    if (recipients.length === 0) return;
    const { kind, namespace, name } = parseEntityRef(ref);
    await this.#options.notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: {
        title: writeOneLine({
          fr: `Homologation de « ${title} » : fin le ${frenchDay(lastDay)}`,
          en: `Homologation of “${title}”: ends on ${lastDay}`,
        }),
        description: writeOneLine(adviceOf(monthsLeft)),
        link: `/catalog/${namespace}/${kind}/${name}`,
        severity: monthsLeft <= 1 ? 'high' : 'normal',
        topic: 'homologation',
        scope: `homologation:${ref}`,
      },
    });
  }
}

function adviceOf(monthsLeft: number): BilingualText {
  return monthsLeft === 0
    ? {
        fr: 'C’est son dernier jour : sans nouvelle décision, l’application n’est plus homologuée demain.',
        en: 'This is its last day: without a new decision, the application has no homologation from tomorrow on.',
      }
    : {
        fr: `Il reste ${monthsLeft} mois au plus pour ouvrir le dossier de renouvellement et obtenir la décision.`,
        en: `At most ${monthsLeft} months are left to open the renewal file and obtain the decision.`,
      };
}

function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
