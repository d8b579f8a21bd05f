import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type { StoredRequest } from '../stores';
import type { Notifier } from './Notifier';

/** What a person did to a request. */
export type RequestAct =
  | 'submit'
  | 'correct'
  | 'comment'
  | 'ask-correction'
  | 'approve'
  | 'refuse'
  | 'withdraw';

const titles: Record<RequestAct, (name: string) => string> = {
  submit: name => `Nouvelle demande d’accès : ${name}`,
  correct: name => `Demande d’accès corrigée : ${name}`,
  comment: name => `Commentaire sur la demande d’accès ${name}`,
  'ask-correction': name => `Votre demande d’accès ${name} est à corriger`,
  approve: name => `Votre demande d’accès ${name} est approuvée`,
  refuse: name => `Votre demande d’accès ${name} est refusée`,
  withdraw: name => `Demande d’accès retirée : ${name}`,
};

/** Records what people do to requests, and tells the other side. */
export class RequestAnnouncer {
  readonly #audit: AuditLog;
  readonly #notifier: Notifier;

  static create(options: {
    audit: AuditLog;
    notifier: Notifier;
  }): RequestAnnouncer {
    return new RequestAnnouncer(options.audit, options.notifier);
  }

  private constructor(audit: AuditLog, notifier: Notifier) {
    this.#audit = audit;
    this.#notifier = notifier;
  }

  async announce(
    request: StoredRequest,
    act: RequestAct,
    actor: string,
    text?: string,
  ): Promise<void> {
    const { name } = request.asked;
    await this.#audit.record({
      actor,
      action: `request.${act}`,
      outcome: 'succeeded',
      target: name,
      ...(request.projectSlug ? { project: request.projectSlug } : {}),
      details: { request: request.id },
    });
    const message = {
      title: titles[act](name),
      description: text,
      link: `/demandes/${request.id}`,
      scope: `request:${request.id}`,
    };
    if (actor === request.requester) {
      await this.#notifier.sendToServiceTeam(message);
    } else {
      await this.#notifier.send({ ...message, recipient: request.requester });
    }
  }
}
