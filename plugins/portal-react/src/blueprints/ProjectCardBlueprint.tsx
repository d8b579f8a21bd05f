import {
  createExtensionBlueprint,
  createExtensionDataRef,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import type { ProjectPartProps } from './ProjectTabBlueprint';

/** A part of the summary of a project. @public */
export interface ProjectCard {
  /** Cards go from the lowest to the highest; 100 by default. */
  order?: number;
  Content: (props: ProjectPartProps) => JSX.Element;
}

/** @public */
export interface ProjectCardParams extends Omit<ProjectCard, 'Content'> {
  /** Loads the component of the card, normally one that renders a `Section`. */
  loader: () => Promise<(props: ProjectPartProps) => JSX.Element>;
}

const cardDataRef = createExtensionDataRef<ProjectCard>().with({
  id: 'portal.project-card',
});

/** A part that a capability adds to the summary of a project. @public */
export const ProjectCardBlueprint = createExtensionBlueprint({
  kind: 'portal-project-card',
  attachTo: { id: 'page:projects', input: 'cards' },
  output: [cardDataRef],
  dataRefs: { card: cardDataRef },
  *factory(params: ProjectCardParams, { node }) {
    const { loader, order } = params;
    yield cardDataRef({
      order,
      Content: ExtensionBoundary.lazyComponent(node, loader),
    });
  },
});
