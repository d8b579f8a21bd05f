/** Names of the scaffolder templates that the screens open. */
export const templates = {
  request: 'demande-acces',
  addRepository: 'ajouter-depot',
  addEnvironment: 'creer-environnement',
  mirrorCredentials: 'identifiants-miroir',
} as const;
