import { createApiRef } from '@backstage/frontend-plugin-api';
import type { TrainingApi } from './TrainingApi';

/** Paths, modules and how people follow them, as the screens read it. @public */
export const trainingApiRef = createApiRef<TrainingApi>().with({
  id: 'plugin.training.service',
  pluginId: 'training',
});
