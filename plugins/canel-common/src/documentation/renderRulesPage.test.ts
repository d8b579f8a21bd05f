import { readFileSync } from 'fs';
import { resolve } from 'path';
import { renderRulesPage } from './renderRulesPage';

describe('the rules of the map', () => {
  it('are what the documentation says', () => {
    const page = resolve(__dirname, '../../../../docs/portail/canel/regles.md');
    expect(readFileSync(page, 'utf8')).toBe(renderRulesPage());
  });
});
