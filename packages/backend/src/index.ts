import { createBackend } from '@backstage/backend-defaults';
import { projectFeatures, surroundingFeatures } from './backendFeatures';

const backend = createBackend();

for (const feature of [...projectFeatures(), ...surroundingFeatures()]) {
  backend.add(feature);
}

// A backend that could not start must not stay and look alive; its log says which key or which plugin is the cause.
backend.start().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
