import { useApi } from '@backstage/frontend-plugin-api';
import { useLoad } from '@cloud-pi-native/plugin-portal-react';
import type {
  AccessRequestContext,
  RepositoryInput,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../api/projectsApiRef';
import { RepositoriesEditor } from '../components/editors';
import { readRequestContext } from '../rules/readRequestContext';
import { findRequestProblems, problemsAt } from '../rules/requestProblems';
import { defineWizardField } from './defineWizardField';
import { useWizardField } from './useWizardField';
import type { WizardFieldProps } from './WizardField';

const nothing: RepositoryInput[] = [];

function RepositoriesFieldScreen(props: WizardFieldProps<RepositoryInput[]>) {
  const field = useWizardField(props, nothing);
  const projectsApi = useApi(projectsApiRef);
  const context = useLoad(() => readRequestContext(projectsApi), [projectsApi]);
  return (
    <RepositoriesEditor
      {...field}
      onChange={field.setValue}
      problems={context.value ? findProblems(field.value, context.value) : []}
    />
  );
}

function findProblems(
  repositories: RepositoryInput[],
  context: AccessRequestContext,
) {
  return problemsAt(
    findRequestProblems({ repositories }, context),
    'repositories',
  );
}

/** Repositories to add to a project, by the rules of those of a request. */
export const RepositoriesField = defineWizardField<RepositoryInput[]>({
  name: 'RepositoriesField',
  component: RepositoriesFieldScreen,
  async findProblems(repositories, { apis }) {
    const projectsApi = apis.get(projectsApiRef);
    if (!projectsApi) throw new Error('The projects API is missing');
    return findProblems(repositories, await readRequestContext(projectsApi));
  },
});
