import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoAccounts } from '../portail/demoAccounts.mjs';
import { ROOT } from '../portail/paths.mjs';
import { withProgress } from '../portail/say.mjs';
import { withStack } from '../portail/withStack.mjs';
import { PortalClient } from '../portail/PortalClient.mjs';
import { report } from './report.mjs';

const require = createRequire(import.meta.url);
// The rules of the portal are TypeScript.
require('@backstage/cli/config/nodeTransform.cjs');
const { approvedAsAsked } = require('@cloud-pi-native/plugin-projects-common');

const TARGET_SECONDS = 15;
const AT_ONCE = 20;
const LIMIT_SECONDS = 300;
const POLL_MILLISECONDS = 250;

/** Repositories, environments and members of each project, the same as in the browser tests. */
const DEMO_REQUEST = JSON.parse(
  readFileSync(join(ROOT, 'packages/e2e/src/support/demoRequest.json'), 'utf8'),
);

/** How long an enrolment takes from its approval on: one alone, then many at once. */
export async function run({ mkdocs }) {
  await withStack({ mkdocs }, async stack => {
    const { password } = demoAccounts();
    const signIn = username =>
      PortalClient.signIn(stack.url, { username, password });
    const porteur = await signIn('camille.porteur');
    const serviceTeam = await signIn('sophie.service');
    const people = { porteur, serviceTeam };

    const [alone] = await withProgress('One enrolment', () =>
      enrol(stack, people, ['seul']),
    );
    report({
      bench: 'enrol',
      figure: 'approval_to_active',
      value: alone.seconds,
      unit: 's',
      target: TARGET_SECONDS,
    });

    const names = Array.from(
      { length: AT_ONCE },
      (_, index) => `foule${index + 1}`,
    );
    const started = Date.now();
    const crowd = await withProgress(`${AT_ONCE} enrolments at once`, () =>
      enrol(stack, people, names),
    );
    report({
      bench: 'enrol',
      figure: 'at_once_active',
      value: crowd.filter(({ state }) => state === 'active').length,
      unit: 'projects',
      target: AT_ONCE,
      atLeast: true,
    });
    report({
      bench: 'enrol',
      figure: 'at_once_slowest',
      value: Math.max(...crowd.map(({ seconds }) => seconds)),
      unit: 's',
    });
    report({
      bench: 'enrol',
      figure: 'at_once_total',
      value: (Date.now() - started) / 1000,
      unit: 's',
    });
    report({
      bench: 'enrol',
      figure: 'doubled_or_missing',
      value: await countAnomalies(stack, ['seul', ...names]),
      unit: 'objects',
      target: 0,
    });
  });
}

/**
 * Asks for the projects, then approves them all at the same moment.
 *
 * @param {import('../portail/Stack.mjs').Stack} stack
 * @param {{ porteur: PortalClient, serviceTeam: PortalClient }} people
 * @param {string[]} names
 * @returns {Promise<{ state: string, seconds: number }[]>} `seconds`: from the approval to the end
 */
async function enrol(stack, { porteur, serviceTeam }, names) {
  const { version: termsVersion } = await porteur.request(
    'GET',
    '/projects/terms',
  );
  const requests = [];
  for (const name of names) {
    requests.push(
      await porteur.request('POST', '/projects/requests', {
        ...DEMO_REQUEST,
        name,
        termsVersion,
        repositories: DEMO_REQUEST.repositories.map(repository => ({
          ...repository,
          url: `${stack.environment.SANDBOX_PRIMARY_FORGE_URL}/bureau-des-usagers/demarches.git`,
        })),
      }),
    );
  }
  return Promise.all(
    requests.map(async ({ id, asked }) => {
      const approvedAt = Date.now();
      await serviceTeam.request('POST', `/projects/requests/${id}/approval`, {
        approved: approvedAsAsked(asked),
        reason: 'Bench',
      });
      const state = await untilOver(serviceTeam, id);
      return { state, seconds: (Date.now() - approvedAt) / 1000 };
    }),
  );
}

/**
 * @param {PortalClient} client
 * @param {string} id
 * @returns {Promise<string>} the last state of the request
 */
async function untilOver(client, id) {
  const deadline = Date.now() + LIMIT_SECONDS * 1000;
  for (;;) {
    const { state } = await client.request('GET', `/projects/requests/${id}`);
    if (['active', 'failed'].includes(state) || Date.now() > deadline) {
      return state;
    }
    await sleep(POLL_MILLISECONDS);
  }
}

/**
 * Compares what the forge holds with what was asked: one group per project, its repositories, nothing else.
 *
 * @param {import('../portail/Stack.mjs').Stack} stack
 * @param {string[]} names
 */
async function countAnomalies(stack, names) {
  const groups = await forgeList(stack, '/groups?per_page=100');
  let anomalies = 0;
  for (const name of names) {
    const exact = groups.filter(group => group.path === name);
    anomalies += Math.abs(exact.length - 1);
    for (const group of exact) {
      const projects = await forgeList(
        stack,
        `/groups/${group.id}/projects?per_page=100`,
      );
      const found = projects.map(({ path }) => path).sort();
      const wanted = DEMO_REQUEST.repositories.map(row => row.name).sort();
      anomalies += wanted.filter(
        path => found.filter(other => other === path).length !== 1,
      ).length;
      anomalies += found.filter(path => /-\d+$/.test(path)).length;
    }
  }
  // A name that was taken twice would have become name-1.
  return anomalies + groups.filter(({ path }) => /-\d+$/.test(path)).length;
}

/**
 * @param {import('../portail/Stack.mjs').Stack} stack
 * @param {string} path
 */
async function forgeList(stack, path) {
  const { PORTAL_GITLAB_URL: url, PORTAL_GITLAB_TOKEN: token } =
    stack.environment;
  const rows = [];
  for (let page = 1; ; page++) {
    const response = await fetch(`${url}/api/v4${path}&page=${page}`, {
      headers: { 'private-token': token },
    });
    if (!response.ok) {
      throw new Error(`GET ${path}: ${response.status}`);
    }
    const more = await response.json();
    rows.push(...more);
    if (more.length < 100) {
      return rows;
    }
  }
}
