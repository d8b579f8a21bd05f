import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  sameInBoth,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { StoredRequest } from '../stores';

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
  readonly #serviceTeam: string;

  static create(options: {
    audit: AuditLog;
    notifier: Notifier;
    /** Entity reference of the group that decides on requests. */
    serviceTeam: string;
  }): RequestAnnouncer {
    return new RequestAnnouncer(options);
  }

  private constructor(options: Parameters<typeof RequestAnnouncer.create>[0]) {
    this.#audit = options.audit;
    this.#notifier = options.notifier;
    this.#serviceTeam = options.serviceTeam;
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
    await this.#notifier.send({
      recipients: [
        actor === request.requester ? this.#serviceTeam : request.requester,
      ],
      title: titles[act](name),
      // What a person wrote stays in the language they wrote it in.
      description: text === undefined ? undefined : sameInBoth(text),
      link: `/demandes/${request.id}`,
      scope: `request:${request.id}`,
    });
  }
}
