import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  type BilingualText,
  writeOneLine,
} from '@cloud-pi-native/plugin-portal-common';

/** A message to people and groups. The portal shows each reader the part in their language. @public */
export interface PortalMessage {
  /** Entity references of people and groups; each is told once. */
  recipients: readonly string[];
  title: BilingualText;
  description?: BilingualText;
  /** Path of a page of the portal, with its leading slash. */
  link: string;
  /** `normal` unless told. */
  severity?: 'normal' | 'high' | 'critical';
  /** A later message of the same scope takes the place of the earlier one. */
  scope: string;
}

/** Tells people, by the portal's notifications, of what they wait for. @public */
export class Notifier {
  readonly #options: Parameters<typeof Notifier.create>[0];

  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
    /** What the messages are about: readers choose by it what they want to be told of. */
    topic: string;
  }): Notifier {
    return new Notifier(options);
  }

  private constructor(options: Parameters<typeof Notifier.create>[0]) {
    this.#options = options;
  }

  /**
   * Never throws: what was done stays done when nobody could be told.
   *
   * @returns whether they were told
   */
  async send(message: PortalMessage): Promise<boolean> {
    const { logger, notifications, topic } = this.#options;
    const { recipients, title, description, link, severity, scope } = message;
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: [...new Set(recipients)] },
        payload: {
          title: writeOneLine(title),
          description: description && writeOneLine(description),
          link,
          severity: severity ?? 'normal',
          scope,
          topic,
        },
      });
      return true;
    } catch (error) {
      logger.warn(
        `Could not notify ${recipients.join(', ')}: ${
          title.en
        }: ${stringifyError(error)}`,
      );
      return false;
    }
  }
}
