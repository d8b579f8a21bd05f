import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';
import { FieldSet } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';
import { CheckedAmountInput } from '../inputs';
import type { EditorProps } from './EditorProps';

/** Quotas of production and outside production. */
export function QuotasEditor(props: EditorProps<AccessRequestInput['quotas']>) {
  const { value, onChange, problems, isDisabled } = props;
  const t = useWizardTranslation();
  return (
    <FieldSet legend={t('quotas.label')} description={t('quotas.description')}>
      <CheckedAmountInput
        legend={t('quotas.nonProduction')}
        isDisabled={isDisabled}
        path="quotas.non-production"
        problems={problems}
        value={value['non-production']}
        onChange={amount => onChange({ ...value, 'non-production': amount })}
      />
      <CheckedAmountInput
        legend={t('quotas.production')}
        isDisabled={isDisabled}
        path="quotas.production"
        problems={problems}
        value={value.production}
        onChange={amount => onChange({ ...value, production: amount })}
      />
    </FieldSet>
  );
}
