import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shell } from './Shell';

describe('Shell', () => {
  let folder: string;
  let shell: Shell;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shell-'));
    shell = Shell.start({
      cwd: folder,
      scratch: folder,
      env: { PATH: process.env.PATH ?? '' },
    });
  });

  afterEach(async () => {
    await shell.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps folders, variables and programs from one block to the next', async () => {
    await shell.run('mkdir inside && cd inside\nexport NAME=Élève\nsleep 60 &');
    expect(shell.folder).toMatch(/inside$/);
    const { output, exitCode } = await shell.run(
      'basename "$PWD"; echo "$NAME"; kill %1; wait %1',
    );
    expect(output).toBe('inside\nÉlève\n');
    expect(exitCode).toBe(143);
  });

  it('says which lines failed, those caught by the commands left out', async () => {
    const outcome = await shell.run(
      'true\nls absent\nfalse || echo caught\nif false; then :; fi\necho end',
    );
    expect(outcome).toMatchObject({ exitCode: 0, failedLines: [2] });
    expect(outcome.output).toMatch(/absent.*\ncaught\nend\n$/);
    expect(await shell.run('echo next')).toMatchObject({ failedLines: [] });
  });

  it('says that the commands have ended it', async () => {
    await expect(shell.run('exit 3')).rejects.toThrow(/ended the shell/);
  });
});
