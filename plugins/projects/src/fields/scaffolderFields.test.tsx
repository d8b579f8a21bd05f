import { useState } from 'react';
import { screen, waitFor } from '@testing-library/react';
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
import type { WantedEnvironment } from '@cloud-pi-native/plugin-quotas-common';
import type { RoomApi } from '../api/roomApiRef';
import type { SourceCredentialsApi } from '../api/sourceCredentialsApiRef';
import { projectOf, projectSummaryOf } from '../__testUtils__/fixtures';
import { memoryRefusal, previewOf } from '../__testUtils__/quotas';
import { renderScreen } from '../__testUtils__/renderScreen';
import {
  ClusterPicker,
  EnvironmentNameField,
  MirrorTokenField,
  ProjectPicker,
  RepositoriesField,
  ResourcesField,
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
  backends: {
    sources?: Partial<SourceCredentialsApi>;
    room?: Partial<RoomApi>;
  } = {},
) {
  return renderScreen({
    ...backends,
    element: (
      <SecretsContextProvider>
        <Wizard extensions={fields.map(read)} properties={properties} />
      </SecretsContextProvider>
    ),
    projects: {
      getProject: async () => projectOf(),
      listProjects: async () => ({ items: [projectSummaryOf()], total: 1 }),
    },
  });
}

const environmentFields = [
  ProjectPicker,
  EnvironmentNameField,
  StageField,
  ClusterPicker,
  ResourcesField,
];

async function choose(list: RegExp, option: string) {
  await userEvent.click(await screen.findByRole('button', { name: list }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

const review = () =>
  userEvent.click(screen.getByRole('button', { name: 'Review' }));

describe('our fields in a wizard of the scaffolder', () => {
  it('stop the page in the words of the reader, fields left empty included', async () => {
    renderWizard([ProjectPicker, RepositoriesField], {
      project: textOf('ProjectPicker'),
      repositories: { type: 'array', 'ui:field': 'RepositoriesField' },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ajouter un dépôt' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Adresse de la source/ }),
      'https://forge.exemple.gouv.fr/equipe/api',
    );
    await review();
    expect(
      (await screen.findAllByText('Projet : choisissez dans la liste.')).length,
    ).toBeGreaterThan(0);
    expect(
      screen.getByRole('textbox', { name: /Adresse de la source/ }),
    ).toHaveAccessibleDescription(
      /Dépôt 1, Adresse de la source : écrivez une adresse qui/,
    );
  });

  it('check an environment against the project it is added to', async () => {
    renderWizard(environmentFields, {
      project: textOf('ProjectPicker'),
      name: textOf('EnvironmentNameField'),
      stage: textOf('StageField'),
      cluster: textOf('ClusterPicker'),
      resources: { type: 'object', 'ui:field': 'ResourcesField' },
    });
    await choose(/Projet/, 'teleservice');
    const name = await screen.findByRole('textbox', { name: /^Nom/ });
    await userEvent.type(name, 'dev');
    expect(name).toHaveAccessibleDescription(/utilisé deux fois/);
  });

  it('show what is left of the quota, and go no further without room', async () => {
    const previewEnvironment = jest.fn(
      async (_slug: string, { resources }: WantedEnvironment) =>
        previewOf(resources.memory > 6 ? { refusal: memoryRefusal } : {}),
    );
    renderWizard(
      environmentFields,
      {
        project: textOf('ProjectPicker'),
        name: textOf('EnvironmentNameField'),
        stage: textOf('StageField'),
        cluster: textOf('ClusterPicker'),
        resources: { type: 'object', 'ui:field': 'ResourcesField' },
      },
      { room: { previewEnvironment } },
    );
    await choose(/Projet/, 'teleservice');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /^Nom/ }),
      'recette',
    );
    expect(screen.getByText(/^Donnez le nom, le cluster/)).toBeVisible();
    await choose(/Cluster/, 'Nubo NP 1 – Zone usuelle');
    const memory = await screen.findByRole('meter', { name: 'Mémoire' });
    expect(memory).toHaveAttribute(
      'aria-valuetext',
      'Contracté : 8 Gio, Réservé : 2 Gio, Demandé : 2 Gio, Libre : 4 Gio',
    );

    const wanted = screen.getByRole('textbox', { name: /^Mémoire/ });
    await userEvent.clear(wanted);
    await userEvent.type(wanted, '16');
    expect(await screen.findByText('Il manque 10 Gio')).toBeVisible();
    expect(
      screen.getByText(
        /mémoire : 16 Gio demandés, il reste 6 Gio sur 8 Gio dans l’enveloppe hors production/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Demander un autre quota' }),
    ).toHaveAttribute(
      'href',
      '/projets/teleservice/quotas?demander=non-production',
    );
    await review();
    expect(
      (await screen.findAllByText(/« recette » ne tient pas/)).length,
    ).toBeGreaterThan(1);
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();

    await userEvent.clear(wanted);
    await userEvent.type(wanted, '4');
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: 'Demander un autre quota' }),
      ).toBeNull(),
    );
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
    expect(previewEnvironment).toHaveBeenLastCalledWith(
      'teleservice',
      expect.objectContaining({
        name: 'recette',
        stage: 'dev',
        cluster: 'resource:default/nubo-np-1',
        resources: { cpu: 1, memory: 4, gpu: 0, storage: 5 },
      }),
    );
  });

  it('seal a token for its mirror before it goes with the secrets, and keep it nowhere else', async () => {
    const seal = jest.fn(async (id: string, credentials: object) => {
      if (JSON.stringify(credentials).includes('faux')) {
        throw new Error('Le portail ne peut pas sceller');
      }
      return `v1.cle.${id}`;
    });
    renderWizard(
      [MirrorTokenField],
      { repository: { type: 'string' }, token: textOf('MirrorTokenField') },
      {
        sources: {
          listMirrors: async () => [{ id: 'miroir-api', repository: 'api' }],
          seal,
        },
      },
    );
    const token = await screen.findByLabelText(/Jeton d’accès/);
    const repository = screen.getByRole('textbox', { name: /repository/ });
    const retype = async (field: HTMLElement, text: string) => {
      await userEvent.clear(field);
      await userEvent.type(field, text);
    };
    await retype(repository, 'autre');
    await review();
    expect(
      (await screen.findAllByText('Jeton d’accès : remplissez ce champ.'))
        .length,
    ).toBeGreaterThan(0);
    await retype(token, 'jeton-faux');
    expect(token).not.toHaveAccessibleDescription(/remplissez ce champ/);
    await review();
    await waitFor(() =>
      expect(token).toHaveAccessibleDescription(/vérifiez le nom/),
    );
    await retype(repository, 'api');
    await review();
    await waitFor(() =>
      expect(token).toHaveAccessibleDescription(/ne peut pas sceller/),
    );
    const secrets = screen.getByLabelText('secrets');
    expect(secrets).toHaveTextContent('{}');

    await userEvent.type(
      screen.getByRole('textbox', { name: /Nom d’utilisateur/ }),
      'robot',
    );
    await retype(token, 'jeton-1');
    await review();
    await screen.findByRole('button', { name: 'Create' });
    expect(secrets).toHaveTextContent(
      '{"mirrorCredentials":"v1.cle.miroir-api"}',
    );
    expect(seal).toHaveBeenLastCalledWith('miroir-api', {
      username: 'robot',
      token: 'jeton-1',
    });
    expect(document.body.innerHTML).not.toContain('jeton-1');

    // Sealed for a mirror: who comes back, perhaps to choose another one, types it again.
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await review();
    expect(
      (await screen.findAllByText('Jeton d’accès : remplissez ce champ.'))
        .length,
    ).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Jeton d’accès/), 'jeton-2');
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(screen.getByLabelText('values')).toHaveTextContent(
      '{"token":"given","repository":"api"}',
    );
    expect(seal).toHaveBeenLastCalledWith('miroir-api', { token: 'jeton-2' });
  });
});
