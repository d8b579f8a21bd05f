import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  BilingualText,
  Perimeter,
  SkillLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  PersonSkills,
  SkillPosition,
  TeamReadinessAnswer,
} from '@cloud-pi-native/plugin-skills-common';

/** A proof that another plugin brings. @public */
export interface NewSkillProof {
  /** Level that it shows, from 1 to 5. */
  level: SkillLevel;
  /** Followed with the help of somebody, or seen by the portal itself. */
  kind: 'training' | 'automatic';
  /** Where it comes from. */
  source: {
    /** Names the proof for good: the same one brought twice is kept once. */
    id: string;
    title: BilingualText;
    /** Page of the proof, https or http. */
    url?: string;
  };
  /** When it was obtained; an ISO 8601 instant, or a day. */
  at: string;
  /** Last day on which it counts, `YYYY-MM-DD`; absent when it never ends. */
  expiresOn?: string;
}

/**
 * The skills backend for other backends, over HTTP, on behalf of `credentials`.
 *
 * @public
 */
export interface SkillsService {
  /**
   * Adds a proof to the skill of a person, which then waits for a validation. For the portal's own services.
   *
   * @param userRef - entity reference of the person
   * @param skillRef - entity reference of the skill
   */
  addProof(
    userRef: string,
    skillRef: string,
    proof: NewSkillProof,
    options: { credentials: BackstageCredentials },
  ): Promise<SkillPosition>;
  /** Where a person stands, with their gaps. */
  getPerson(
    userRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<PersonSkills>;
  /**
   * Whether the members of a project are ready for onboarding. Without `readiness` when the team is too small for what
   * the caller may see.
   */
  teamReadiness(
    project: string,
    options: { credentials: BackstageCredentials; perimeter?: Perimeter },
  ): Promise<TeamReadinessAnswer>;
}
