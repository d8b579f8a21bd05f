import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  type BilingualText,
  writeOneLine,
} from '@cloud-pi-native/plugin-portal-common';
import type { NoticeStore } from '../stores/NoticeStore';
import { isoOf } from './time';

/** A message about the quality of service. */
export interface Message {
  /** What makes it the same message: it is sent once, whatever the replicas. */
  key: string;
  /** Entity references of people and groups. */
  recipients: readonly string[];
  /** Page, below the address of the portal. */
  link: string;
  title: BilingualText;
  description?: BilingualText;
  severity?: 'normal' | 'high' | 'critical';
  /** A later message of the same scope takes the place of the earlier one. */
  scope: string;
}

/** Tells people of incidents and maintenance, by the portal's notifications, each thing once. */
export class Notifier {
  readonly #notices: NoticeStore;
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;

  static create(options: {
    notices: NoticeStore;
    notifications: NotificationService;
    logger: LoggerService;
  }): Notifier {
    return new Notifier(options);
  }

  private constructor(options: Parameters<typeof Notifier.create>[0]) {
    this.#notices = options.notices;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  /** Never throws: what could not be sent may be asked for again. */
  async sendOnce(message: Message): Promise<void> {
    const { key, recipients, title, description } = message;
    if (recipients.length === 0) return;
    if (!(await this.#notices.claim(key, isoOf(Date.now())))) return;
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: [...new Set(recipients)] },
        payload: {
          title: writeOneLine(title),
          description: description && writeOneLine(description),
          link: message.link,
          severity: message.severity ?? 'normal',
          scope: message.scope,
          topic: 'service-levels',
        },
      });
    } catch (error) {
      await this.#notices.release(key);
      this.#logger.warn(
        `Could not notify ${
          recipients.length
        } recipients of ${key}: ${stringifyError(error)}`,
      );
    }
  }
}
