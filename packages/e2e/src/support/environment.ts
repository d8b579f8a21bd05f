/** A setting that `./portail test browser` gives; its absence means that the tests were started in another way. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set: start the browser tests with ./portail test browser`,
    );
  }
  return value;
}

/** Where the portal under test and its sandbox are. */
export const environment = {
  portalUrl: required('PORTAL_URL'),
  gitlabUrl: required('PORTAL_GITLAB_URL'),
  gitlabToken: required('PORTAL_GITLAB_TOKEN'),
  primaryForgeUrl: required('SANDBOX_PRIMARY_FORGE_URL'),
  primaryForgeToken: required('SANDBOX_PRIMARY_FORGE_TOKEN'),
  identityUrl: new URL(required('PORTAL_OIDC_METADATA_URL')).origin,
};
