// Runs the built sandbox until it is asked to stop. Its settings come from the environment (see settings.mjs).
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { startSandbox } = require('../../packages/sandbox/dist/index.cjs.js');

const ROOT = join(__dirname, '..', '..');

async function main() {
  const sandbox = await startSandbox({
    dataDirectory: process.env.SANDBOX_DATA,
    ports: {
      gitlab: Number(process.env.SANDBOX_GITLAB_PORT),
      primaryForge: Number(process.env.SANDBOX_PRIMARY_FORGE_PORT),
      oidc: Number(process.env.SANDBOX_OIDC_PORT),
      refApp: Number(process.env.SANDBOX_REFAPP_PORT),
    },
    portalUrl: process.env.SANDBOX_PORTAL_URL,
    platformToken: process.env.PORTAL_GITLAB_TOKEN,
    clientSecret: process.env.PORTAL_OIDC_CLIENT_SECRET,
    primaryForgeToken: process.env.SANDBOX_PRIMARY_FORGE_TOKEN,
    refAppToken: process.env.PORTAL_REFAPP_TOKEN,
    applicationCount: process.env.SANDBOX_APPLICATIONS
      ? Number(process.env.SANDBOX_APPLICATIONS)
      : undefined,
    // The history of this very clone makes a third repository to mirror; an archive without Git has none.
    checkoutDirectory: existsSync(join(ROOT, '.git')) ? ROOT : undefined,
  });
  process.on('SIGTERM', () => sandbox.stop().finally(() => process.exit(0)));
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
