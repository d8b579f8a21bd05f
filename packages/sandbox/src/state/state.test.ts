import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { KeyedLock } from './KeyedLock';
import { StateFile } from './StateFile';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'state-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

it('has what was changed before a save in the file after it', async () => {
  const path = join(directory, 'deep/state.json');
  const file = await StateFile.open(path, () => ({ numbers: [] as number[] }));
  const onDisk = async (): Promise<number[]> =>
    JSON.parse(await readFile(path, 'utf8')).numbers;
  await Promise.all(
    Array.from({ length: 20 }, async (_, number) => {
      file.value.numbers.push(number);
      await file.save();
      expect(await onDisk()).toContain(number);
    }),
  );
  const again = await StateFile.open(path, () => ({ numbers: [-1] }));
  expect(again.value.numbers).toHaveLength(20);
});

it('saves again after a save that failed', async () => {
  const folder = join(directory, 'gone');
  const path = join(folder, 'state.json');
  const file = await StateFile.open(path, () => ({ text: 'a' }));
  await rm(folder, { recursive: true });
  await expect(file.save()).rejects.toThrow('ENOENT');
  await mkdir(folder);
  await file.save();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ text: 'a' });
});

it('refuses to start from a file that it cannot read', async () => {
  const path = join(directory, 'state.json');
  await writeFile(path, '{"half');
  await expect(StateFile.open(path, () => ({}))).rejects.toThrow(
    `Cannot read the state kept in ${path}`,
  );
});

it('runs the tasks of one key in order and never together', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          key: fc.constantFrom('a', 'b'),
          turns: fc.nat(3),
          fails: fc.boolean(),
        }),
      ),
      async tasks => {
        const lock = KeyedLock.create();
        const running = new Set<string>();
        const order: number[] = [];
        const outcomes = await Promise.allSettled(
          tasks.map(({ key, turns, fails }, index) =>
            lock.run(key, async () => {
              expect(running.has(key)).toBe(false);
              running.add(key);
              for (let turn = 0; turn < turns; turn += 1) {
                await Promise.resolve();
              }
              running.delete(key);
              order.push(index);
              if (fails) throw new Error('failed');
              return index;
            }),
          ),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(
          tasks.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
        for (const key of ['a', 'b']) {
          const ofKey = order.filter(index => tasks[index].key === key);
          expect(ofKey).toEqual(ofKey.toSorted((x, y) => x - y));
        }
      },
    ),
  );
});
