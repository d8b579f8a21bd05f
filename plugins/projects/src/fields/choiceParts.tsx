import { Checkbox, CheckboxGroup, Text } from '@backstage/ui';
import {
  exposures,
  protectionLevels,
} from '@cloud-pi-native/plugin-portal-common';
import { hostingTargets } from '@cloud-pi-native/plugin-projects-common';
import { WithProblem } from '@cloud-pi-native/plugin-portal-react';
import { RadioChoice } from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

function ProtectionScreen(props: RequestPartProps<'protection'>) {
  const t = useWizardTranslation();
  return (
    <RadioChoice
      label={t('protection.label')}
      isRequired
      isDisabled={props.isDisabled}
      value={props.value}
      onChange={value => value && props.setValue(value)}
      options={protectionLevels.map(level => ({
        value: level,
        label: t(`protection.${level}`),
      }))}
    />
  );
}

/** Protection level of the data. */
export const protectionPart = defineRequestPart({
  part: 'protection',
  Screen: ProtectionScreen,
});

function HostingTargetScreen(props: RequestPartProps<'hostingTarget'>) {
  const t = useWizardTranslation();
  return (
    <RadioChoice
      label={t('hostingTarget.label')}
      isRequired
      isDisabled={props.isDisabled}
      value={props.value}
      onChange={value => value && props.setValue(value)}
      options={hostingTargets.map(target => ({
        value: target,
        label: t(`hostingTarget.${target}`),
      }))}
    />
  );
}

/** Where the application is to be hosted. */
export const hostingTargetPart = defineRequestPart({
  part: 'hostingTarget',
  Screen: HostingTargetScreen,
});

function ExposuresScreen(props: RequestPartProps<'exposures'>) {
  const { value, setValue, problems, showProblems } = props;
  const t = useWizardTranslation();
  return (
    <>
      <WithProblem
        problem={showProblems ? describeProblem(t, problems[0]) : undefined}
      >
        {checked => (
          <CheckboxGroup
            {...checked}
            label={t('exposures.label')}
            secondaryLabel={t('required')}
            isDisabled={props.isDisabled}
            value={value}
            onChange={keys =>
              setValue(exposures.filter(network => keys.includes(network)))
            }
          >
            {exposures.map(network => (
              <Checkbox key={network} value={network}>
                {t(`exposures.${network}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
      </WithProblem>
      {value.includes('internet') && (
        <Text as="p" color="secondary">
          {t('exposures.cdn')}
        </Text>
      )}
    </>
  );
}

/** Networks from which the application is reached. */
export const exposuresPart = defineRequestPart({
  part: 'exposures',
  Screen: ExposuresScreen,
});
