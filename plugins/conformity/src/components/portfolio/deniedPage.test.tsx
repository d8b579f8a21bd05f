import { screen } from '@testing-library/react';
import { FakeConformity } from '../../__testUtils__/FakeConformity';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('the portfolio for those who may not see it', () => {
  it('says who may, and asks for nothing', async () => {
    const fake = FakeConformity.create();
    renderScreen({ conformity: fake, path: '/conformite', permissions: [] });
    expect(
      await screen.findByText('Le portefeuille ne vous est pas ouvert'),
    ).toBeInTheDocument();
    expect(fake.said).toEqual([]);
  });
});
