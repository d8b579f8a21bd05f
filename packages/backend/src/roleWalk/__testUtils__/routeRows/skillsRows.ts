import {
  skillsOverviewPermission,
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  skillsPersonValidatePermission,
  skillsProofRecordPermission,
  skillsReadPermission,
  skillsTeamReadPermission,
} from '@cloud-pi-native/plugin-skills-common';
import type { PluginRouteRow } from '../RouteRow';

/** The walker who leads the project, and a skill of the catalog of the walk. */
const params = { name: 'admin', skill: 'kubernetes' };

/** The team of the project of the walk. */
const team = { kind: 'project', name: 'vigie' };

/** What the routes of `skills` ask. */
export const skillsRows: PluginRouteRow[] = [
  { method: 'get', path: '/skills', needs: skillsReadPermission },
  ...['/people/{name}', '/people/{name}/skills/{skill}/history'].map(path => ({
    method: 'get' as const,
    path,
    params,
    needs: skillsPersonReadPermission,
  })),
  {
    method: 'put',
    path: '/people/{name}/perimeter',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
    body: { perimeter: 'pilotage-moe' },
  },
  {
    method: 'put',
    path: '/people/{name}/skills/{skill}',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
    body: { level: 3 },
  },
  {
    method: 'post',
    path: '/people/{name}/skills/{skill}/proofs',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
    body: {
      kind: 'work',
      level: 3,
      title: 'Déploiement',
      obtainedOn: '2026-01-01',
    },
  },
  {
    method: 'delete',
    path: '/people/{name}/skills/{skill}/proofs/{id}',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
  },
  {
    method: 'post',
    path: '/people/{name}/skills/{skill}/validation',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
  },
  {
    method: 'put',
    path: '/people/{name}/skills/{skill}/decision',
    params,
    needs: skillsPersonValidatePermission,
    isForPeople: true,
    body: { verdict: 'validated', level: 3 },
  },
  {
    method: 'get',
    path: '/people/{name}/exports/{format}',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
  },
  {
    method: 'delete',
    path: '/people/{name}',
    params,
    needs: skillsPersonAssessPermission,
    isForPeople: true,
  },
  {
    method: 'get',
    path: '/validations',
    needs: skillsPersonValidatePermission,
    isAnywhere: true,
  },
  {
    method: 'get',
    path: '/teams',
    needs: skillsTeamReadPermission,
    isAnywhere: true,
  },
  ...['/teams/{kind}/{name}', '/teams/{kind}/{name}/readiness'].map(path => ({
    method: 'get' as const,
    path,
    params: team,
    needs: skillsTeamReadPermission,
  })),
  {
    method: 'get',
    path: '/teams/{kind}/{name}/exports/{format}',
    params: { ...team, format: 'csv' },
    needs: skillsTeamReadPermission,
  },
  { method: 'get', path: '/overview', needs: skillsOverviewPermission },
  {
    method: 'post',
    path: '/proofs',
    needs: skillsProofRecordPermission,
    body: {
      userRef: 'user:default/admin',
      skill: 'skill:default/kubernetes',
      kind: 'automatic',
      level: 2,
      source: 'walk',
      title: { fr: 'Marche', en: 'Walk' },
      obtainedOn: '2026-01-01',
    },
  },
];
