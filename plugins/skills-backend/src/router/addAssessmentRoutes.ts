import {
  skillsPersonAssessPermission,
  skillsPersonValidatePermission,
  skillsProofRecordPermission,
} from '@cloud-pi-native/plugin-skills-common';
import { InputError } from '@backstage/errors';
import { today } from '../services/time';
import {
  answer,
  type RouterContext,
  type SkillsRouter,
  userRefOf,
} from './RouterContext';

/** What people say of themselves, what shows it, and what others make of it. */
export function addAssessmentRoutes(
  router: SkillsRouter,
  context: RouterContext,
): void {
  const { access, answers, assessments, skills } = context;

  /** The person and the skill of the address, for the person alone. */
  const own = async (
    request: Parameters<RouterContext['visitorOf']>[0] & {
      params: { name: string; skill: string };
    },
  ) => {
    const visitor = await context.visitorOf(request);
    const userRef = userRefOf(request.params.name);
    await access.toPerson(skillsPersonAssessPermission, userRef, visitor);
    access.requirePerson(visitor);
    return { userRef, skill: await skills.find(request.params.skill) };
  };

  router.put('/people/:name/skills/:skill', async (request, response) => {
    const { userRef, skill } = await own(request);
    await assessments.claim(userRef, skill, request.body);
    response.json(answer(await answers.positionOn(userRef, skill, today())));
  });

  router.post(
    '/people/:name/skills/:skill/proofs',
    async (request, response) => {
      const { userRef, skill } = await own(request);
      await assessments.addProof(userRef, skill, request.body);
      response
        .status(201)
        .json(answer(await answers.positionOn(userRef, skill, today())));
    },
  );

  router.delete(
    '/people/:name/skills/:skill/proofs/:id',
    async (request, response) => {
      const { userRef, skill } = await own(request);
      await assessments.removeProof(userRef, skill, request.params.id);
      response.json(answer(await answers.positionOn(userRef, skill, today())));
    },
  );

  router.post(
    '/people/:name/skills/:skill/validation',
    async (request, response) => {
      const { userRef, skill } = await own(request);
      await assessments.ask(userRef, skill);
      response
        .status(202)
        .json(answer(await answers.positionOn(userRef, skill, today())));
    },
  );

  router.put(
    '/people/:name/skills/:skill/decision',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const userRef = userRefOf(request.params.name);
      await access.toPerson(skillsPersonValidatePermission, userRef, visitor);
      const by = access.requirePerson(visitor);
      const skill = await skills.find(request.params.skill);
      await assessments.decide(userRef, skill, request.body, by);
      response.json(answer(await answers.positionOn(userRef, skill, today())));
    },
  );

  router.get('/validations', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.toSomebody(skillsPersonValidatePermission, visitor);
    const items = await context.validations.waitingFor(visitor, today());
    response.json({ items });
  });

  router.post('/proofs', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(skillsProofRecordPermission, visitor);
    const { body } = request;
    if (!/^user:default\/[^/]+$/.test(body.userRef)) {
      throw new InputError(
        'userRef: give the entity reference of a person, such as user:default/dalia.dev',
      );
    }
    const skill = await skills.find(body.skill);
    await assessments.recordProof(skill, body, visitor.caller.actor);
    response.json(
      answer(await answers.positionOn(body.userRef, skill, today())),
    );
  });
}
