import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { DocumentationPage } from '@cloud-pi-native/plugin-documentation-common';
import {
  LoadProblem,
  PortalDialog,
  StateTag,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { documentationApiRef } from '../api/documentationApiRef';
import { useDocumentationTranslation } from '../useDocumentationTranslation';
import styles from './PageAnswers.module.css';

/** The comments on a page, newest first. */
export function PageAnswers(props: {
  page: DocumentationPage;
  name: string;
  onClose: () => void;
}) {
  const { page, name, onClose } = props;
  const t = useDocumentationTranslation();
  const formats = useFormats();
  const documentationApi = useApi(documentationApiRef);
  const answers = useLoad(
    () =>
      documentationApi.listAnswers({
        entityRef: page.entityRef,
        path: page.path,
      }),
    [documentationApi, page.entityRef, page.path],
  );
  const commented = answers.value?.items.filter(({ comment }) => comment);
  return (
    <PortalDialog
      title={t('feedback.answersOf', { page: name })}
      isOpen
      onClose={onClose}
      isDismissable
    >
      {!commented && <LoadProblem load={answers} />}
      {commented?.length === 0 && <Text as="p">{t('feedback.noComment')}</Text>}
      <ul className={styles.list}>
        {commented?.map(({ helpful, comment, at }, index) => (
          <li key={index} className={styles.answer}>
            <div className={styles.head}>
              <StateTag tone={helpful ? 'success' : 'warning'}>
                {t(helpful ? 'feedback.helpful' : 'feedback.notHelpful')}
              </StateTag>
              <time dateTime={at}>{formats.dateTime(at)}</time>
            </div>
            <p className={styles.comment}>{comment}</p>
          </li>
        ))}
      </ul>
    </PortalDialog>
  );
}
