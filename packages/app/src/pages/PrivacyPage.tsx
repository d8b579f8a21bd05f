import { LegalPage } from './LegalPage';
import { privacyEn } from './privacy.en';
import { privacyFr } from './privacy.fr';

export default function PrivacyPage() {
  return <LegalPage documents={{ fr: privacyFr, en: privacyEn }} />;
}
