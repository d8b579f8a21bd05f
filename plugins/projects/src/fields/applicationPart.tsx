import { FieldSet, WithProblem } from '@cloud-pi-native/plugin-portal-react';
import {
  ApplicationPicker,
  RadioChoice,
  TextInput,
} from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

type ApplicationProps = RequestPartProps<'application'>;

function ApplicationScreen(props: ApplicationProps) {
  const { value, setValue, isDisabled } = props;
  const t = useWizardTranslation();
  return (
    <FieldSet legend={t('application.label')}>
      <RadioChoice<'new' | 'existing'>
        label={t('application.which')}
        isRequired
        isDisabled={isDisabled}
        value={value.kind}
        onChange={kind =>
          setValue(
            kind === 'existing'
              ? { kind, entityRef: '' }
              : { kind: 'new', title: '' },
          )
        }
        options={[
          { value: 'new', label: t('application.new') },
          { value: 'existing', label: t('application.existing') },
        ]}
      />
      {value.kind === 'new' ? (
        <TextInput
          label={t('application.title')}
          description={t('application.titleHint')}
          isRequired
          isDisabled={isDisabled}
          value={value.title}
          onChange={title => setValue({ kind: 'new', title })}
          problem={describeProblem(t, props.problems[0])}
          showProblem={props.showProblems}
        />
      ) : (
        <ExistingApplication {...props} entityRef={value.entityRef} />
      )}
    </FieldSet>
  );
}

function ExistingApplication(props: ApplicationProps & { entityRef: string }) {
  const { entityRef, setValue, problems, showProblems, isDisabled } = props;
  const t = useWizardTranslation();
  return (
    <WithProblem
      problem={showProblems ? describeProblem(t, problems[0]) : undefined}
    >
      {checked => (
        <ApplicationPicker
          {...checked}
          isDisabled={isDisabled}
          value={entityRef}
          onChange={picked => setValue({ kind: 'existing', entityRef: picked })}
        />
      )}
    </WithProblem>
  );
}

/** The application the project builds: one of the catalog, or a new one. */
export const applicationPart = defineRequestPart({
  part: 'application',
  Screen: ApplicationScreen,
});
