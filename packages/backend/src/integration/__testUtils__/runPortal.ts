import { flushCompileCache } from 'node:module';
import { createBackend } from '@backstage/backend-defaults';
import { projectFeatures } from '../../backendFeatures';
import { testSignIn } from './testSignIn';

/**
 * The part of the portal that an enrolment goes through, in a process of its own that a test can kill: the features of
 * `packages/backend` without its pages, its search and its clusters.
 */
const backend = createBackend();

for (const feature of projectFeatures()) backend.add(feature);
backend.add(testSignIn);

// The next start after a kill finds the code compiled.
backend.start().then(() => flushCompileCache());
