import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import {
  type DocumentationPage,
  normalizePagePath,
} from '@cloud-pi-native/plugin-documentation-common';
import { useParams } from 'react-router-dom';

/** The page of documentation that is open. */
export function useDocumentationPage(): DocumentationPage {
  const { entityRef } = useTechDocsReaderPage();
  const { '*': path = '' } = useParams();
  return {
    entityRef: stringifyEntityRef(entityRef),
    path: normalizePagePath(path),
  };
}
