import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  failureSummary,
  failuresBeforeNotice,
  needsCredentials,
  type MirrorFailure,
} from '@cloud-pi-native/plugin-mirrors-common';
import { writeOneLine } from '@cloud-pi-native/plugin-portal-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  projectEntityRefs,
  type Project,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { MirrorStore, StoredMirror } from '../stores/MirrorStore';

/** Tells the admins and devops of a project, once, that a mirror started to fail. */
export class FailureNotifier {
  readonly #options: Parameters<typeof FailureNotifier.create>[0];

  static create(options: {
    auth: AuthService;
    audit: AuditLog;
    logger: LoggerService;
    mirrors: MirrorStore;
    notifications: NotificationService;
    projects: ProjectsService;
  }): FailureNotifier {
    return new FailureNotifier(options);
  }

  private constructor(options: Parameters<typeof FailureNotifier.create>[0]) {
    this.#options = options;
  }

  /** Does not throw: the sync is over, whether or not people could be told. */
  async onFailure(
    mirror: StoredMirror,
    failure: MirrorFailure,
    consecutiveFailures: number,
  ): Promise<void> {
    if (mirror.noticed) return;
    if (consecutiveFailures < failuresBeforeNotice(failure.code)) return;
    const { audit, logger, mirrors } = this.#options;
    try {
      await mirrors.markNoticed(mirror.id);
      await audit.record({
        actor: 'service:mirrors',
        action: 'mirror.failing',
        outcome: 'failed',
        project: mirror.project,
        target: mirror.repository,
        details: { code: failure.code, system: failure.system },
      });
      await this.#notify(mirror, failure);
    } catch (error) {
      logger.warn(
        `Mirror ${
          mirror.targetPath
        }: nobody could be told that it fails: ${stringifyError(error)}`,
      );
    }
  }

  async #notify(mirror: StoredMirror, failure: MirrorFailure): Promise<void> {
    const { auth, notifications, projects } = this.#options;
    const project = await projects.getProject(mirror.project, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    if (!project) return;
    const recipients = project.members
      .filter(({ role }) => role === 'admin' || role === 'devops')
      .map(({ userRef }) => userRef);
    if (recipients.length === 0) return;
    const waits = needsCredentials({
      isPrivate: mirror.isPrivate,
      hasCredentials: mirror.sealedCredentials !== undefined,
      failure: failure.code,
    });
    await notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: {
        title: writeOneLine(
          waits
            ? {
                fr: `Dépôt ${mirror.repository} : identifiants attendus`,
                en: `Repository ${mirror.repository}: credentials awaited`,
              }
            : {
                fr: `Dépôt ${mirror.repository} : la copie échoue`,
                en: `Repository ${mirror.repository}: the copy fails`,
              },
        ),
        description: writeOneLine(failureSummary(failure)),
        link: pageOf(mirror, project),
        severity: waits ? 'normal' : 'high',
        topic: 'mirrors',
        scope: `mirror:${mirror.id}`,
      },
    });
  }
}

/** The page of the repository's component, or of its project when the catalog does not show the repository. */
function pageOf(mirror: StoredMirror, project: Project): string {
  const component = projectEntityRefs(project).components[mirror.repository];
  if (component === undefined) return `/projets/${project.slug}`;
  const { kind, namespace, name } = parseEntityRef(component);
  return `/catalog/${namespace}/${kind}/${name}`;
}
