/* Writes the pages of the CCT that come from its requirements: `yarn workspace @cloud-pi-native/plugin-conformity-common pages`. */
require('@backstage/cli/config/nodeTransform.cjs');
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { dirname, join } = require('path');
const { renderSite } = require('../src/pages/index.ts');
const { readContent, siteFolder } = require('./readContent.ts');

const files = renderSite(readContent());
for (const [path, text] of files) {
  mkdirSync(dirname(join(siteFolder, path)), { recursive: true });
  writeFileSync(join(siteFolder, path), text);
}
// The page of a requirement that is gone goes with it.
for (const file of readdirSync(join(siteFolder, 'pages/exigences'))) {
  if (!files.has(`pages/exigences/${file}`)) {
    rmSync(join(siteFolder, 'pages/exigences', file));
  }
}
