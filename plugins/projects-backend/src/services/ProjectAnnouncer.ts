import type { EventsService } from '@backstage/plugin-events-node';
import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { RunKind } from '@cloud-pi-native/plugin-projects-common';
import {
  type ProjectChangedEvent,
  projectsTopic,
} from '@cloud-pi-native/plugin-projects-node';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { RequestStore, StoredProject, StoredRun } from '../stores';

type Title = (slug: string) => BilingualText;

const successes: Record<RunKind, Title | undefined> = {
  enrolment: slug => ({
    fr: `Le projet ${slug} est prêt`,
    en: `The project ${slug} is ready`,
  }),
  archive: slug => ({
    fr: `Le projet ${slug} est archivé`,
    en: `The project ${slug} is archived`,
  }),
  restore: slug => ({
    fr: `Le projet ${slug} est restauré`,
    en: `The project ${slug} is restored`,
  }),
  // Each change of a member would be a message: the page of the project shows it.
  update: undefined,
};

const failures: Record<RunKind, Title> = {
  enrolment: slug => ({
    fr: `L’enrôlement du projet ${slug} a échoué`,
    en: `The enrolment of the project ${slug} failed`,
  }),
  update: slug => ({
    fr: `Une modification du projet ${slug} a échoué`,
    en: `A change of the project ${slug} failed`,
  }),
  archive: slug => ({
    fr: `L’archivage du projet ${slug} a échoué`,
    en: `The archiving of the project ${slug} failed`,
  }),
  restore: slug => ({
    fr: `La restauration du projet ${slug} a échoué`,
    en: `The restoration of the project ${slug} failed`,
  }),
};

/** Records what is done to projects, tells the other plugins, and the people who wait. */
export class ProjectAnnouncer {
  readonly #audit: AuditLog;
  readonly #events: EventsService;
  readonly #notifier: Notifier;
  readonly #requests: RequestStore;
  readonly #serviceTeam: string;

  static create(options: {
    audit: AuditLog;
    events: EventsService;
    notifier: Notifier;
    requests: RequestStore;
    /** Entity reference of the group that decides on requests. */
    serviceTeam: string;
  }): ProjectAnnouncer {
    return new ProjectAnnouncer(options);
  }

  private constructor(options: Parameters<typeof ProjectAnnouncer.create>[0]) {
    this.#audit = options.audit;
    this.#events = options.events;
    this.#notifier = options.notifier;
    this.#requests = options.requests;
    this.#serviceTeam = options.serviceTeam;
  }

  /** A person or the enrolment changed what the project must be. */
  async changed(
    project: Pick<StoredProject, 'slug'>,
    change: { actor: string; action: AuditAction; target?: string },
  ): Promise<void> {
    await this.#publish(project.slug);
    await this.#audit.record({
      ...change,
      outcome: 'succeeded',
      project: project.slug,
    });
  }

  async runSucceeded(project: StoredProject, run: StoredRun): Promise<void> {
    await this.#publish(project.slug);
    await this.#record(project, run, 'succeeded');
    const title = successes[run.kind];
    if (!title) return;
    await this.#notify(project, run, {
      title: title(project.slug),
      link: `/projets/${project.slug}`,
    });
  }

  async runFailed(
    project: StoredProject,
    run: StoredRun,
    error: BilingualText,
    service: string | undefined,
  ): Promise<void> {
    await this.#publish(project.slug);
    await this.#record(project, run, 'failed', service);
    const message = {
      title: failures[run.kind](project.slug),
      description: error,
      link: `/projets/${project.slug}`,
      severity: 'high' as const,
    };
    await this.#notify(project, run, message);
    if (run.kind === 'enrolment') {
      await this.#notifier.send({
        ...message,
        recipients: [this.#serviceTeam],
        scope: `run:${run.id}`,
      });
    }
  }

  async #notify(
    project: StoredProject,
    run: StoredRun,
    message: {
      title: BilingualText;
      link: string;
      description?: BilingualText;
    },
  ): Promise<void> {
    const requester = (await this.#requests.get(project.requestId))?.requester;
    const recipient = run.kind === 'enrolment' ? requester : run.requestedBy;
    if (!recipient?.startsWith('user:')) return;
    await this.#notifier.send({
      ...message,
      recipients: [recipient],
      scope: `run:${run.id}`,
    });
  }

  async #record(
    project: StoredProject,
    run: StoredRun,
    outcome: 'succeeded' | 'failed',
    service?: string,
  ): Promise<void> {
    await this.#audit.record({
      // A run may fail, be retried and fail again; each end is an event of its own.
      actor: run.requestedBy,
      action: `run.${run.kind}` as const,
      outcome,
      project: project.slug,
      target: service ?? project.slug,
      details: { run: run.id },
    });
  }

  async #publish(slug: string): Promise<void> {
    const eventPayload: ProjectChangedEvent = { slug };
    await this.#events.publish({ topic: projectsTopic, eventPayload });
  }
}
