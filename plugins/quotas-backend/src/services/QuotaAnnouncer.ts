import type { EventsService } from '@backstage/plugin-events-node';
import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type QuotasChangedEvent,
  quotasTopic,
} from '@cloud-pi-native/plugin-quotas-node';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { StoredChange } from '../stores/ChangeStore';
import type { StoredProject } from '../stores/LedgerStore';

/** Tells the trail, the people concerned and the other plugins what was asked and decided. */
export class QuotaAnnouncer {
  readonly #audit: AuditLog;
  readonly #events: EventsService;
  readonly #notifier: Notifier;
  readonly #deciders: string;

  static create(options: {
    audit: AuditLog;
    events: EventsService;
    notifier: Notifier;
    /** Entity reference of the group that decides. */
    deciders: string;
  }): QuotaAnnouncer {
    return new QuotaAnnouncer(options);
  }

  private constructor(options: Parameters<typeof QuotaAnnouncer.create>[0]) {
    this.#audit = options.audit;
    this.#events = options.events;
    this.#notifier = options.notifier;
    this.#deciders = options.deciders;
  }

  async asked(project: StoredProject, change: StoredChange): Promise<void> {
    await this.#record(change, change.by, 'quota.ask');
    await this.#tell(project, change, this.#deciders, {
      fr: `Demande de quota : ${project.name}`,
      en: `Request for quota: ${project.name}`,
    });
  }

  async decided(project: StoredProject, change: StoredChange): Promise<void> {
    const { decision } = change;
    if (!decision) return;
    const { granted } = decision;
    await this.#record(
      change,
      decision.by,
      granted ? 'quota.grant' : 'quota.refuse',
    );
    await this.#tell(
      project,
      change,
      change.by,
      granted
        ? {
            fr: `Quota accordé : ${project.name}`,
            en: `Quota granted: ${project.name}`,
          }
        : {
            fr: `Quota refusé : ${project.name}`,
            en: `Quota refused: ${project.name}`,
          },
      decision.reason,
    );
    if (!granted) return;
    const eventPayload: QuotasChangedEvent = { slug: change.project };
    await this.#events.publish({ topic: quotasTopic, eventPayload });
  }

  async withdrawn(project: StoredProject, change: StoredChange): Promise<void> {
    await this.#record(change, change.by, 'quota.withdraw');
    await this.#tell(project, change, this.#deciders, {
      fr: `Demande de quota retirée : ${project.name}`,
      en: `Request for quota withdrawn: ${project.name}`,
    });
  }

  async #record(
    { id, project, class: envelope }: StoredChange,
    actor: string,
    action: AuditAction,
  ): Promise<void> {
    await this.#audit.record({
      actor,
      action,
      outcome: 'succeeded',
      project,
      target: id,
      details: { envelope },
    });
  }

  /** Tells those who decide, or who asked. */
  async #tell(
    { slug }: StoredProject,
    { id, reason }: StoredChange,
    recipient: string,
    title: BilingualText,
    description: string = reason,
  ): Promise<void> {
    await this.#notifier.send({
      recipients: [recipient],
      title,
      // What a person wrote stays in the language they wrote it in.
      description: sameInBoth(description),
      link:
        recipient === this.#deciders
          ? '/quotas/decisions'
          : `/projets/${slug}/quotas`,
      scope: `quota-change:${id}`,
    });
  }
}
