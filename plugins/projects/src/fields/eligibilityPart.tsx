import { Alert, Text } from '@backstage/ui';
import {
  textIn,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import { FieldSet, useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { eligibilityQuestions } from '@cloud-pi-native/plugin-projects-common';
import { RadioChoice } from '../components/inputs';
import { LiveStatus } from '../components/LiveStatus';
import { describeProblem } from '../rules/describeProblem';
import { problemOf } from '../rules/requestProblems';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

function EligibilityScreen(props: RequestPartProps<'eligibility'>) {
  const { value, setValue, problems, showProblems, isDisabled } = props;
  const t = useWizardTranslation();
  const language = useLanguage();
  const written = (text: BilingualText) => textIn(text, language);
  const options = [
    { value: 'yes', label: t('eligibility.yes') },
    { value: 'no', label: t('eligibility.no') },
  ] as const;

  return (
    <FieldSet
      legend={t('eligibility.label')}
      description={t('eligibility.description')}
    >
      {eligibilityQuestions.map(({ id, question, explanation, remedy }) => (
        <div key={id}>
          <RadioChoice<'yes' | 'no'>
            label={written(question)}
            description={written(explanation)}
            isRequired
            isDisabled={isDisabled}
            value={answerOf(value[id])}
            onChange={answer => setValue({ ...value, [id]: answer === 'yes' })}
            options={options}
            problem={describeProblem(
              t,
              problemOf(problems, `eligibility.${id}`),
            )}
            showProblem={showProblems}
          />
          <div role="status">
            {value[id] === false && (
              <Alert
                status="warning"
                icon
                mt="2"
                title={t('eligibility.blocked')}
                description={
                  <Text as="p">
                    {t('eligibility.remedy', { remedy: written(remedy) })}
                  </Text>
                }
              />
            )}
          </div>
        </div>
      ))}
      <LiveStatus tone="success">
        {eligibilityQuestions.every(({ id }) => value[id])
          ? t('eligibility.allGood')
          : undefined}
      </LiveStatus>
    </FieldSet>
  );
}

function answerOf(answer: boolean | undefined): 'yes' | 'no' | undefined {
  if (answer === undefined) return undefined;
  return answer ? 'yes' : 'no';
}

/** The blocking questions; an answer that blocks is explained at once, with what to do. */
export const eligibilityPart = defineRequestPart({
  part: 'eligibility',
  Screen: EligibilityScreen,
});
