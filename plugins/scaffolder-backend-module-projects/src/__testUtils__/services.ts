import { ResponseError } from '@backstage/errors';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/** A projects backend that answers only what the test expects to be asked. */
export function projectsThat(
  methods: Partial<ProjectsService>,
): ProjectsService {
  return methods as ProjectsService;
}

/** A mirrors backend that answers only what the test expects to be asked. */
export function mirrorsThat(methods: Partial<MirrorsService>): MirrorsService {
  return methods as MirrorsService;
}

/** What the client of another backend throws for an answer that is an error. */
export async function refusal(
  status: number,
  name: string,
  message: string,
  details: object = {},
): Promise<Error> {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name, message, ...details },
        response: { statusCode: status },
      }),
      {
        status,
        headers: { 'content-type': 'application/json' },
      },
    ),
  );
}
