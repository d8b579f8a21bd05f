import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violationsOf } from '../../__testUtils__/violationsOf';
import { ConfirmDialog } from './ConfirmDialog';

describe('ConfirmDialog', () => {
  it('acts only once the word is typed, then closes', async () => {
    const user = userEvent.setup();
    const confirm = jest.fn(async () => undefined);
    const close = jest.fn();
    renderInTestApp(
      <ConfirmDialog
        title="Archive the project"
        isOpen
        word="demarches"
        confirmLabel="Archive"
        onConfirm={confirm}
        onClose={close}
      >
        Two repositories are kept.
      </ConfirmDialog>,
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Archive the project',
    });
    expect(dialog).toHaveTextContent('Two repositories are kept.');
    expect(await violationsOf(dialog)).toEqual([]);

    const field = screen.getByRole('textbox');
    await user.type(field, 'demarche');
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    expect(confirm).not.toHaveBeenCalled();
    expect(field).toBeInvalid();

    await user.type(field, 's{Enter}');
    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('says that the action is under way, and runs it once', async () => {
    let finish = () => {};
    const confirm = jest.fn(
      () => new Promise<void>(resolve => (finish = resolve)),
    );
    const close = jest.fn();
    renderInTestApp(
      <ConfirmDialog title="Archive" isOpen onConfirm={confirm} onClose={close}>
        Two repositories are kept.
      </ConfirmDialog>,
    );
    const button = await screen.findByRole('button', { name: 'Confirm' });
    await userEvent.click(button);
    expect(await screen.findByText('Under way…')).toBeVisible();
    expect(await violationsOf(screen.getByRole('dialog'))).toEqual([]);
    await userEvent.click(button);
    expect(confirm).toHaveBeenCalledTimes(1);
    finish();
    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  });

  it('stays open and says why when the action fails', async () => {
    const close = jest.fn();
    renderInTestApp(
      <ConfirmDialog
        title="Archive"
        isOpen
        onConfirm={async () => {
          throw new Error('GitLab refused: try again in a minute');
        }}
        onClose={close}
      />,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm' }),
    );
    expect(
      await screen.findByText(/GitLab refused: try again in a minute/),
    ).toBeVisible();
    expect(close).not.toHaveBeenCalled();
  });
});
