/** A setting that `./portail test tutorials` gives; its absence means that the tests were started in another way. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set: start these tests with ./portail test tutorials`,
    );
  }
  return value;
}

/** Where the portal under test and its sandbox are. */
export const environment = {
  /** The root of the clone. */
  home: required('PORTAL_HOME'),
  portalUrl: required('PORTAL_URL'),
  gitlabUrl: required('PORTAL_GITLAB_URL'),
  gitlabToken: required('PORTAL_GITLAB_TOKEN'),
  /** Group of the projects in the secondary forge. */
  projectsRoot: 'forge-mi/projects',
  primaryForgeUrl: required('SANDBOX_PRIMARY_FORGE_URL'),
  primaryForgeToken: required('SANDBOX_PRIMARY_FORGE_TOKEN'),
};

/** The repositories of the sandbox's primary forge. */
export const sources = {
  public: `${environment.primaryForgeUrl}/bureau-des-usagers/demarches.git`,
  private: `${environment.primaryForgeUrl}/bureau-des-usagers/demarches-infra.git`,
  username: 'demarches',
  token: environment.primaryForgeToken,
};
