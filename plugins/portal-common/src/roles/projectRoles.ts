/**
 * Roles of a member on a project, from the widest to the narrowest.
 * They are the system roles of the console: Administrateur, DevOps, Développeur, Lecture seule, Sécurité.
 *
 * @public
 */
export const projectRoles = [
  'admin',
  'devops',
  'developer',
  'readonly',
  'security',
] as const;
/** @public */
export type ProjectRole = (typeof projectRoles)[number];

/** GitLab access levels used on the secondary chain. @public */
export const gitlabAccessLevels = {
  Reporter: 20,
  Developer: 30,
  Maintainer: 40,
  Owner: 50,
} as const;
/** @public */
export type GitLabAccessLevel =
  (typeof gitlabAccessLevels)[keyof typeof gitlabAccessLevels];

const accessLevelByRole: Record<ProjectRole, GitLabAccessLevel> = {
  admin: gitlabAccessLevels.Maintainer,
  devops: gitlabAccessLevels.Maintainer,
  developer: gitlabAccessLevels.Developer,
  readonly: gitlabAccessLevels.Reporter,
  security: gitlabAccessLevels.Reporter,
};

/** GitLab access level of a project role; the owner of the project is always Owner. @public */
export function gitlabAccessLevelOf(
  role: ProjectRole,
  options: { owner?: boolean } = {},
): GitLabAccessLevel {
  return options.owner ? gitlabAccessLevels.Owner : accessLevelByRole[role];
}
