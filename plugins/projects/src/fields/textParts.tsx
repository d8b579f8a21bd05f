import { projectDescriptionMaxLength } from '@cloud-pi-native/plugin-portal-common';
import { TextInput } from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { problemOf } from '../rules/requestProblems';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

type TextPart = 'sponsor' | 'stateCorrespondent' | 'budgetCode';

function defineTextPart(part: TextPart, type: 'text' | 'email' = 'text') {
  return defineRequestPart({
    part,
    Screen: function TextPartScreen(props: RequestPartProps<TextPart>) {
      const t = useWizardTranslation();
      return (
        <TextInput
          label={t(`${part}.label`)}
          description={t(`${part}.description`)}
          type={type}
          isRequired
          isDisabled={props.isDisabled}
          value={props.value}
          onChange={props.setValue}
          problem={describeProblem(t, problemOf(props.problems, part))}
          showProblem={props.showProblems}
        />
      );
    },
  });
}

/** Name of the sponsor. */
export const sponsorPart = defineTextPart('sponsor');

/** E-mail address of the State correspondent. */
export const stateCorrespondentPart = defineTextPart(
  'stateCorrespondent',
  'email',
);

/** Budget code (UO). */
export const budgetCodePart = defineTextPart('budgetCode');

function DescriptionScreen(props: RequestPartProps<'description'>) {
  const t = useWizardTranslation();
  const maximum = projectDescriptionMaxLength;
  const left = Math.max(0, maximum - props.value.length);
  return (
    <TextInput
      label={t('description.label')}
      description={`${t('description.description', {
        maximum: String(maximum),
      })} ${t('description.left', { count: left })}`}
      rows={3}
      isRequired
      isDisabled={props.isDisabled}
      value={props.value}
      onChange={props.setValue}
      problem={describeProblem(t, problemOf(props.problems, 'description'))}
      showProblem={props.showProblems}
    />
  );
}

/** What the project is for. */
export const descriptionPart = defineRequestPart({
  part: 'description',
  Screen: DescriptionScreen,
});
