/* Writes the page of the documentation that says who may do what: `yarn workspace @cloud-pi-native/plugin-permission-backend-module-portal roles`. */
require('@backstage/cli/config/nodeTransform.cjs');
const { writeFileSync } = require('fs');
const { resolve } = require('path');
const {
  renderPermissionTable,
} = require('../src/table/renderPermissionTable.ts');

writeFileSync(
  resolve(__dirname, '../../../docs/portail/roles.md'),
  renderPermissionTable(),
);
