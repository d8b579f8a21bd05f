import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { ProbeTarget } from '@cloud-pi-native/plugin-service-levels-common';
import { Target } from '../__testUtils__/Target';
import { lookAt } from './lookAt';

let target: Target;
beforeAll(async () => {
  target = await Target.start();
});
afterAll(() => target.stop());
beforeEach(() => {
  target.status = 200;
});

async function look(
  probed: ProbeTarget,
  signal = new AbortController().signal,
) {
  const { isUp, message } = await lookAt(probed, { timeoutSeconds: 1, signal });
  return { isUp, en: message?.en };
}

it('sees an address, a port and a repository that answer', async () => {
  const { url, port } = target;
  expect(await look({ kind: 'http', url })).toEqual({ isUp: true });
  expect(await look({ kind: 'tcp', host: '127.0.0.1', port })).toEqual({
    isUp: true,
  });
  expect(await look({ kind: 'git', url: `${url}/a/b.git` })).toEqual({
    isUp: true,
  });
  expect(target.asked).toContain('/a/b.git/info/refs?service=git-upload-pack');
});

it('tells a wrong answer', async () => {
  const { url } = target;
  target.status = 503;
  const failed = { isUp: false, en: 'HTTP status 503' };
  expect(await look({ kind: 'http', url })).toEqual(failed);
  expect(await look({ kind: 'git', url })).toEqual(failed);
  expect(await look({ kind: 'http', url, statuses: [503] })).toEqual({
    isUp: true,
  });
  // A redirection of a forge leads to its sign-in page, which is no repository.
  target.status = 302;
  expect((await look({ kind: 'git', url })).isUp).toBe(false);
  expect((await look({ kind: 'http', url })).isUp).toBe(true);
});

it('tells nobody from somebody who says nothing', async () => {
  const gone = await Target.start();
  const { url, port: gonePort } = gone;
  await gone.stop();
  const refused = { isUp: false, en: 'Connection refused' };
  expect(await look({ kind: 'http', url })).toEqual(refused);
  expect(
    await look({ kind: 'tcp', host: '127.0.0.1', port: gonePort }),
  ).toEqual(refused);

  const silent = createServer();
  silent.on('connection', socket => socket.unref());
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  expect(await look({ kind: 'http', url: `http://127.0.0.1:${port}` })).toEqual(
    {
      isUp: false,
      en: 'No answer within 1 s',
    },
  );
  silent.close();
});

it('gives up when the portal stops', async () => {
  expect(
    (await look({ kind: 'http', url: target.url }, AbortSignal.abort())).isUp,
  ).toBe(false);
});
