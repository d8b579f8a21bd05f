import { mockServices } from '@backstage/backend-test-utils';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { Notifier } from '@cloud-pi-native/plugin-portal-node';
import { vigie } from '../__testUtils__/applications';
import { createDatabases } from '../__testUtils__/databases';
import { FakeCanel } from '../__testUtils__/FakeCanel';
import { people } from '../__testUtils__/people';
import { SeenApplications } from '../access/SeenApplications';
import { ConformityDatabase } from '../stores/ConformityDatabase';
import { DerogationReminders } from './DerogationReminders';

jest.setTimeout(60_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())(
  'the reminders of derogations on %s',
  engine => {
    async function setUp() {
      const knex = await databases.init(engine);
      const database = await ConformityDatabase.create(
        mockServices.database({ knex }),
      );
      await database.change(vigie.ref, async ({ derogations }) => {
        await derogations.add({
          id: 'one',
          application: vigie.ref,
          requirement: 'EXI-G-1',
          reason: 'x',
          mitigation: 'y',
          until: '2026-12-31',
          by: people.admin,
          at: '2026-01-01T08:00:00.000Z',
        });
        await derogations.decide('one', {
          granted: true,
          reason: 'Oui',
          by: people.governance,
          at: '2026-01-02T08:00:00.000Z',
        });
      });
      const sent: NotificationSendOptions[] = [];
      let refusals = 0;
      const notifications: Pick<NotificationService, 'send'> = {
        send: async notification => {
          if (refusals-- > 0) throw new Error('The notifications are away');
          sent.push(notification);
        },
      };
      return {
        sent,
        refuse: () => {
          refusals = 1;
        },
        reminders: DerogationReminders.create({
          database,
          governance: 'group:default/gouvernance',
          notifier: Notifier.create({
            logger: mockServices.logger.mock(),
            notifications: notifications as NotificationService,
            topic: 'conformity',
          }),
          seen: SeenApplications.create({
            auth: mockServices.auth(),
            canel: new FakeCanel([vigie]),
          }),
        }),
      };
    }

    it('come once at each threshold, to all concerned', async () => {
      const { reminders, sent } = await setUp();
      for (const day of [
        '2026-10-31',
        '2026-11-01',
        '2026-11-02',
        '2026-12-01',
        '2026-12-31',
        '2027-01-01',
      ]) {
        await reminders.send(day);
        await reminders.send(day);
      }
      expect(
        sent.map(({ payload }) => [
          readOneLine(payload.title, 'fr'),
          payload.severity,
        ]),
      ).toEqual([
        ['Dérogation à EXI-G-1 de « Vigie » : fin le 31/12/2026', 'normal'],
        ['Dérogation à EXI-G-1 de « Vigie » : fin le 31/12/2026', 'high'],
      ]);
      expect(sent[0].recipients).toEqual({
        type: 'entity',
        entityRef: [people.admin, vigie.owner, 'group:default/gouvernance'],
      });
    });

    it('are tried again when the notifications refuse them', async () => {
      const { reminders, sent, refuse } = await setUp();
      refuse();
      await reminders.send('2026-11-01');
      expect(sent).toEqual([]);
      await reminders.send('2026-11-02');
      expect(sent).toHaveLength(1);
    });
  },
);
