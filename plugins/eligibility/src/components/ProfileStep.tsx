import { Checkbox, Radio, RadioGroup } from '@backstage/ui';
import {
  carrierLabels,
  carriers,
  goalLabels,
  goalsOfCarrier,
  supportByCase,
  supportCaseOf,
  type ProjectFacts,
} from '@cloud-pi-native/plugin-eligibility-common';
import {
  exposures,
  protectionLevels,
} from '@cloud-pi-native/plugin-portal-common';
import { FieldSet, useText } from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import styles from './components.module.css';

interface ProfileStepProps {
  facts: ProjectFacts;
  isReadOnly: boolean;
  onChange(facts: ProjectFacts): void;
}

/** What must be known of the project before it is questioned: some criteria depend on it. */
export function ProfileStep({ facts, isReadOnly, onChange }: ProfileStepProps) {
  const t = useEligibilityTranslation();
  const text = useText();
  const { carrier, goal, protection, hasPrivateRepositories } = facts;
  const supportCase = supportCaseOf(facts);
  return (
    <section aria-label={t('step.profile')} className={styles.stack}>
      <h2 className={styles.heading}>{t('step.profile')}</h2>
      <RadioGroup
        label={t('profile.carrier')}
        isDisabled={isReadOnly}
        value={carrier ?? null}
        onChange={chosen => {
          const next = carriers.find(one => one === chosen);
          if (next) onChange({ carrier: next });
        }}
      >
        {carriers.map(one => (
          <Radio key={one} value={one}>
            {text(carrierLabels[one])}
          </Radio>
        ))}
      </RadioGroup>
      {carrier && (
        <RadioGroup
          key={carrier}
          label={t('profile.goal')}
          isDisabled={isReadOnly}
          value={goal ?? null}
          onChange={chosen => {
            const next = goalsOfCarrier[carrier].find(one => one === chosen);
            if (next) onChange({ goal: next });
          }}
        >
          {goalsOfCarrier[carrier].map(one => (
            <Radio key={one} value={one}>
              {text(goalLabels[one])}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {supportCase && (
        <p className={styles.said}>
          {t('profile.case', {
            number: String(supportCase),
            support: text(supportByCase[supportCase]),
          })}
        </p>
      )}
      <RadioGroup
        label={t('profile.protection')}
        isDisabled={isReadOnly}
        value={protection ?? null}
        onChange={chosen => {
          const next = protectionLevels.find(one => one === chosen);
          if (next) onChange({ protection: next });
        }}
      >
        {protectionLevels.map(one => (
          <Radio key={one} value={one}>
            {t(`protection.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <FieldSet
        legend={t('profile.exposures')}
        description={t('profile.exposuresHint')}
      >
        {exposures.map(one => {
          const chosen = facts.exposures ?? [];
          return (
            <Checkbox
              key={one}
              isDisabled={isReadOnly}
              isSelected={chosen.includes(one)}
              onChange={isSelected =>
                onChange({
                  exposures: exposures.filter(other =>
                    other === one ? isSelected : chosen.includes(other),
                  ),
                })
              }
            >
              {t(`exposure.${one}`)}
            </Checkbox>
          );
        })}
      </FieldSet>
      <RadioGroup
        label={t('profile.private')}
        isDisabled={isReadOnly}
        value={
          hasPrivateRepositories === undefined
            ? null
            : String(hasPrivateRepositories)
        }
        onChange={chosen =>
          onChange({ hasPrivateRepositories: chosen === 'true' })
        }
      >
        <Radio value="true">{t('yes')}</Radio>
        <Radio value="false">{t('no')}</Radio>
      </RadioGroup>
    </section>
  );
}
