import type { Application, Relation } from './RefAppData';
import type { RefAppStore } from './RefAppStore';

/** An application alone, as RefApp gives it. */
function core(application: Application) {
  return {
    id: application.id,
    label: application.label,
    shortName: application.shortName,
    logo: application.logo,
    description: application.description,
    targetPopulations: application.targetPopulations,
    purposes: application.purposes,
    type: application.type,
    priorityRestart: application.priorityRestart,
    quality: application.quality,
    currentStatusId: application.statuses.at(-1)?.id ?? null,
    currentStatus: application.statuses.at(-1) ?? null,
    tags: application.tags,
    businessDivisions: application.businessDivisions,
  };
}

/** A row of the list: RefApp brings what hangs on the application with it. */
export function presentInList(application: Application) {
  return {
    ...core(application),
    technicalDebtInfo: [],
    actors: application.actors,
    hostings: application.hostings,
    compliance: application.compliance,
    labels: application.labels,
    externalRessource: application.externalRessource,
  };
}

/** An application by its identifier, with its relations. */
export function presentAlone(application: Application, store: RefAppStore) {
  const relations = store.relationsOf(application.id);
  return {
    ...core(application),
    relationsAsSource: relations.filter(
      one => one.applicationSourceId === application.id,
    ),
    relationsAsTarget: relations.filter(
      one => one.applicationTargetId === application.id,
    ),
  };
}

/** A relation, with the names of both ends. */
export function presentRelation(relation: Relation, store: RefAppStore) {
  const minimal = (id: string) => ({ id, label: store.find(id)?.label ?? '' });
  return {
    ...relation,
    sourceApplication: minimal(relation.applicationSourceId),
    targetApplication: minimal(relation.applicationTargetId),
    mediationService:
      relation.mediationServiceId === null
        ? null
        : minimal(relation.mediationServiceId),
  };
}
