import { mockServices } from '@backstage/backend-test-utils';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import {
  CompactGraph,
  type Homologation,
  measureCompleteness,
} from '@cloud-pi-native/plugin-canel-common';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { createDatabases } from '../__testUtils__/databases';
import type { ApplicationMap } from '../graph/ApplicationMap';
import { applyMigrations } from '../stores/applyMigrations';
import { DatabaseReminderStore } from '../stores/DatabaseReminderStore';
import { HomologationReminders } from './HomologationReminders';

jest.setTimeout(60_000);

const databases = createDatabases();

/** Two years from 30 June 2024. */
const homologation: Homologation = {
  id: 'one',
  startedOn: '2024-01-01',
  decision: 'favorable',
  decidedOn: '2024-06-30',
  durationMonths: 24,
  authority: 'AQSSI',
  reserves: [],
};

function mapOf(owner?: string, entry = homologation): ApplicationMap {
  const application: ApplicationMap['applications'][number] = {
    node: 0,
    parts: [],
    ref: 'system:default/alerte-crues',
    title: 'Alerte crues',
    owner,
    attributes: {},
    values: {},
    homologations: [entry],
    flows: [],
    completeness: measureCompleteness(
      {},
      { owned: false, zoned: false, related: false, homologation: true },
    ),
    searched: '',
  };
  return {
    version: 1,
    graph: CompactGraph.create([], []),
    entities: [],
    applicationOf: new Int32Array(),
    applications: [application],
    byRef: new Map([[application.ref, application]]),
  };
}

describe.each(databases.eachSupportedId())(
  'the reminders of homologations on %s',
  engine => {
    async function setUp(recipients: string[] = []) {
      const knex = await databases.init(engine);
      await applyMigrations(knex);
      const sent: NotificationSendOptions[] = [];
      let refusals = 0;
      const notifications: Pick<NotificationService, 'send'> = {
        send: async notification => {
          if (refusals-- > 0) throw new Error('The notifications are away');
          sent.push(notification);
        },
      };
      const reminders = HomologationReminders.create({
        logger: mockServices.logger.mock(),
        notifications: notifications as NotificationService,
        reminders: DatabaseReminderStore.create({ knex }),
        recipients,
      });
      return {
        reminders,
        refuse: () => {
          refusals = 1;
        },
        titles: () =>
          sent.map(({ payload }) => readOneLine(payload.title, 'fr')),
        recipients: () => sent.map(({ recipients: to }) => to),
      };
    }

    it('come once at each threshold, to the owner and to those who follow all applications', async () => {
      const { reminders, titles, recipients } = await setUp([
        'group:default/securite',
      ]);
      const map = mapOf('group:default/equipe-gestion-crise');
      for (const day of [
        '2025-12-29',
        '2025-12-30',
        '2025-12-31',
        '2026-03-30',
        '2026-05-30',
        '2026-06-30',
        '2026-07-01',
      ]) {
        await reminders.send(map, day);
        await reminders.send(map, day);
      }
      expect(titles()).toEqual(
        Array(4).fill('Homologation de « Alerte crues » : fin le 30/06/2026'),
      );
      expect(recipients()[0]).toEqual({
        type: 'entity',
        entityRef: [
          'group:default/equipe-gestion-crise',
          'group:default/securite',
        ],
      });
    });

    it('come again when a correction moves the end', async () => {
      const { reminders, titles } = await setUp();
      await reminders.send(mapOf('group:default/a'), '2026-01-02');
      await reminders.send(
        mapOf('group:default/a', { ...homologation, durationMonths: 36 }),
        '2027-01-02',
      );
      expect(titles()).toEqual([
        'Homologation de « Alerte crues » : fin le 30/06/2026',
        'Homologation de « Alerte crues » : fin le 30/06/2027',
      ]);
    });

    it('are tried again when the notifications refuse them', async () => {
      const { reminders, titles, refuse } = await setUp();
      refuse();
      await reminders.send(mapOf('group:default/a'), '2026-01-02');
      expect(titles()).toEqual([]);
      await reminders.send(mapOf('group:default/a'), '2026-01-03');
      expect(titles()).toHaveLength(1);
    });

    it('are for nobody when nobody answers for the application', async () => {
      const { reminders, titles } = await setUp();
      await reminders.send(mapOf(), '2026-01-02');
      expect(titles()).toEqual([]);
    });
  },
);
