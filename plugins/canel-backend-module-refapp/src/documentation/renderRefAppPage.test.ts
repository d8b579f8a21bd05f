import { readFileSync } from 'fs';
import { resolve } from 'path';
import { renderRefAppPage } from './renderRefAppPage';

it('is what the documentation says', () => {
  const page = resolve(__dirname, '../../../../docs/portail/canel/refapp.md');
  expect(readFileSync(page, 'utf8')).toBe(renderRefAppPage());
});
