import {
  createExtensionBlueprint,
  createExtensionDataRef,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';

/** What a part of the page of a project is given. @public */
export interface ProjectPartProps {
  /** Slug of the project. */
  slug: string;
}

/** A tab of the page of a project. @public */
export interface ProjectTab {
  /** Last part of the address, in French: `/projets/<slug>/<path>`. */
  path: string;
  /** Tabs go from the lowest to the highest, after those of the project itself; 100 by default. */
  order?: number;
  /** A hook that gives the name of the tab in the reader's language. */
  useTitle: () => string;
  Content: (props: ProjectPartProps) => JSX.Element;
}

/** @public */
export interface ProjectTabParams extends Omit<ProjectTab, 'Content'> {
  /** Loads the component of the tab, the first time that it is opened. */
  loader: () => Promise<(props: ProjectPartProps) => JSX.Element>;
}

const tabDataRef = createExtensionDataRef<ProjectTab>().with({
  id: 'portal.project-tab',
});

/**
 * A tab that a capability adds to the page of a project.
 *
 * @example
 * ```tsx
 * ProjectTabBlueprint.make({
 *   name: 'quotas',
 *   params: {
 *     path: 'quotas',
 *     useTitle: () => useTranslationRef(quotasTranslationRef).t('project.tab'),
 *     loader: () => import('./project/QuotasTab').then(m => m.QuotasTab),
 *   },
 * });
 * ```
 *
 * @public
 */
export const ProjectTabBlueprint = createExtensionBlueprint({
  kind: 'portal-project-tab',
  attachTo: { id: 'page:projects', input: 'tabs' },
  output: [tabDataRef],
  dataRefs: { tab: tabDataRef },
  *factory(params: ProjectTabParams, { node }) {
    const { loader, ...tab } = params;
    yield tabDataRef({
      ...tab,
      Content: ExtensionBoundary.lazyComponent(node, loader),
    });
  },
});
