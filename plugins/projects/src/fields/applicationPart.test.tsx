import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { requestOf } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';

/** More applications than a list may show. */
const register = Array.from({ length: 50 }, (_, index) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: `appli-${String(index).padStart(2, '0')}`,
    namespace: 'default',
    title: `Application ${index}`,
  },
  spec: { owner: 'group:default/usagers' },
}));

const kept = requestOf();

function renderCorrection(options: {
  entityRef: string;
  language?: 'fr' | 'en';
}) {
  return renderScreen({
    path: '/demandes/r1/corriger?etape=2',
    language: options.language,
    entities: register,
    projects: {
      getRequest: async () => ({
        ...kept,
        state: 'to-correct',
        allowed: ['correct'],
        asked: {
          ...kept.asked,
          application: { kind: 'existing', entityRef: options.entityRef },
        },
      }),
    },
  });
}

describe('the application of a request', () => {
  it('is found among all those of the catalog by a part of its name', async () => {
    const user = userEvent.setup();
    renderCorrection({ entityRef: 'system:default/timbres' });
    const box = await screen.findByRole('combobox', {
      name: /^Application du catalogue/,
    });
    expect(box).toHaveValue('Timbres en ligne');
    expect(box).toHaveAccessibleDescription(/Écrivez une partie de son nom/);
    await user.click(box);
    // Twenty found, and the one that is chosen.
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(21));
    await user.clear(box);
    await user.keyboard('ation 47');
    await waitFor(() =>
      expect(
        screen.getAllByRole('option').map(option => option.textContent),
      ).toEqual(['Timbres en ligne', 'Application 47']),
    );
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(box).toHaveValue('Application 47');
    await expectAccessible();
  });

  it('is told by its name when the catalog does not give it', async () => {
    renderCorrection({ entityRef: 'system:default/secret', language: 'en' });
    const box = await screen.findByRole('combobox', {
      name: /^Application of the catalog/,
    });
    expect(box).toHaveValue('secret');
    expect(box).toHaveAccessibleDescription(/Type a part of its name/);
  });
});
