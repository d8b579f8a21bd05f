/**
 * Everything that the portal records, by its code. Whoever records something new adds its code here, and the screens
 * then miss its words until they have them in both languages.
 *
 * What was refused is recorded under the name of the permission that was missing.
 *
 * @public
 */
export const auditActions = [
  'request.submit',
  'request.correct',
  'request.comment',
  'request.ask-correction',
  'request.approve',
  'request.refuse',
  'request.withdraw',
  'project.reserve',
  'project.archive',
  'project.restore',
  'repository.add',
  'repository.remove',
  'environment.add',
  'environment.remove',
  'member.set',
  'member.remove',
  'service.retry',
  'run.enrolment',
  'run.update',
  'run.archive',
  'run.restore',
  'mirror.created',
  'mirror.updated',
  'mirror.paused',
  'mirror.resumed',
  'mirror.credentials-set',
  'mirror.sync-asked',
  'mirror.failing',
  'application.update',
  'application.import',
  'homologation.record',
  'homologation.correct',
  'source.read',
  'conformity.state',
  'conformity.review',
  'conformity.check',
  'derogation.ask',
  'derogation.grant',
  'derogation.refuse',
  'derogation.withdraw',
  'projects.request.create',
  'projects.request.update',
  'projects.request.comment',
  'projects.request.decide',
  'projects.project.update',
  'projects.project.manage-members',
  'projects.project.retry',
  'projects.project.archive',
  'projects.project.provision',
  'conformity.application.state',
  'conformity.application.check',
  'conformity.derogation.ask',
  'conformity.derogation.decide',
  'conformity.statement.review',
] as const;

/** @public */
export type AuditAction = (typeof auditActions)[number];
