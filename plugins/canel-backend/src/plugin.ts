import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { canelPermissions } from '@cloud-pi-native/plugin-canel-common';
import {
  type ApplicationSource,
  applicationsPage,
  applicationSourcesExtensionPoint,
  canelTopic,
} from '@cloud-pi-native/plugin-canel-node';
import { today } from './answers/dayFacts';
import { MapKeeper } from './graph/MapKeeper';
import { Visibility } from './graph/Visibility';
import { DatabaseImportStore, ImportService } from './imports';
import { LayoutKeeper } from './layout/LayoutKeeper';
import { readPrecedence } from './readPrecedence';
import { DatabaseRecordSink } from './records/DatabaseRecordSink';
import { createRouter } from './router/createRouter';
import { ApplicationEditor } from './services/ApplicationEditor';
import { CanelAccess } from './services/CanelAccess';
import { HomologationReminders } from './services/HomologationReminders';
import { MapAnswers } from './services/MapAnswers';
import { readImportKnowledge } from './services/readImportKnowledge';
import { SourceReader } from './services/SourceReader';
import { applyMigrations } from './stores/applyMigrations';
import { DatabaseReadingStore } from './stores/DatabaseReadingStore';
import { DatabaseReminderStore } from './stores/DatabaseReminderStore';
import { DatabaseSourceRowStore } from './stores/DatabaseSourceRowStore';
import { DatabaseViewStore } from './stores/DatabaseViewStore';

/** The application map of the ministry. @public */
export const canelPlugin = createBackendPlugin({
  pluginId: 'canel',
  register(env) {
    const sources: ApplicationSource[] = [];
    env.registerExtensionPoint(applicationSourcesExtensionPoint, {
      addSource: source => void sources.push(source),
    });
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { audit, auth, catalog, events, logger, scheduler } = deps;
        deps.permissionsRegistry.addPermissions(canelPermissions);
        const knex = await deps.database.getClient();
        if (!deps.database.migrations?.skip) await applyMigrations(knex);
        const store = DatabaseSourceRowStore.create({ knex });

        const keeper = MapKeeper.create({
          auth,
          catalog,
          store,
          logger,
          precedence: readPrecedence(deps.config),
          page: applicationsPage(deps.config),
        });
        const afterChange = async () => {
          await keeper.refresh();
          await events.publish({ topic: canelTopic, eventPayload: {} });
        };
        const sink = DatabaseRecordSink.create({
          store,
          afterChange,
          readCatalogNames: () => keeper.catalogNames(),
        });
        const reader = SourceReader.create({
          sources,
          sink,
          readings: DatabaseReadingStore.create({ knex }),
          scheduler,
          logger,
        });
        const layouts = LayoutKeeper.create({ logger });

        deps.httpRouter.use(
          await createRouter({
            httpAuth: deps.httpAuth,
            access: CanelAccess.create({
              permissions: deps.permissions,
              userInfo: deps.userInfo,
              keeper,
              visibility: Visibility.create({ permissions: deps.permissions }),
            }),
            audit,
            editor: ApplicationEditor.create({ store, audit, afterChange }),
            imports: ImportService.create({
              store: DatabaseImportStore.create({ knex }),
              sink,
              readKnowledge: () => readImportKnowledge(keeper, store),
            }),
            keeper,
            layouts,
            maps: MapAnswers.create({ layouts }),
            reader,
            sink,
            store,
            views: DatabaseViewStore.create({ knex }),
          }),
        );
        // On every replica: each one has the map in memory, and looks by itself for what changed.
        await scheduler.scheduleTask({
          id: 'canel-refresh-map',
          scope: 'local',
          frequency: { seconds: 5 },
          timeout: { minutes: 5 },
          fn: async () => {
            await keeper.refresh();
            layouts.positionsOf(await keeper.current());
          },
        });
        const reminders = HomologationReminders.create({
          logger,
          notifications: deps.notifications,
          reminders: DatabaseReminderStore.create({ knex }),
          recipients:
            deps.config.getOptionalStringArray('canel.reminders.recipients') ??
            [],
        });
        await scheduler.scheduleTask({
          id: 'canel-remind-of-homologations',
          scope: 'global',
          frequency: { hours: 6 },
          initialDelay: { minutes: 5 },
          timeout: { minutes: 30 },
          fn: async () => reminders.send(await keeper.current(), today()),
        });
        await reader.schedule();
        deps.lifecycle.addShutdownHook(() => {
          layouts.stop();
          reader.stop();
        });
      },
    });
  },
});
