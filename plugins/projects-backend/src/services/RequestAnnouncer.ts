import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  sameInBoth,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
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

const titles: Record<RequestAct, (name: string) => BilingualText> = {
  submit: name => ({
    fr: `Nouvelle demande d’accès : ${name}`,
    en: `New access request: ${name}`,
  }),
  correct: name => ({
    fr: `Demande d’accès corrigée : ${name}`,
    en: `Access request corrected: ${name}`,
  }),
  comment: name => ({
    fr: `Commentaire sur la demande d’accès ${name}`,
    en: `Comment on the access request ${name}`,
  }),
  'ask-correction': name => ({
    fr: `Votre demande d’accès ${name} est à corriger`,
    en: `Your access request ${name} needs a correction`,
  }),
  approve: name => ({
    fr: `Votre demande d’accès ${name} est approuvée`,
    en: `Your access request ${name} is approved`,
  }),
  refuse: name => ({
    fr: `Votre demande d’accès ${name} est refusée`,
    en: `Your access request ${name} is refused`,
  }),
  withdraw: name => ({
    fr: `Demande d’accès retirée : ${name}`,
    en: `Access request withdrawn: ${name}`,
  }),
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
      action: `request.${act}` as const,
      outcome: 'succeeded',
      target: name,
      ...(request.projectSlug ? { project: request.projectSlug } : {}),
      details: { request: request.id },
    });
    const message = {
      title: titles[act](name),
      // What a person wrote stays in the language they wrote it in.
      description: text === undefined ? undefined : sameInBoth(text),
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
