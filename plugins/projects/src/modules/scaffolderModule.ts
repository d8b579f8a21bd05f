import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  FormFieldBlueprint,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';

function formField(name: string, load: () => Promise<FormField>) {
  return FormFieldBlueprint.make({ name, params: { field: load } });
}

const fields = () => import('../fields');

/** The fields of our wizards, for `ui:field` in the templates. All of them load with the first wizard opened. */
export const scaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    formField(
      'application',
      async () => (await fields()).applicationPart.field,
    ),
    formField('budget-code', async () => (await fields()).budgetCodePart.field),
    formField(
      'description',
      async () => (await fields()).descriptionPart.field,
    ),
    formField(
      'eligibility',
      async () => (await fields()).eligibilityPart.field,
    ),
    formField(
      'environments',
      async () => (await fields()).environmentsPart.field,
    ),
    formField('exposures', async () => (await fields()).exposuresPart.field),
    formField(
      'hosting-target',
      async () => (await fields()).hostingTargetPart.field,
    ),
    formField('members', async () => (await fields()).membersPart.field),
    formField(
      'organisation',
      async () => (await fields()).organisationPart.field,
    ),
    formField(
      'project-name',
      async () => (await fields()).projectNamePart.field,
    ),
    formField('protection', async () => (await fields()).protectionPart.field),
    formField('quotas', async () => (await fields()).quotasPart.field),
    formField(
      'repositories',
      async () => (await fields()).repositoriesPart.field,
    ),
    formField('sponsor', async () => (await fields()).sponsorPart.field),
    formField(
      'state-correspondent',
      async () => (await fields()).stateCorrespondentPart.field,
    ),
    formField('terms', async () => (await fields()).termsPart.field),
    formField('cluster-picker', async () => (await fields()).ClusterPicker),
    formField(
      'environment-name',
      async () => (await fields()).EnvironmentNameField,
    ),
    formField('mirror-token', async () => (await fields()).MirrorTokenField),
    formField('project-picker', async () => (await fields()).ProjectPicker),
    formField('resources', async () => (await fields()).ResourcesField),
    formField('stage', async () => (await fields()).StageField),
  ],
});
