import { becomeReady } from '../stories/becomeReady';
import { growQuota } from '../stories/growQuota';
import { liveThroughIncident } from '../stories/liveThroughIncident';
import { callPortal } from '../support/callPortal';
import { createActiveProject } from '../support/createActiveProject';
import { test } from '../support/test';

test.describe.configure({ timeout: 900_000 });

test('a team becomes ready, grows its quota, and lives through an incident', async ({
  openAs,
}) => {
  const { slug } = await createActiveProject(openAs);
  const porteur = await openAs('porteur', '/mentions-legales');
  await callPortal(porteur, 'PUT', `/projects/projects/${slug}/members`, {
    userRef: 'user:default/denis.devops',
    role: 'devops',
  });
  await becomeReady(openAs, slug);
  await growQuota(openAs, slug);
  await liveThroughIncident(openAs, slug);
});
