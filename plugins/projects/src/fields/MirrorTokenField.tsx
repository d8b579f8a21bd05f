import { useEffect } from 'react';
import { useTemplateSecrets } from '@backstage/plugin-scaffolder-react';
import { PasswordField } from '@backstage/ui';
import { FieldSet, TextInput, WithProblem } from '../components/inputs';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineWizardField } from './defineWizardField';
import type { WizardFieldProps } from './WizardField';

/** Stands in the answers for a token that was given, so that the summary can say so; never the token. */
const given = 'given';

function MirrorTokenScreen(props: WizardFieldProps<string>) {
  const { secretKey = 'mirrorToken', userSecretKey = 'mirrorUsername' } =
    props.uiSchema?.['ui:options'] ?? {};
  const t = useWizardTranslation();
  const { secrets, setSecrets } = useTemplateSecrets();
  const token = secrets[secretKey] ?? '';
  const state = token === '' ? '' : given;
  const { formData, onChange } = props;
  useEffect(() => {
    if (formData !== state) onChange(state);
  });
  const isMissing = token === '' && (props.rawErrors ?? []).length > 0;
  return (
    <FieldSet legend={t('token.legend')}>
      <TextInput
        label={t('token.user')}
        description={t('token.userHint')}
        autoComplete="off"
        value={secrets[userSecretKey] ?? ''}
        onChange={user => setSecrets({ ...secrets, [userSecretKey]: user })}
      />
      <WithProblem problem={isMissing ? t('problem.missing') : undefined}>
        {checked => (
          <PasswordField
            {...checked}
            label={t('token.label')}
            description={t('token.description')}
            secondaryLabel={t('required')}
            autoComplete="off"
            aria-required
            value={token}
            onChange={value => setSecrets({ ...secrets, [secretKey]: value })}
          />
        )}
      </WithProblem>
    </FieldSet>
  );
}

/** The access token of a private source. It goes with the secrets of the task, which are not kept, never with its values. */
export const MirrorTokenField = defineWizardField<string>({
  name: 'MirrorTokenField',
  component: MirrorTokenScreen,
  findProblems: async state =>
    state === given
      ? []
      : [{ field: 'token', problem: 'required', message: '' }],
});
