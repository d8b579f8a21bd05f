import { Readable } from 'stream';
import {
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  skillsReadPermission,
} from '@cloud-pi-native/plugin-skills-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { exportPerson } from '../answers/exports';
import { now, today } from '../services/time';
import {
  answer,
  type RouterContext,
  type SkillsRouter,
  userRefOf,
} from './RouterContext';

/** Where a person stands, what they answer for, and what is theirs to take away or to erase. */
export function addPersonRoutes(
  router: SkillsRouter,
  context: RouterContext,
): void {
  const { access, announcer, answers, assessments, rule, skills } = context;

  router.get('/skills', async (request, response) => {
    await access.require(
      skillsReadPermission,
      await context.visitorOf(request),
    );
    response.json({ items: [...(await skills.current())], rule });
  });

  router.get('/people/:name', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const userRef = userRefOf(request.params.name);
    await access.toPerson(skillsPersonReadPermission, userRef, visitor);
    const [person, actions] = await Promise.all([
      answers.personOn(userRef, today()),
      access.actionsOn(userRef, visitor),
    ]);
    await announcer.consulted(userRef, visitor.caller.actor);
    response.json(answer({ ...person, actions }));
  });

  router.get(
    '/people/:name/skills/:skill/history',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const userRef = userRefOf(request.params.name);
      await access.toPerson(skillsPersonReadPermission, userRef, visitor);
      const { ref } = await skills.find(request.params.skill);
      const events = await context.database.assessments.listEvents(
        userRef,
        ref,
      );
      await announcer.consulted(userRef, visitor.caller.actor);
      response.json({ items: events.map(({ skill, ...event }) => event) });
    },
  );

  router.put('/people/:name/perimeter', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const userRef = userRefOf(request.params.name);
    await access.toPerson(skillsPersonAssessPermission, userRef, visitor);
    access.requirePerson(visitor);
    await assessments.setPerimeter(userRef, request.body.perimeter);
    const [person, actions] = await Promise.all([
      answers.personOn(userRef, today()),
      access.actionsOn(userRef, visitor),
    ]);
    response.json(answer({ ...person, actions }));
  });

  router.get('/people/:name/exports/:format', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const { name, format } = request.params;
    const userRef = userRefOf(name);
    await access.toPerson(skillsPersonAssessPermission, userRef, visitor);
    access.requirePerson(visitor);
    const day = today();
    const file =
      format === 'json'
        ? {
            contentType: 'application/json; charset=utf-8',
            fileName: `competences-${day}.json`,
            body: Readable.from([
              JSON.stringify(
                await answers.exportOf(userRef, day, now()),
                undefined,
                2,
              ),
            ]),
          }
        : exportPerson(
            await answers.personOn(userRef, day),
            await skills.current(),
            request.query.language ?? 'fr',
            day,
          );
    await announcer.exported(userRef);
    await sendFile(file, response);
  });

  router.delete('/people/:name', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const userRef = userRefOf(request.params.name);
    await access.toPerson(skillsPersonAssessPermission, userRef, visitor);
    access.requirePerson(visitor);
    await assessments.erase(userRef);
    response.status(204).end();
  });
}
