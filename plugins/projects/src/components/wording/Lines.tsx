import type { ReactNode } from 'react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** Several values, one a line; says so when there is none. */
export function Lines(props: { items: readonly ReactNode[] }) {
  const t = useWizardTranslation();
  if (props.items.length === 0) return <>{t('review.nothing')}</>;
  return (
    <ul>
      {props.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
