import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';
import { scaffolderModule } from './modules/scaffolderModule';
import { projectsPlugin } from './plugin';

/** The plugin and its fields for the scaffolder, in one import for the app. */
export const features = createFrontendFeatureLoader({
  loader: () => [projectsPlugin, scaffolderModule],
});
