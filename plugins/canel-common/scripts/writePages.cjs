/* Writes the page of the documentation that says which rules the map applies: `yarn workspace @cloud-pi-native/plugin-canel-common pages`. */
require('@backstage/cli/config/nodeTransform.cjs');
const { writeFileSync } = require('fs');
const { resolve } = require('path');
const { renderRulesPage } = require('../src/documentation/renderRulesPage.ts');

writeFileSync(
  resolve(__dirname, '../../../docs/portail/canel/regles.md'),
  renderRulesPage(),
);
