import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeTraining } from '../../__testUtils__/FakeTraining';
import { renderScreen } from '../../__testUtils__/renderScreen';

const started = (module: string, touchedAt: string, state = 'started') => ({
  module: `learningmodule:default/${module}`,
  state: state as 'started' | 'done',
  startedAt: touchedAt,
  touchedAt,
});

describe('the page of a path', () => {
  it('is followed, resumed where one stopped, and given up', async () => {
    const training = FakeTraining.create();
    renderScreen({ training, path: '/formation/parcours/atelier' });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Atelier pratique',
      }),
    ).toBeVisible();
    const [discover, make] = screen
      .getAllByRole('listitem')
      .filter(item => within(item).queryByRole('heading', { level: 3 }));
    expect(discover).toHaveTextContent('1. Découvrir0 sur 1');
    expect(make).toHaveTextContent('2. FairePas encore ouverte');
    expect(make).toHaveTextContent(
      'Pour aller plus loinLes anti-patternsÀ venir',
    );
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Suivre ce parcours' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Commencer' }),
    ).toHaveAttribute('href', '/formation/modules/video');

    await userEvent.click(screen.getByRole('button', { name: 'Abandonner' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Abandonner' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Suivre ce parcours' }),
    ).toBeVisible();
    expect(training.said).toEqual([
      ['enrol', 'atelier'],
      ['give up', 'atelier'],
    ]);
  });

  it('resumes what was begun', async () => {
    const training = FakeTraining.create({
      records: [
        started('video', '2026-11-01T10:00:00.000Z', 'done'),
        started('miroir', '2026-11-02T10:00:00.000Z'),
      ],
      enrolments: [
        {
          path: 'learningpath:default/atelier',
          enrolledAt: '2026-11-01T10:00:00.000Z',
        },
      ],
    });
    renderScreen({ training, path: '/formation/parcours/atelier' });
    expect(
      await screen.findByRole('link', { name: 'Reprendre' }),
    ).toHaveAttribute('href', '/formation/modules/miroir');
    expect(screen.getByText('1 sur 3 modules')).toBeVisible();
    expect(
      screen.getByText(/30 min \+ 1 module dont la durée est à estimer/),
    ).toBeVisible();
  });

  it('says which path comes first, in English too', async () => {
    renderScreen({
      training: FakeTraining.create(),
      path: '/formation/parcours/certification',
      language: 'en',
    });
    expect(
      await screen.findByRole('link', {
        name: 'the path “Hands-on workshop”',
      }),
    ).toHaveAttribute('href', '/formation/parcours/atelier');
  });

  it('says that a path is unknown', async () => {
    renderScreen({
      training: FakeTraining.create(),
      path: '/formation/parcours/nulle-part',
    });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Parcours inconnu',
      }),
    ).toBeVisible();
  });
});
