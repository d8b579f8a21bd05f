import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import type { Problem } from './Problem';
import { runTool } from './runTool';

/** Debian and Alpine withdraw a version as soon as the next one is there: a build that asks for it would break. */
const ignoredRules = ['DL3008', 'DL3018'];

const firstFreePort = 1025;

/**
 * Looks at a Dockerfile: with Hadolint, and for what the platform asks of an image, namely a user by number that is
 * not root (`utilisateur`), bases whose registry and version are said (`base`), ports above 1024 (`port`) and sources
 * of its copies that are there (`copie`).
 *
 * @param path - where the file is, beside what it copies
 */
export async function checkDockerfile(
  path: string,
  text: string,
): Promise<Problem[]> {
  const { code, output } = await runTool('hadolint', [
    '--no-color',
    '--failure-threshold',
    'warning',
    ...ignoredRules.flatMap(rule => ['--ignore', rule]),
    path,
  ]);
  return [
    ...(code === 0 ? [] : [{ rule: 'hadolint', message: output.trim() }]),
    ...problemsOfImage(dirname(path), text),
  ];
}

function* problemsOfImage(folder: string, text: string): Generator<Problem> {
  const dockerfile = DockerfileParser.parse(text);
  const instructions = dockerfile.getInstructions();
  const stages = dockerfile.getFROMs().map(from => from.getBuildStage());
  for (const from of dockerfile.getFROMs()) {
    const image = from.getImage() ?? '';
    const isExplicit =
      from.getRegistry() &&
      (from.getImageDigest() ??
        (from.getImageTag() && from.getImageTag() !== 'latest'));
    if (!stages.includes(image) && !isExplicit) {
      yield { rule: 'base', message: `"${image}" has no registry or version` };
    }
  }
  const last = instructions.findLastIndex(
    instruction => instruction.getKeyword() === 'FROM',
  );
  const final = instructions.slice(last);
  const user = argumentsOf(final, 'USER').at(-1)?.at(0) ?? 'root';
  if (!(Number(user.split(':')[0]) > 0)) {
    yield { rule: 'utilisateur', message: `the image runs as "${user}"` };
  }
  for (const port of argumentsOf(final, 'EXPOSE').flat()) {
    if (!(Number.parseInt(port, 10) >= firstFreePort)) {
      yield { rule: 'port', message: `port ${port} asks for a privilege` };
    }
  }
  for (const copy of dockerfile.getCOPYs()) {
    const isFromStage = copy.getFlags().some(flag => flag.getName() === 'from');
    for (const source of copy.getArguments().slice(0, -1)) {
      if (!isFromStage && !existsSync(join(folder, source.getValue()))) {
        yield { rule: 'copie', message: `${source.getValue()} is not there` };
      }
    }
  }
}

function argumentsOf(instructions: Instruction[], keyword: string): string[][] {
  return instructions
    .filter(instruction => instruction.getKeyword() === keyword)
    .map(instruction =>
      instruction.getArguments().map(argument => argument.getValue()),
    );
}
