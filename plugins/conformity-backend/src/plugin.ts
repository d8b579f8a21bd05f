import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { canelServiceRef } from '@cloud-pi-native/plugin-canel-node';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { mirrorsServiceRef } from '@cloud-pi-native/plugin-mirrors-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { addPermissions } from './access/addPermissions';
import { ProjectApplications } from './access/ProjectApplications';
import { SeenApplications } from './access/SeenApplications';
import { allChecks } from './checks/allChecks';
import { createServices } from './createServices';
import { PortalDossierWriter } from './dossier/PortalDossierWriter';
import { readConformityConfig } from './readConformityConfig';
import { GitRepositoryReader } from './reading/GitRepositoryReader';
import { InputReader } from './reading/InputReader';
import { ReadingWorker } from './reading/ReadingWorker';
import { createRouter } from './router/createRouter';
import { today } from './services/time';
import { ConformityDatabase } from './stores/ConformityDatabase';

/** Where the applications stand against the CCT. @public */
export const conformityPlugin = createBackendPlugin({
  pluginId: 'conformity',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        canel: canelServiceRef,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        forge: forgeServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        mirrors: mirrorsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { scheduler } = deps;
        const seen = SeenApplications.create(deps);
        const projects = ProjectApplications.create(deps);
        addPermissions(deps.permissionsRegistry, { seen, projects });
        const database = await ConformityDatabase.create(deps.database);
        const settings = readConformityConfig(deps.config);
        const worker = ReadingWorker.create({
          checks: allChecks,
          concurrency: settings.concurrency,
          inputs: InputReader.create({
            ...deps,
            projectsRoot: deps.forge.projectsRoot,
            repositories: GitRepositoryReader.create({
              forge: deps.forge,
              workingDirectory: settings.workingDirectory,
            }),
          }),
          logger: deps.logger,
          readings: database.readings,
        });
        const { recorder, reminders, scores, ...context } = createServices({
          ...deps,
          database,
          dossiers: PortalDossierWriter.create(deps),
          governance: settings.governance,
          projects,
          runner: worker,
          seen,
        });
        worker.start(recorder);
        deps.lifecycle.addShutdownHook(() => worker.end());
        deps.httpRouter.use(await createRouter(context));

        // On every replica: each one has the table in memory, and the first to look would wait for it.
        await scheduler.scheduleTask({
          id: 'conformity-warm-table',
          scope: 'local',
          frequency: { minutes: 5 },
          // The catalog has no requirement before it has read its files.
          initialDelay: { seconds: 20 },
          timeout: { minutes: 5 },
          fn: async () => {
            await context.table.on(today());
          },
        });
        await scheduler.scheduleTask({
          ...settings.schedule,
          id: 'conformity-read-applications',
          fn: async signal => {
            // What another replica left when it stopped.
            worker.wake();
            const { read, kept } = await worker.readAll(signal);
            deps.logger.info(
              `The checks read ${read} applications; ${kept} had not changed`,
            );
          },
        });
        await scheduler.scheduleTask({
          id: 'conformity-keep-scores',
          scope: 'global',
          frequency: { hours: 6 },
          initialDelay: { minutes: 5 },
          timeout: { minutes: 30 },
          fn: async () => scores.keep(today()),
        });
        await scheduler.scheduleTask({
          id: 'conformity-remind-of-derogations',
          scope: 'global',
          frequency: { hours: 24 },
          initialDelay: { minutes: 5 },
          timeout: { minutes: 30 },
          fn: async () => reminders.send(today()),
        });
      },
    });
  },
});
