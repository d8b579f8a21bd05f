import { build } from './build.mjs';
import { checkPlatform } from './checks.mjs';
import { provideMkdocs } from './mkdocs.mjs';
import { installPackages, provideYarn } from './yarn.mjs';

/**
 * Brings the clone to the point where the portal can run: tools, packages and, unless told otherwise, the build.
 *
 * @param {{ withBuild?: boolean }} [options]
 * @returns {Promise<{ yarn: string[], mkdocs: string | undefined }>}
 */
export async function setUp({ withBuild = true } = {}) {
  checkPlatform();
  const yarn = await provideYarn();
  await installPackages(yarn);
  const mkdocs = await provideMkdocs();
  if (withBuild) {
    await build(yarn);
  }
  return { yarn, mkdocs };
}
