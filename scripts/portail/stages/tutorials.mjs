import { delimiter } from 'node:path';
import { build } from '../build.mjs';
import { runPlaywright } from '../runPlaywright.mjs';
import { provideTutorialTools } from '../tutorialTools.mjs';
import { withStack } from '../withStack.mjs';

/**
 * The documents that say how to do things: the tutorials are done step by step against the production build and a
 * sandbox of their own, and the examples of the other documents are checked.
 *
 * @param {string[]} yarn
 */
export async function testTutorials(yarn) {
  const tools = await provideTutorialTools();
  await build(yarn);
  return withStack({}, stack =>
    runPlaywright(yarn, {
      title: 'Doing the tutorials and checking the examples (a few minutes)',
      workspace: '@cloud-pi-native/tutorials',
      log: 'test-tutorials',
      stack,
      env: { PATH: [...tools, process.env.PATH].join(delimiter) },
    }),
  );
}
