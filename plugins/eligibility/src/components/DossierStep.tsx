import { useState } from 'react';
import { TextField } from '@backstage/ui';
import {
  dossierItems,
  dossierStateLabels,
  dossierStates,
  type AnsweredDossierItem,
  type DossierItem,
  type EligibilityAnswers,
} from '@cloud-pi-native/plugin-eligibility-common';
import { NativeSelect, useText } from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import styles from './components.module.css';

interface DossierStepProps {
  dossier: EligibilityAnswers['dossier'];
  isReadOnly: boolean;
  onChange(id: string, item: AnsweredDossierItem): void;
}

/** What is to be handed over, and where each item stands. It changes no verdict. */
export function DossierStep(props: DossierStepProps) {
  const { dossier, isReadOnly, onChange } = props;
  const t = useEligibilityTranslation();
  return (
    <section aria-label={t('step.dossier')}>
      <h2 className={styles.heading}>{t('step.dossier')}</h2>
      <p className={styles.hint}>{t('dossier.hint')}</p>
      <ul className={styles.questions}>
        {dossierItems.map(item => (
          <DossierLine
            key={item.id}
            item={item}
            answered={dossier[item.id]}
            isReadOnly={isReadOnly}
            onChange={answered => onChange(item.id, answered)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DossierLineProps {
  item: DossierItem;
  answered: AnsweredDossierItem | undefined;
  isReadOnly: boolean;
  onChange(answered: AnsweredDossierItem): void;
}

function DossierLine({
  item,
  answered,
  isReadOnly,
  onChange,
}: DossierLineProps) {
  const t = useEligibilityTranslation();
  const text = useText();
  const [url, setUrl] = useState(answered?.url ?? '');
  const state = answered?.state ?? 'missing';
  const isWrong = url !== '' && !/^https?:\/\/[^/\s]+/.test(url);
  return (
    <li className={styles.dossier}>
      {isReadOnly ? (
        <span>
          {text(item.title)}
          {t('colon')}
          {text(dossierStateLabels[state])}
        </span>
      ) : (
        <NativeSelect
          label={text(item.title)}
          value={state}
          options={dossierStates.map(value => ({
            value,
            label: text(dossierStateLabels[value]),
          }))}
          onChange={chosen => onChange({ ...answered, state: chosen })}
        />
      )}
      <TextField
        label={t('dossier.urlOf', { item: text(item.title) })}
        description={isWrong ? t('dossier.urlWrong') : undefined}
        size="small"
        maxLength={2000}
        isDisabled={isReadOnly}
        isInvalid={isWrong}
        value={url}
        onChange={setUrl}
        onBlur={() => {
          if (isWrong || url === (answered?.url ?? '')) return;
          const { url: _, ...rest } = answered ?? { state };
          onChange({ ...rest, ...(url && { url }) });
        }}
      />
    </li>
  );
}
