import type { AppLanguageApi } from '@backstage/frontend-plugin-api';
import type {
  GetNotificationsOptions,
  GetNotificationsResponse,
  GetTopicsOptions,
  GetTopicsResponse,
  NotificationsApi,
  UpdateNotificationsOptions,
} from '@backstage/plugin-notifications';
import type {
  Notification,
  NotificationSettings,
  NotificationStatus,
} from '@backstage/plugin-notifications-common';
import { readNotification } from './readNotification';

/** Gives each notification in the language in which the portal is read at that moment. */
export class BilingualNotifications implements NotificationsApi {
  readonly #notifications: NotificationsApi;
  readonly #languageApi: Pick<AppLanguageApi, 'getLanguage'>;

  static create(options: {
    notifications: NotificationsApi;
    languageApi: Pick<AppLanguageApi, 'getLanguage'>;
  }): BilingualNotifications {
    return new BilingualNotifications(options);
  }

  private constructor(
    options: Parameters<typeof BilingualNotifications.create>[0],
  ) {
    this.#notifications = options.notifications;
    this.#languageApi = options.languageApi;
  }

  async getNotifications(
    options?: GetNotificationsOptions,
  ): Promise<GetNotificationsResponse> {
    const response = await this.#notifications.getNotifications(options);
    return {
      ...response,
      notifications: response.notifications.map(one => this.#read(one)),
    };
  }

  async getNotification(id: string): Promise<Notification> {
    return this.#read(await this.#notifications.getNotification(id));
  }

  async updateNotifications(
    options: UpdateNotificationsOptions,
  ): Promise<Notification[]> {
    const updated = await this.#notifications.updateNotifications(options);
    return updated.map(one => this.#read(one));
  }

  async getStatus(): Promise<NotificationStatus> {
    return this.#notifications.getStatus();
  }

  async getNotificationSettings(): Promise<NotificationSettings> {
    return this.#notifications.getNotificationSettings();
  }

  async updateNotificationSettings(
    settings: NotificationSettings,
  ): Promise<NotificationSettings> {
    return this.#notifications.updateNotificationSettings(settings);
  }

  async getTopics(options?: GetTopicsOptions): Promise<GetTopicsResponse> {
    return this.#notifications.getTopics(options);
  }

  #read(notification: Notification): Notification {
    return readNotification(
      notification,
      this.#languageApi.getLanguage().language,
    );
  }
}
