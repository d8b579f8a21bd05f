import { screen } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { projectOf } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ProjectCard } from './ProjectCard';

const element = (
  <EntityProvider
    entity={{
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'teleservice.api',
        annotations: { 'cloud-pi-native.fr/project': 'teleservice' },
      },
    }}
  >
    <ProjectCard />
  </EntityProvider>
);

describe('ProjectCard', () => {
  it('shows the project of the entity', async () => {
    renderScreen({
      element,
      projects: { getProject: async () => projectOf() },
    });
    expect(
      await screen.findByRole('link', { name: 'Ouvrir le projet teleservice' }),
    ).toHaveAttribute('href', '/projets/teleservice');
    expect(screen.getByText('Actif')).toBeVisible();
  });
});
