import {
  ApiBlueprint,
  appLanguageApiRef,
  createFrontendModule,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import { ScaffolderClient } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import {
  FormFieldBlueprint,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import { TranslatedScaffolder } from '../procedures/TranslatedScaffolder';

function formField(name: string, load: () => Promise<FormField>) {
  return FormFieldBlueprint.make({ name, params: { field: load } });
}

const fields = () => import('../fields');

/** Takes the place of the stock pages, which show the texts of the templates and the answers as they are written. */
const templatesSubPage = SubPageBlueprint.make({
  name: 'templates',
  params: {
    path: 'templates',
    title: 'Templates',
    loader: () =>
      import('../procedures/ProcedurePages').then(m => <m.ProcedurePages />),
  },
});

const translatedScaffolder = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: scaffolderApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        identityApi: identityApiRef,
        scmIntegrationsApi: scmIntegrationsApiRef,
        languageApi: appLanguageApiRef,
      },
      factory: ({ languageApi, ...options }) =>
        TranslatedScaffolder.create({
          scaffolder: new ScaffolderClient(options),
          languageApi,
        }),
    }),
});

/** The wizards: their pages, and the fields for `ui:field` in the templates, which load with the first wizard opened. */
export const scaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    templatesSubPage,
    translatedScaffolder,
    formField('cluster-picker', async () => (await fields()).ClusterPicker),
    formField(
      'environment-name',
      async () => (await fields()).EnvironmentNameField,
    ),
    formField('mirror-token', async () => (await fields()).MirrorTokenField),
    formField('project-picker', async () => (await fields()).ProjectPicker),
    formField('repositories', async () => (await fields()).RepositoriesField),
    formField(
      'repository-picker',
      async () => (await fields()).RepositoryPicker,
    ),
    formField('resources', async () => (await fields()).ResourcesField),
    formField('stage', async () => (await fields()).StageField),
  ],
});
