import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PortalPage,
  useFormats,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import type { LegalDocument, LegalSection } from './LegalDocument';
import styles from './LegalPage.module.css';

/** Shows a legal page in the reader's language. */
export function LegalPage(props: {
  documents: { fr: LegalDocument; en: LegalDocument };
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const formats = useFormats();
  const language = useLanguage();
  const document = language === 'en' ? props.documents.en : props.documents.fr;
  return (
    <PortalPage title={document.title}>
      <div className={styles.text}>
        {document.introduction.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {document.sections.map(section => (
          <Section key={section.heading} section={section} />
        ))}
        <p className={styles.updated}>
          {t('legal.updated', { date: formats.date(document.updated) })}
        </p>
      </div>
    </PortalPage>
  );
}

function Section(props: { section: LegalSection }) {
  const { heading, paragraphs = [], items = [], after = [] } = props.section;
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {after.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
