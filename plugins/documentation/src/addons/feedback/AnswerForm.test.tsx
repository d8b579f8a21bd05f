import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { at } from '../../__testUtils__/mockDocumentation';
import { renderPart } from '../../__testUtils__/renderPart';
import { AnswerForm } from './AnswerForm';

const page = { entityRef: 'component:default/cct', path: 'normes' };

function renderForm(options?: Parameters<typeof renderPart>[1]) {
  return renderPart(
    <main>
      <h1>Normes</h1>
      <AnswerForm page={page} />
    </main>,
    options,
  );
}

describe('AnswerForm', () => {
  it('asks, says what becomes of the answer, and keeps it', async () => {
    const { documentationApi } = renderForm();
    await userEvent.click(await screen.findByRole('button', { name: 'Non' }));
    expect(screen.getByText(/sans votre nom/)).toBeVisible();
    await userEvent.type(
      screen.getByLabelText(/Que faut-il garder/),
      'Le RGAA manque',
    );
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(await screen.findByText('Le RGAA manque')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Merci');
    expect(documentationApi.setAnswer).toHaveBeenCalledWith(page, {
      helpful: false,
      comment: 'Le RGAA manque',
    });
  });

  it('lets the reader change the answer that was given', async () => {
    const { documentationApi } = renderForm({
      answer: { helpful: false, comment: 'Trop court', at },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Changer ma réponse' }),
    );
    expect(screen.getByLabelText(/Que faut-il garder/)).toHaveValue(
      'Trop court',
    );
    const yes = screen.getByRole('button', { name: 'Oui' });
    await userEvent.click(yes);
    expect(yes).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(await screen.findByText(/vous a aidé\.$/)).toBeVisible();
    expect(documentationApi.setAnswer).toHaveBeenCalledWith(page, {
      helpful: true,
      comment: 'Trop court',
    });
  });

  it('lets the reader take the answer back', async () => {
    renderForm({ answer: { helpful: true, at } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retirer ma réponse' }),
    );
    expect(await screen.findByRole('button', { name: 'Oui' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('retirée');
    await expectAccessible();
  });

  it('says why an answer is not kept, and keeps its words', async () => {
    renderForm({
      overrides: {
        setAnswer: async () => {
          throw new Error('the service does not answer');
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Oui' }));
    await userEvent.type(
      screen.getByLabelText(/Que faut-il garder/),
      'Très clair',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the service does not answer',
    );
    expect(screen.getByLabelText(/Que faut-il garder/)).toHaveValue(
      'Très clair',
    );
  });
});
