#!/usr/bin/env node
// Runs the sandbox until it is interrupted: the built one when there is one, else its sources.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'index.cjs.js');
const isBuilt = existsSync(built);
if (!isBuilt) {
  require('@backstage/cli/config/nodeTransform.cjs');
}
const { runSandbox } = require(isBuilt ? built : '../src');

runSandbox(process.env).catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
