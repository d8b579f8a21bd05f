import { useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useTemplateSecrets } from '@backstage/plugin-scaffolder-react';
import { PasswordField } from '@backstage/ui';
import { FieldSet, WithProblem } from '@cloud-pi-native/plugin-portal-react';
import { sourceCredentialsApiRef } from '../api/sourceCredentialsApiRef';
import { TextInput } from '../components/inputs';
import type { WizardProblem } from '../rules/requestProblems';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineWizardField } from './defineWizardField';
import type { WizardFieldProps } from './WizardField';

/** Stands in the answers for a token that was given, so that the summary can say so; never the token. */
const given = 'given';

/** Answers that tell the mirror. */
interface MirrorAnswers {
  project?: string;
  repository?: string;
}

/**
 * Seals what is typed in the field on the screen. The form checks its fields outside React, where it knows their values
 * only, and the token must never be a value.
 */
let sealTyped:
  | ((answers: MirrorAnswers) => Promise<WizardProblem[]>)
  | undefined;

function MirrorTokenScreen(props: WizardFieldProps<string, MirrorAnswers>) {
  const { secretKey = 'mirrorCredentials' } =
    props.uiSchema?.['ui:options'] ?? {};
  const t = useWizardTranslation();
  const api = useApi(sourceCredentialsApiRef);
  const { setSecrets } = useTemplateSecrets();
  // The token in clear lives here only: who comes back to the page types it again.
  const [username, setUsername] = useState('');
  const [token, setToken] = useState('');
  const [isEdited, setEdited] = useState(false);
  const state = token === '' ? '' : given;
  const { formData, onChange } = props;
  useEffect(() => {
    if (formData !== state) onChange(state);
  });
  useEffect(() => {
    sealTyped = async ({ project = '', repository = '' }) => {
      setEdited(false);
      if (token === '') return [problemOf('required')];
      const mirrors = await api.listMirrors(project);
      const mirror = mirrors.find(one => one.repository === repository);
      if (!mirror) return [problemOf('no-mirror')];
      const sealed = await api.seal(mirror.id, {
        ...(username ? { username } : {}),
        token,
      });
      setSecrets({ [secretKey]: sealed });
      return [];
    };
    return () => {
      sealTyped = undefined;
    };
  });
  return (
    <FieldSet legend={t('token.legend')}>
      <TextInput
        label={t('token.user')}
        description={t('token.userHint')}
        autoComplete="off"
        value={username}
        onChange={user => {
          setEdited(true);
          setUsername(user);
        }}
      />
      <WithProblem problem={isEdited ? undefined : props.rawErrors?.[0]}>
        {checked => (
          <PasswordField
            {...checked}
            label={t('token.label')}
            description={t('token.description')}
            secondaryLabel={t('required')}
            autoComplete="off"
            aria-required
            value={token}
            onChange={value => {
              setEdited(true);
              setToken(value);
            }}
          />
        )}
      </WithProblem>
    </FieldSet>
  );
}

function problemOf(problem: 'required' | 'no-mirror'): WizardProblem {
  return { field: 'token', problem, message: '' };
}

/**
 * The access token of a private source. The mirrors backend seals it when the person goes on, and the secrets of the
 * task hold what it sealed: the scaffolder keeps them in its database until the task ends.
 */
export const MirrorTokenField = defineWizardField<string, MirrorAnswers>({
  name: 'MirrorTokenField',
  component: MirrorTokenScreen,
  findProblems: async (_, { answers }) =>
    sealTyped?.(answers) ?? [problemOf('required')],
});
