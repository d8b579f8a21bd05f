import type { Problem } from './Problem';
import { runTool } from './runTool';

/** Whether Bash can read the commands; nothing is run. */
export async function checkCommands(code: string): Promise<Problem[]> {
  const outcome = await runTool('bash', ['-n', '-c', code]);
  return outcome.code === 0
    ? []
    : [{ rule: 'syntaxe', message: outcome.output.trim() }];
}

/** Whether Node.js can read the program; nothing is run. */
export async function checkProgram(path: string): Promise<Problem[]> {
  const { code, output } = await runTool(process.execPath, ['--check', path]);
  return code === 0 ? [] : [{ rule: 'syntaxe', message: output.trim() }];
}
