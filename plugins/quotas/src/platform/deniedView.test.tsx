import { screen } from '@testing-library/react';
import { FakeQuotas } from '../__testUtils__/FakeQuotas';
import { renderScreen } from '../__testUtils__/renderScreen';

// The framework keeps its answers for a file of tests: hence one of its own.
describe('the clusters, for those who may not see them', () => {
  it('say who may, and are not asked for', async () => {
    const listClusters = jest.fn();
    renderScreen({
      quotas: FakeQuotas.create({ listClusters }),
      path: '/quotas/clusters',
      isAllowed: false,
    });
    expect(
      await screen.findByText('Cette vue ne vous est pas ouverte'),
    ).toBeVisible();
    expect(listClusters).not.toHaveBeenCalled();
  });
});
