import { createPortal } from 'react-dom';
import { useDocumentationPage } from '../../hooks/useDocumentationPage';
import { AnswerForm } from './AnswerForm';
import { usePageSlot } from './usePageSlot';

/** « Cette page vous a-t-elle aidé ? », at the end of the page. */
export function PageFeedback() {
  const block = usePageSlot();
  const page = useDocumentationPage();
  if (!block) return null;
  return createPortal(
    <AnswerForm key={`${page.entityRef} ${page.path}`} page={page} />,
    block,
  );
}
