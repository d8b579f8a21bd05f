import type { Problem } from './Problem';
import { runTool } from './runTool';

/** Looks at a pipeline of GitLab with the schema that GitLab publishes. */
export async function checkPipeline(path: string): Promise<Problem[]> {
  const { code, output } = await runTool('check-jsonschema', [
    '--builtin-schema',
    'vendor.gitlab-ci',
    '--data-transform',
    'gitlab-ci',
    path,
  ]);
  return code === 0 ? [] : [{ rule: 'schema', message: output.trim() }];
}
