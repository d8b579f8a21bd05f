import { LegalPage } from './LegalPage';
import { accessibilityEn } from './accessibility.en';
import { accessibilityFr } from './accessibility.fr';

export default function AccessibilityPage() {
  return <LegalPage documents={{ fr: accessibilityFr, en: accessibilityEn }} />;
}
