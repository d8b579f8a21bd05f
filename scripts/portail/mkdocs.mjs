import { providePythonTools } from './pythonTools.mjs';
import { say } from './say.mjs';

/**
 * MkDocs, which turns Markdown into the documentation pages of the portal. The portal works without it, so a machine
 * where it cannot be had gets a word about it rather than a failure.
 *
 * @returns {Promise<string | undefined>} the folder to put in PATH
 */
export async function provideMkdocs() {
  const folder = await providePythonTools({
    name: 'mkdocs',
    title: 'Installing MkDocs (about a minute, once)',
    requirements: 'scripts/portail/mkdocs-requirements.txt',
    programs: ['mkdocs'],
  });
  if (folder === undefined) {
    say(
      '  ! The documentation pages stay empty: MkDocs could not be installed.',
    );
    say(
      '    To mend it: apt-get install python3-venv (as root), check the network, then start again.',
    );
  }
  return folder;
}
