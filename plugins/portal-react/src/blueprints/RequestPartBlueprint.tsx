import {
  createExtensionBlueprint,
  createExtensionDataRef,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';

/** What a part of the page of an access request is given: what a capability needs to advise those who decide. @public */
export interface RequestPartProps {
  /** Identifier of the request. */
  requestId: string;
  /** Application of the catalog the request is for, as an entity reference; absent when the project creates it. */
  applicationRef?: string;
  /** Entity references of the people the request names, the applicant first, each once. */
  people: readonly string[];
  /** Slug of the project; absent as long as the request has made none. */
  projectSlug?: string;
}

/** @public */
export interface RequestPart {
  /** Parts go from the lowest to the highest; 100 by default. */
  order?: number;
  Content: (props: RequestPartProps) => JSX.Element;
}

/** @public */
export interface RequestPartParams extends Omit<RequestPart, 'Content'> {
  /** Loads the component of the part, normally one that renders a `Section`. */
  loader: () => Promise<(props: RequestPartProps) => JSX.Element>;
}

const partDataRef = createExtensionDataRef<RequestPart>().with({
  id: 'portal.request-part',
});

/** A part that a capability adds to the page of an access request, between the dossier and what happened. @public */
export const RequestPartBlueprint = createExtensionBlueprint({
  kind: 'portal-request-part',
  attachTo: { id: 'page:projects/requests', input: 'parts' },
  output: [partDataRef],
  dataRefs: { part: partDataRef },
  *factory(params: RequestPartParams, { node }) {
    const { loader, order } = params;
    yield partDataRef({
      order,
      Content: ExtensionBoundary.lazyComponent(node, loader),
    });
  },
});
