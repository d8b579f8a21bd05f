import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  type BilingualText,
  writeOneLine,
} from '@cloud-pi-native/plugin-portal-common';

/** A message about the quotas of a project. */
export interface Message {
  /** Entity references of people and groups. */
  recipients: readonly string[];
  title: BilingualText;
  description?: string;
  /** Page of the portal. */
  link: string;
  /** A later message of the same scope takes the place of the earlier one. */
  scope: string;
}

/** Tells people, by the portal's notifications, of what they wait for. */
export class Notifier {
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;

  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): Notifier {
    return new Notifier(options.notifications, options.logger);
  }

  private constructor(
    notifications: NotificationService,
    logger: LoggerService,
  ) {
    this.#notifications = notifications;
    this.#logger = logger;
  }

  /** Never throws: what was done stays done when nobody could be told. */
  async send(message: Message): Promise<void> {
    const { recipients, title, description, link, scope } = message;
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: [...new Set(recipients)] },
        payload: {
          title: writeOneLine(title),
          description,
          link,
          severity: 'normal',
          scope,
          topic: 'quotas',
        },
      });
    } catch (error) {
      this.#logger.warn(
        `Could not notify ${recipients.join(', ')}: ${
          title.en
        }: ${stringifyError(error)}`,
      );
    }
  }
}
