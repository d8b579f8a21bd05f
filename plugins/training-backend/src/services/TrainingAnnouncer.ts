import { parseEntityRef } from '@backstage/catalog-model';
import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import {
  type LearningModule,
  type LearningPath,
  type Proof,
  titleOf,
} from '@cloud-pi-native/plugin-training-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { TeamDirectory } from '../access/TeamDirectory';

/**
 * Records what is decided on people and what becomes of their data, and tells those who wait for it. What people learn
 * is theirs: it does not go to the trail, which others read.
 */
export class TrainingAnnouncer {
  readonly #options: Parameters<typeof TrainingAnnouncer.create>[0];

  static create(options: {
    audit: AuditLog;
    notifier: Notifier;
    /** Entity reference of the group told of the proofs of those whom nobody leads. */
    serviceTeam: string;
    teams: TeamDirectory;
  }): TrainingAnnouncer {
    return new TrainingAnnouncer(options);
  }

  private constructor(options: Parameters<typeof TrainingAnnouncer.create>[0]) {
    this.#options = options;
  }

  async finished(person: string, path: LearningPath): Promise<void> {
    const { fr, en } = titleOf(path);
    await this.#options.notifier.send({
      recipients: [person],
      title: {
        fr: `Parcours terminé : ${fr}`,
        en: `Path finished: ${en}`,
      },
      link: linkTo('parcours', path.ref),
      scope: `path:${person}:${path.ref}`,
    });
  }

  /** A module is done, or waits for somebody to look at it. */
  async proved(proof: Proof, module: LearningModule): Promise<void> {
    const { person, kind, text } = proof;
    if (kind !== 'validated') return;
    const { fr, en } = titleOf(module);
    const leads = await this.#options.teams.leadsOf(person);
    await this.#options.notifier.send({
      recipients: leads.length > 0 ? leads : [this.#options.serviceTeam],
      title: {
        fr: `Preuve de formation à valider : ${fr}`,
        en: `Proof of training to check: ${en}`,
      },
      // What a person wrote stays in the language they wrote it in.
      description: sameInBoth(text),
      link: '/formation/a-valider',
      scope: `proof:${proof.id}`,
    });
  }

  /** The person learns what the portal found without being asked. */
  async foundProof(proof: Proof, module: LearningModule): Promise<void> {
    const { fr, en } = titleOf(module);
    await this.#options.notifier.send({
      recipients: [proof.person],
      title: {
        fr: `Module terminé : ${fr}`,
        en: `Module done: ${en}`,
      },
      description: proof.seen,
      link: linkTo('modules', module.ref),
      scope: `module:${proof.person}:${module.ref}`,
    });
  }

  async decided(
    proof: Proof,
    module: Pick<LearningModule, 'ref' | 'title' | 'presentation'>,
  ): Promise<void> {
    const { person, decision } = proof;
    if (!decision) return;
    const { accepted, by, comment } = decision;
    const { fr, en } = titleOf(module);
    await this.#record(
      by,
      accepted ? 'training.accept' : 'training.refuse',
      module.ref,
      { person },
    );
    await this.#options.notifier.send({
      recipients: [person],
      title: accepted
        ? { fr: `Preuve acceptée : ${fr}`, en: `Proof accepted: ${en}` }
        : { fr: `Preuve refusée : ${fr}`, en: `Proof refused: ${en}` },
      ...(comment && { description: sameInBoth(comment) }),
      link: linkTo('modules', module.ref),
      scope: `proof:${proof.id}`,
    });
  }

  async exported(person: string): Promise<void> {
    await this.#record(person, 'training.export', person);
  }

  async erased(person: string): Promise<void> {
    await this.#record(person, 'training.erase', person);
  }

  async #record(
    actor: string,
    action: AuditAction,
    target: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    await this.#options.audit.record({
      actor,
      action,
      outcome: 'succeeded',
      target,
      details,
    });
  }
}

function linkTo(page: 'modules' | 'parcours', ref: string): string {
  return `/formation/${page}/${parseEntityRef(ref).name}`;
}
