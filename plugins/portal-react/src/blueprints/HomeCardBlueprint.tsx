import {
  createExtensionBlueprint,
  createExtensionDataRef,
  coreExtensionData,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import type { PlatformRole } from '@cloud-pi-native/plugin-portal-common';

/**
 * The three questions that the home page answers: what is waiting for me, how are my projects, what comes next.
 *
 * @public
 */
export const homeSections = ['waiting', 'projects', 'next'] as const;
/** @public */
export type HomeSection = (typeof homeSections)[number];

/** Where a card goes and who sees it. @public */
export interface HomeCardPlacement {
  section: HomeSection;
  /** Cards of a section go from the lowest to the highest; 100 by default. */
  order?: number;
  /** Platform roles that see the card; everyone by default. For display only: the server decides what may be read. */
  roles?: readonly PlatformRole[];
}

/** @public */
export interface HomeCardParams extends HomeCardPlacement {
  /** Loads the card, normally a component that renders a `HomeCard`. */
  loader: () => Promise<JSX.Element>;
}

const placementDataRef = createExtensionDataRef<HomeCardPlacement>().with({
  id: 'portal.home-card.placement',
});

/**
 * A card of the home page. A capability adds its own; the shell knows none of them.
 *
 * @example
 * ```tsx
 * HomeCardBlueprint.make({
 *   name: 'requests',
 *   params: {
 *     section: 'waiting',
 *     order: 10,
 *     loader: () => import('./RequestsCard').then(m => <m.RequestsCard />),
 *   },
 * });
 * ```
 *
 * @public
 */
export const HomeCardBlueprint = createExtensionBlueprint({
  kind: 'portal-home-card',
  attachTo: { id: 'page:portal', input: 'cards' },
  output: [coreExtensionData.reactElement, placementDataRef],
  dataRefs: { placement: placementDataRef },
  *factory(params: HomeCardParams, { node }) {
    const { section, order, roles } = params;
    yield coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, params.loader),
    );
    yield placementDataRef({ section, order, roles });
  },
});
