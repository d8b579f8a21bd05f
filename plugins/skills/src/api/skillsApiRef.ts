import { createApiRef } from '@backstage/frontend-plugin-api';
import type { SkillsApi } from './SkillsApi';

/** The skills of people and of teams, as the screens read them. @public */
export const skillsApiRef = createApiRef<SkillsApi>().with({
  id: 'plugin.skills.service',
  pluginId: 'skills',
});
