import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { FrozenTextsBlueprint } from '@cloud-pi-native/plugin-portal-react';
import { RiGitRepositoryLine } from '@remixicon/react';
import { MirrorsClient } from './api/MirrorsClient';
import { mirrorsApiRef } from './api/mirrorsApiRef';
import { mayHaveMirror } from './entity/mirrorOfEntity';
import { templateRouteRef } from './routes';
import { useMirrorsTranslation } from './useMirrorsTranslation';

const mirrorsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: mirrorsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: MirrorsClient.create,
    }),
});

const mirrorCard = EntityCardBlueprint.make({
  name: 'mirror',
  params: {
    type: 'info',
    filter: mayHaveMirror,
    loader: () => import('./entity/MirrorCard').then(m => <m.MirrorCard />),
  },
});

const frozenTabTitle = 'Miroir';

const mirrorContent = EntityContentBlueprint.make({
  name: 'mirror',
  params: {
    path: 'miroir',
    // The framework freezes titles of tabs; the frame of the portal translates it.
    title: frozenTabTitle,
    filter: mayHaveMirror,
    loader: () =>
      import('./entity/MirrorContent').then(m => <m.MirrorContent />),
  },
});

const frozenTexts = FrozenTextsBlueprint.make({
  params: {
    useTexts: () => ({ [frozenTabTitle]: useMirrorsTranslation()('tab') }),
  },
});

/** Mirrors of repositories, on the pages of their components. */
export const mirrorsPlugin = createFrontendPlugin({
  pluginId: 'mirrors',
  title: 'Miroirs',
  icon: <RiGitRepositoryLine />,
  externalRoutes: { template: templateRouteRef },
  extensions: [mirrorsApi, mirrorCard, mirrorContent, frozenTexts],
});
