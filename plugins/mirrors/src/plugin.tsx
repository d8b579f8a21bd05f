import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiGitRepositoryLine } from '@remixicon/react';
import { MirrorsClient } from './api/MirrorsClient';
import { mirrorsApiRef } from './api/mirrorsApiRef';
import { mayHaveMirror } from './entity/mirrorOfEntity';
import { templateRouteRef } from './routes';

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

const mirrorContent = EntityContentBlueprint.make({
  name: 'mirror',
  params: {
    path: 'miroir',
    // The framework freezes titles of tabs: French, the first language of the portal.
    title: 'Miroir',
    filter: mayHaveMirror,
    loader: () =>
      import('./entity/MirrorContent').then(m => <m.MirrorContent />),
  },
});

/** Mirrors of repositories, on the pages of their components. */
export const mirrorsPlugin = createFrontendPlugin({
  pluginId: 'mirrors',
  title: 'Miroirs',
  icon: <RiGitRepositoryLine />,
  externalRoutes: { template: templateRouteRef },
  extensions: [mirrorsApi, mirrorCard, mirrorContent],
});
