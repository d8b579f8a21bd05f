import { LegalPage } from './LegalPage';
import { legalNoticeEn } from './legalNotice.en';
import { legalNoticeFr } from './legalNotice.fr';

export default function LegalNoticePage() {
  return <LegalPage documents={{ fr: legalNoticeFr, en: legalNoticeEn }} />;
}
