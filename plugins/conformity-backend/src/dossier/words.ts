import type {
  FlowNature,
  HomologationDecision,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  CheckOutcome,
  DerogationState,
  PositionBasis,
  PositionState,
  ReviewVerdict,
} from '@cloud-pi-native/plugin-conformity-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

type Words<Key extends string> = Record<Key, BilingualText>;

export const stateWords: Words<PositionState> = {
  met: { fr: 'conforme', en: 'met' },
  partial: { fr: 'partiellement conforme', en: 'partly met' },
  unmet: { fr: 'non conforme', en: 'not met' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  derogation: { fr: 'sous dérogation', en: 'under a derogation' },
  unstated: { fr: 'non renseignée', en: 'not stated' },
};

export const basisWords: Words<PositionBasis> = {
  derogation: { fr: 'dérogation en vigueur', en: 'derogation in force' },
  statement: { fr: 'déclaration du projet', en: 'statement of the project' },
  contradiction: {
    fr: 'une vérification contredit la déclaration du projet',
    en: 'a check contradicts the statement of the project',
  },
  check: { fr: 'vérification automatique', en: 'automatic check' },
  rejection: {
    fr: 'déclaration rejetée par l’architecte',
    en: 'statement rejected by the architect',
  },
  nothing: { fr: 'rien n’est connu', en: 'nothing is known' },
};

export const outcomeWords: Words<CheckOutcome> = {
  pass: { fr: 'réussie', en: 'passed' },
  fail: { fr: 'en échec', en: 'failed' },
  unknown: { fr: 'ne peut pas dire', en: 'cannot tell' },
};

export const verdictWords: Words<ReviewVerdict> = {
  accepted: { fr: 'acceptée', en: 'accepted' },
  rejected: { fr: 'rejetée', en: 'rejected' },
};

export const derogationWords: Words<DerogationState> = {
  asked: { fr: 'demandée', en: 'asked for' },
  granted: { fr: 'accordée', en: 'granted' },
  refused: { fr: 'refusée', en: 'refused' },
  expired: { fr: 'échue', en: 'expired' },
  withdrawn: { fr: 'retirée', en: 'withdrawn' },
};

export const decisionWords: Words<HomologationDecision> = {
  favorable: { fr: 'favorable', en: 'favourable' },
  'favorable-with-reserves': {
    fr: 'favorable avec réserves',
    en: 'favourable with reserves',
  },
  unfavorable: { fr: 'défavorable', en: 'unfavourable' },
  exempted: { fr: 'dispensée', en: 'exempted' },
};

export const natureWords: Words<FlowNature> = {
  service: { fr: 'appel de service', en: 'service call' },
  data: { fr: 'données', en: 'data' },
  file: { fr: 'fichier', en: 'file' },
  message: { fr: 'message', en: 'message' },
};

/** Everything else that a homologation file says. */
export const dossierWords = {
  title: { fr: 'Dossier d’homologation', en: 'Homologation file' },
  asOf: { fr: 'Situation au', en: 'As of' },
  contents: {
    fr: 'Ce dossier est tiré du portail Cloud π Native : il réunit ce que les sources de la cartographie, le projet, l’architecte et les vérifications automatiques disent de l’application.',
    en: 'This file comes from the Cloud π Native portal: it gathers what the sources of the map, the project, the architect and the automatic checks say of the application.',
  },
  identity: { fr: 'Identité', en: 'Identity' },
  reference: { fr: 'Référence au catalogue', en: 'Reference in the catalog' },
  zone: { fr: 'Zone d’urbanisation', en: 'Urbanisation zone' },
  owner: { fr: 'Responsable', en: 'Owner' },
  attribute: { fr: 'Attribut', en: 'Attribute' },
  value: { fr: 'Valeur', en: 'Value' },
  source: { fr: 'Source', en: 'Source' },
  nothingKnown: { fr: 'Rien n’est renseigné.', en: 'Nothing is known.' },
  homologations: { fr: 'Homologations', en: 'Homologations' },
  noHomologation: {
    fr: 'Aucune homologation n’est enregistrée.',
    en: 'No homologation is recorded.',
  },
  architecture: { fr: 'Architecture', en: 'Architecture' },
  environments: { fr: 'Environnements', en: 'Environments' },
  repositories: { fr: 'Dépôts', en: 'Repositories' },
  name: { fr: 'Nom', en: 'Name' },
  stage: { fr: 'Étape', en: 'Stage' },
  cluster: { fr: 'Cluster', en: 'Cluster' },
  purpose: { fr: 'Usage', en: 'Purpose' },
  project: { fr: 'Projet', en: 'Project' },
  noProject: {
    fr: 'Aucun projet n’est enrôlé sur l’offre pour cette application.',
    en: 'No project is enrolled on the offer for this application.',
  },
  flows: { fr: 'Flux', en: 'Flows' },
  noFlow: { fr: 'Aucun flux n’est connu.', en: 'No flow is known.' },
  direction: { fr: 'Sens', en: 'Direction' },
  incoming: { fr: 'entrant', en: 'incoming' },
  outgoing: { fr: 'sortant', en: 'outgoing' },
  other: { fr: 'Autre application', en: 'Other application' },
  nature: { fr: 'Nature', en: 'Nature' },
  protocol: { fr: 'Protocole et port', en: 'Protocol and port' },
  protection: { fr: 'Protection', en: 'Protection' },
  conformity: { fr: 'Conformité au CCT', en: 'Conformity to the CCT' },
  ready: {
    fr: 'L’application est prête pour la production : chaque exigence primordiale est conforme, sous dérogation ou sans objet.',
    en: 'The application is ready for production: each essential requirement is met, under a derogation or not applicable.',
  },
  notReady: {
    fr: 'L’application n’est pas prête pour la production. Exigences primordiales qui l’en empêchent :',
    en: 'The application is not ready for production. Essential requirements that keep it back:',
  },
  scores: { fr: 'Scores par famille', en: 'Scores by family' },
  family: { fr: 'Famille', en: 'Family' },
  level: { fr: 'Niveau', en: 'Level' },
  score: { fr: 'Score', en: 'Score' },
  expected: { fr: 'Exigences comptées', en: 'Requirements counted' },
  requirements: { fr: 'Exigences', en: 'Requirements' },
  position: { fr: 'Position', en: 'Position' },
  statedBy: { fr: 'Déclarée par', en: 'Stated by' },
  review: { fr: 'Revue', en: 'Review' },
  proof: { fr: 'Preuve', en: 'Proof' },
  check: { fr: 'Vérification', en: 'Check' },
  derogations: { fr: 'Dérogations', en: 'Derogations' },
  noDerogation: {
    fr: 'Aucune dérogation n’a été demandée.',
    en: 'No derogation was asked for.',
  },
  until: { fr: 'jusqu’au', en: 'until' },
  askedBy: { fr: 'demandée par', en: 'asked by' },
  decidedBy: { fr: 'décidée par', en: 'decided by' },
  mitigation: { fr: 'mesure compensatoire', en: 'mitigation' },
  scans: { fr: 'Vérifications automatiques', en: 'Automatic checks' },
  noScan: {
    fr: 'Les vérifications n’ont pas encore lu cette application.',
    en: 'The checks have not read this application yet.',
  },
  outcome: { fr: 'Résultat', en: 'Outcome' },
  findings: { fr: 'Constats', en: 'Findings' },
  history: { fr: 'Historique', en: 'History' },
  noHistory: { fr: 'Rien ne s’est encore passé.', en: 'Nothing happened yet.' },
  on: { fr: 'le', en: 'on' },
} satisfies Record<string, BilingualText>;
