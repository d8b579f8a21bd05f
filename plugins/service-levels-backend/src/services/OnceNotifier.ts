import type {
  Notifier,
  PortalMessage,
} from '@cloud-pi-native/plugin-portal-node';
import type { NoticeStore } from '../stores/NoticeStore';
import { isoOf } from './time';

/** Tells people of incidents and maintenance, each thing once whatever the replicas. */
export class OnceNotifier {
  readonly #notices: NoticeStore;
  readonly #notifier: Notifier;

  static create(options: {
    notices: NoticeStore;
    notifier: Notifier;
  }): OnceNotifier {
    return new OnceNotifier(options.notices, options.notifier);
  }

  private constructor(notices: NoticeStore, notifier: Notifier) {
    this.#notices = notices;
    this.#notifier = notifier;
  }

  /**
   * What could not be sent may be asked for again.
   *
   * @param key - what makes it the same message
   */
  async send(key: string, message: PortalMessage): Promise<void> {
    if (message.recipients.length === 0) return;
    if (!(await this.#notices.claim(key, isoOf(Date.now())))) return;
    if (!(await this.#notifier.send(message))) await this.#notices.release(key);
  }
}
