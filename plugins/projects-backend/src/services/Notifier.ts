import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  writeOneLine,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';

/** A message to a person or a group. The portal shows each reader the part in their language. */
interface Message {
  recipient: string;
  title: BilingualText;
  description?: BilingualText;
  /** Path in the portal. */
  link: string;
  severity?: 'normal' | 'high';
  /** A later message of the same scope takes the place of the earlier one. */
  scope: string;
}

const topic = 'projects';

/** Tells people, by the portal's notifications, of what they wait for. */
export class Notifier {
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;
  readonly #serviceTeam: string;

  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
    /** Entity reference of the group that decides on requests. */
    serviceTeam: string;
  }): Notifier {
    return new Notifier(options);
  }

  private constructor(options: Parameters<typeof Notifier.create>[0]) {
    this.#notifications = options.notifications;
    this.#logger = options.logger;
    this.#serviceTeam = options.serviceTeam;
  }

  /** Never throws: what was done stays done when nobody could be told. */
  async send(message: Message): Promise<void> {
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: message.recipient },
        payload: {
          title: writeOneLine(message.title),
          description: message.description && writeOneLine(message.description),
          link: message.link,
          severity: message.severity ?? 'normal',
          scope: message.scope,
          topic,
        },
      });
    } catch (error) {
      this.#logger.warn(
        `Could not notify ${message.recipient}: ${
          message.title.en
        }: ${stringifyError(error)}`,
      );
    }
  }

  async sendToServiceTeam(message: Omit<Message, 'recipient'>): Promise<void> {
    await this.send({ ...message, recipient: this.#serviceTeam });
  }
}
