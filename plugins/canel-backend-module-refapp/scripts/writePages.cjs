/* Writes the page of the documentation that says what is read from RefApp: `yarn workspace @cloud-pi-native/plugin-canel-backend-module-refapp pages`. */
require('@backstage/cli/config/nodeTransform.cjs');
const { writeFileSync } = require('fs');
const { resolve } = require('path');
const {
  renderRefAppPage,
} = require('../src/documentation/renderRefAppPage.ts');

writeFileSync(
  resolve(__dirname, '../../../docs/portail/canel/refapp.md'),
  renderRefAppPage(),
);
