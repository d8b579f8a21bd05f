import { environment } from './environment';

/** Where the stand-in for GitLab takes the faults that tests want of it. */
const faults = `${environment.gitlabUrl}/-/sandbox/faults`;

/** Something of the sandbox that went wrong on purpose. */
export interface SandboxFault {
  /** Makes it right again. */
  mend(): Promise<void>;
}

/**
 * Has the stand-in for GitLab answer by an error, as a forge that is stopped behind its proxy does.
 *
 * @param path - decoded path of the requests that meet the error; `*` stands for anything
 */
export async function stopGitLab(path: string): Promise<SandboxFault> {
  const response = await fetch(faults, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ path, effect: { kind: 'status', status: 503 } }),
  });
  if (!response.ok) {
    throw new Error(`The sandbox refused a fault: ${await response.text()}`);
  }
  const { id } = (await response.json()) as { id: number };
  return {
    mend: async () => {
      await fetch(`${faults}/${id}`, { method: 'DELETE' });
    },
  };
}
