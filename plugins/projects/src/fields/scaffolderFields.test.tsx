import { useState } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  SecretsContextProvider,
  useTemplateSecrets,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';
import {
  Stepper,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject } from '@backstage/types';
import { projectOf, projectSummaryOf } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import {
  ClusterPicker,
  EnvironmentNameField,
  MirrorTokenField,
  projectNamePart,
  ProjectPicker,
  ResourcesField,
  sponsorPart,
  StageField,
} from '.';

/** A field as the scaffolder reads it out of its opaque type. */
const read = (field: FormField) => field as unknown as FieldExtensionOptions;

function Wizard(props: {
  extensions: FieldExtensionOptions[];
  properties: Record<string, JsonObject>;
}) {
  const [sent, setSent] = useState('');
  const { secrets } = useTemplateSecrets();
  return (
    <>
      <Stepper
        manifest={{
          title: 'Test',
          steps: [
            {
              title: 'Page',
              schema: { type: 'object', properties: props.properties },
            },
          ],
        }}
        extensions={props.extensions}
        onCreate={async values => setSent(JSON.stringify(values))}
      />
      <output aria-label="values">{sent}</output>
      <output aria-label="secrets">{JSON.stringify(secrets)}</output>
    </>
  );
}

const textOf = (field: string): JsonObject => ({
  type: 'string',
  'ui:field': field,
});

function renderWizard(
  fields: FormField[],
  properties: Record<string, JsonObject>,
) {
  return renderScreen({
    element: (
      <SecretsContextProvider>
        <Wizard extensions={fields.map(read)} properties={properties} />
      </SecretsContextProvider>
    ),
    projects: {
      checkName: async name => ({ available: name !== 'pris' }),
      getProject: async () => projectOf(),
      listProjects: async () => ({ items: [projectSummaryOf()], total: 1 }),
    },
  });
}

const review = () =>
  userEvent.click(screen.getByRole('button', { name: 'Review' }));

describe('our fields in a wizard of the scaffolder', () => {
  it('stop the page in the words of the reader, fields left empty included', async () => {
    renderWizard([projectNamePart.field, sponsorPart.field], {
      name: textOf('ProjectNameField'),
      sponsor: textOf('SponsorField'),
    });
    const name = await screen.findByRole('textbox', { name: /Nom du projet/ });
    await userEvent.type(name, 'pris');
    await review();
    expect(
      (await screen.findAllByText(/Ce nom est déjà pris/)).length,
    ).toBeGreaterThan(0);
    expect(
      screen.getByRole('textbox', { name: /Sponsor/ }),
    ).toHaveAccessibleDescription(/Remplissez ce champ/);

    await userEvent.clear(name);
    await userEvent.type(name, 'libre');
    await userEvent.type(screen.getByRole('textbox', { name: /Sponsor/ }), 'A');
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(screen.getByLabelText('values')).toHaveTextContent(
      '{"name":"libre","sponsor":"A"}',
    );
  });

  it('check an environment against the project it is added to', async () => {
    renderWizard(
      [
        ProjectPicker,
        EnvironmentNameField,
        StageField,
        ClusterPicker,
        ResourcesField,
      ],
      {
        project: textOf('ProjectPicker'),
        name: textOf('EnvironmentNameField'),
        stage: textOf('StageField'),
        cluster: textOf('ClusterPicker'),
        resources: { type: 'object', 'ui:field': 'ResourcesField' },
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /Projet/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'teleservice' }),
    );
    const name = await screen.findByRole('textbox', { name: /^Nom/ });
    await userEvent.type(name, 'dev');
    expect(name).toHaveAccessibleDescription(/utilisé deux fois/);
    const cpu = screen.getByRole('textbox', { name: /CPU/ });
    await userEvent.clear(cpu);
    await userEvent.type(cpu, '40');
    expect(
      await screen.findByText(/les environnements demandent 41/),
    ).toBeVisible();
  });

  it('send a token with the secrets, never with the values', async () => {
    renderWizard([MirrorTokenField], { token: textOf('MirrorTokenField') });
    await screen.findByLabelText(/Jeton d’accès/);
    await review();
    expect(
      (await screen.findAllByText('Remplissez ce champ.')).length,
    ).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Jeton d’accès/), 'jeton-1');
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(screen.getByLabelText('secrets')).toHaveTextContent(
      '{"mirrorToken":"jeton-1"}',
    );
    expect(screen.getByLabelText('values')).toHaveTextContent(
      '{"token":"given"}',
    );
  });
});
