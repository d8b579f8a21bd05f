import { parseEntityRef } from '@backstage/catalog-model';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import { type Skill, sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import type {
  SkillDecision,
  TeamSummary,
} from '@cloud-pi-native/plugin-skills-common';
import type { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { TeamDirectory } from '../access/TeamDirectory';

/** Records who looked at whose levels and who decided on them, and tells those who wait for it. */
export class SkillsAnnouncer {
  readonly #options: Parameters<typeof SkillsAnnouncer.create>[0];

  static create(options: {
    audit: AuditLog;
    directory: TeamDirectory;
    notifier: Notifier;
    /** Entity reference of the group that validates the levels of who has no lead. */
    serviceTeam: string;
  }): SkillsAnnouncer {
    return new SkillsAnnouncer(options);
  }

  private constructor(options: Parameters<typeof SkillsAnnouncer.create>[0]) {
    this.#options = options;
  }

  /** Somebody looked at the levels of a person. Nothing to say of who looks at their own. */
  async consulted(userRef: string, actor: string): Promise<void> {
    if (actor === userRef) return;
    await this.#options.audit.record({
      actor,
      action: 'skills.consult',
      outcome: 'succeeded',
      target: userRef,
    });
  }

  /** Somebody looked at the levels of some people of a team, one by one. */
  async teamConsulted(
    { kind, name }: TeamSummary,
    userRefs: readonly string[],
    actor: string,
  ): Promise<void> {
    const others = userRefs.filter(userRef => userRef !== actor);
    if (others.length === 0) return;
    await this.#options.audit.record({
      actor,
      action: 'skills.consult',
      outcome: 'succeeded',
      target: `${kind}:${name}`,
      ...(kind === 'project' && { project: name }),
      details: { people: others.length },
    });
  }

  /** A level waits for a validation. */
  async waiting(userRef: string, skill: Skill): Promise<void> {
    const leads = await this.#options.directory.leadsOf(userRef);
    const who = parseEntityRef(userRef).name;
    await this.#options.notifier.send({
      recipients: leads.length > 0 ? leads : [this.#options.serviceTeam],
      title: {
        fr: `Compétence à valider : ${skill.title}, ${who}`,
        en: `Skill to validate: ${skill.presentation.english.title}, ${who}`,
      },
      link: '/competences/validations',
      scope: scopeOf(userRef, skill),
    });
  }

  async decided(
    userRef: string,
    skill: Skill,
    { verdict, level, comment, by }: SkillDecision,
  ): Promise<void> {
    const isValidated = verdict === 'validated';
    await this.#options.audit.record({
      actor: by,
      action: isValidated ? 'skills.validate' : 'skills.refuse',
      outcome: 'succeeded',
      target: userRef,
      details: { skill: skill.name },
    });
    const english = skill.presentation.english.title;
    await this.#options.notifier.send({
      recipients: [userRef],
      title: isValidated
        ? {
            fr: `Compétence validée au niveau ${level} : ${skill.title}`,
            en: `Skill validated at level ${level}: ${english}`,
          }
        : {
            fr: `Validation refusée : ${skill.title}`,
            en: `Validation refused: ${english}`,
          },
      // What a person wrote stays in the language they wrote it in.
      ...(comment !== '' && { description: sameInBoth(comment) }),
      link: '/competences',
      scope: scopeOf(userRef, skill),
    });
  }

  async exported(userRef: string): Promise<void> {
    await this.#record(userRef, 'skills.export');
  }

  async erased(userRef: string): Promise<void> {
    await this.#record(userRef, 'skills.erase');
  }

  async #record(
    userRef: string,
    action: 'skills.export' | 'skills.erase',
  ): Promise<void> {
    await this.#options.audit.record({
      actor: userRef,
      action,
      outcome: 'succeeded',
      target: userRef,
    });
  }
}

function scopeOf(userRef: string, { name }: Skill): string {
  return `skill:${userRef}:${name}`;
}
