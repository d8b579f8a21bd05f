import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  type Derogation,
  lastDayOf,
  type Statement,
} from '@cloud-pi-native/plugin-conformity-common';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { FoundApplication } from '../access/ConformityAccess';
import { conformityPage } from './conformityPage';
import { frenchDay } from './frenchDay';

/** Records what people do, and tells those who wait for it. */
export class ConformityAnnouncer {
  readonly #audit: AuditLog;
  readonly #notifier: Notifier;
  readonly #governance: string;

  static create(options: {
    audit: AuditLog;
    notifier: Notifier;
    /** Entity reference of the group that decides on derogations. */
    governance: string;
  }): ConformityAnnouncer {
    return new ConformityAnnouncer(options);
  }

  private constructor(
    options: Parameters<typeof ConformityAnnouncer.create>[0],
  ) {
    this.#audit = options.audit;
    this.#notifier = options.notifier;
    this.#governance = options.governance;
  }

  async stated(
    application: FoundApplication,
    { by, requirement, state }: Statement,
  ): Promise<void> {
    await this.#record(application, by, 'conformity.state', {
      requirement,
      state,
    });
  }

  async reviewed(
    application: FoundApplication,
    { by, requirement, review }: Statement,
  ): Promise<void> {
    if (!review) return;
    const { verdict, comment } = review;
    await this.#record(application, review.by, 'conformity.review', {
      requirement,
      verdict,
    });
    if (verdict === 'accepted') return;
    await this.#notifier.send({
      recipients: [by],
      link: conformityPage(application.ref),
      title: {
        fr: `Déclaration rejetée : ${requirement}, ${application.title}`,
        en: `Statement rejected: ${requirement}, ${application.title}`,
      },
      // What a person wrote stays in the language they wrote it in.
      description: sameInBoth(comment),
      scope: `statement:${application.ref}:${requirement}`,
    });
  }

  async checkAsked(
    application: FoundApplication,
    actor: string,
  ): Promise<void> {
    await this.#record(application, actor, 'conformity.check', {});
  }

  async asked(
    application: FoundApplication,
    derogation: Derogation,
  ): Promise<void> {
    const { by, requirement, until, reason } = derogation;
    await this.#record(application, by, 'derogation.ask', {
      requirement,
      until,
    });
    await this.#notifier.send({
      recipients: [this.#governance],
      link: conformityPage(application.ref),
      title: {
        fr: `Dérogation demandée : ${requirement}, ${
          application.title
        }, jusqu’au ${frenchDay(until)}`,
        en: `Derogation asked for: ${requirement}, ${application.title}, until ${until}`,
      },
      description: sameInBoth(reason),
      scope: `derogation:${derogation.id}`,
    });
  }

  async decided(
    application: FoundApplication,
    derogation: Derogation,
  ): Promise<void> {
    const { requirement, decision } = derogation;
    if (!decision) return;
    const until = lastDayOf(derogation);
    await this.#record(
      application,
      decision.by,
      decision.granted ? 'derogation.grant' : 'derogation.refuse',
      { requirement, ...(decision.granted && { until }) },
    );
    await this.#notifier.send({
      recipients: [derogation.by],
      link: conformityPage(application.ref),
      title: decision.granted
        ? {
            fr: `Dérogation accordée jusqu’au ${frenchDay(
              until,
            )} : ${requirement}, ${application.title}`,
            en: `Derogation granted until ${until}: ${requirement}, ${application.title}`,
          }
        : {
            fr: `Dérogation refusée : ${requirement}, ${application.title}`,
            en: `Derogation refused: ${requirement}, ${application.title}`,
          },
      description: sameInBoth(decision.reason),
      scope: `derogation:${derogation.id}`,
    });
  }

  async withdrawn(
    application: FoundApplication,
    { id, by, requirement }: Derogation,
    actor: string,
  ): Promise<void> {
    await this.#record(application, actor, 'derogation.withdraw', {
      requirement,
    });
    await this.#notifier.send({
      recipients: [actor === by ? this.#governance : by],
      link: conformityPage(application.ref),
      title: {
        fr: `Dérogation retirée : ${requirement}, ${application.title}`,
        en: `Derogation withdrawn: ${requirement}, ${application.title}`,
      },
      scope: `derogation:${id}`,
    });
  }

  async #record(
    { ref, project }: FoundApplication,
    actor: string,
    action: AuditAction,
    details: Record<string, string>,
  ): Promise<void> {
    await this.#audit.record({
      actor,
      action,
      outcome: 'succeeded',
      target: ref,
      ...(project && { project }),
      details,
    });
  }
}
