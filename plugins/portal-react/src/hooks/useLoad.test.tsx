import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoad } from './useLoad';

describe('useLoad', () => {
  it('drops an answer that comes after a newer question', async () => {
    const answers = new Map<string, (value: string) => void>();
    const { result, rerender } = renderHook(
      ({ question }) =>
        useLoad(
          () =>
            new Promise<string>(resolve => {
              answers.set(question, resolve);
            }),
          [question],
        ),
      { initialProps: { question: 'first' } },
    );
    rerender({ question: 'second' });
    await act(async () => {
      answers.get('second')?.('new');
      answers.get('first')?.('old');
    });
    expect(result.current).toMatchObject({ status: 'ready', value: 'new' });
  });

  it('keeps the last value when a reload fails, and gives the error', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockResolvedValueOnce('kept')
      .mockRejectedValueOnce(new Error('down'));
    const { result } = renderHook(() => useLoad(load, []));
    await waitFor(() => expect(result.current.status).toBe('ready'));
    act(() => result.current.reload());
    await waitFor(() => expect(result.current.status).toBe('failed'));
    expect(result.current.value).toBe('kept');
    expect(result.current.error?.message).toBe('down');
  });
});
