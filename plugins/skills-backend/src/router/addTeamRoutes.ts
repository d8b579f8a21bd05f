import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import {
  skillsOverviewPermission,
  type TeamKey,
  type TeamReadinessAnswer,
} from '@cloud-pi-native/plugin-skills-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { exportMatrix } from '../answers/exports';
import { defaultPerimeter } from '../answers/SkillAnswers';
import { today } from '../services/time';
import { answer, type RouterContext, type SkillsRouter } from './RouterContext';

/** Where teams stand: levels one by one of those whom the reader leads, and figures where there are enough people. */
export function addTeamRoutes(
  router: SkillsRouter,
  context: RouterContext,
): void {
  const { access, announcer, directory, teams } = context;

  const matrixOf = async (
    request: Parameters<RouterContext['visitorOf']>[0] & {
      params: TeamKey;
      query: { perimeter?: Perimeter };
    },
  ) => {
    const visitor = await context.visitorOf(request);
    const { kind, name } = request.params;
    const team = await directory.read({ kind, name });
    await access.toTeam(team, visitor);
    const rights = await access.rightsOn(
      team.members.map(({ userRef }) => userRef),
      visitor,
    );
    const matrix = await teams.matrixOn(
      team,
      request.query.perimeter ?? defaultPerimeter,
      { userRef: visitor.caller.userRef, rights },
      today(),
    );
    return { matrix, actor: visitor.caller.actor };
  };

  router.get('/teams', async (request, response) => {
    const visible = await access.visibleTeams(await context.visitorOf(request));
    response.json({ items: visible.map(({ summary }) => summary) });
  });

  router.get('/teams/:kind/:name', async (request, response) => {
    const { matrix, actor } = await matrixOf(request);
    await announcer.teamConsulted(
      matrix.team,
      matrix.rows.map(({ userRef }) => userRef),
      actor,
    );
    response.json(answer(matrix));
  });

  router.get('/teams/:kind/:name/readiness', async (request, response) => {
    const { matrix } = await matrixOf(request);
    const { team, figures } = matrix;
    const body: TeamReadinessAnswer = {
      team,
      ...(figures && {
        readiness: figures.readiness,
        restingOnOne: figures.coverage
          .filter(({ restsOnOne }) => restsOnOne)
          .map(({ skill }) => skill),
      }),
    };
    response.json(answer(body));
  });

  router.get(
    '/teams/:kind/:name/exports/:format',
    async (request, response) => {
      const { matrix, actor } = await matrixOf(request);
      await announcer.teamConsulted(
        matrix.team,
        matrix.rows.map(({ userRef }) => userRef),
        actor,
      );
      await sendFile(
        exportMatrix(
          request.params.format,
          matrix,
          await context.skills.current(),
          request.query.language ?? 'fr',
          today(),
        ),
        response,
      );
    },
  );

  router.get('/overview', async (request, response) => {
    await access.require(
      skillsOverviewPermission,
      await context.visitorOf(request),
    );
    response.json(
      answer(
        await teams.overviewOn(
          request.query.perimeter ?? defaultPerimeter,
          today(),
        ),
      ),
    );
  });
}
