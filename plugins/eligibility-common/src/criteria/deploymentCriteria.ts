import type { Criterion } from './Criterion';

/** How the application is deployed and run (`APP`, second part). @public */
export const deploymentCriteria: readonly Criterion[] = [
  {
    id: 'APP-13',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les opérations d’administration passent-elles par des initContainers ou des CronJobs ?',
      en: 'Do administration tasks run as initContainers or CronJobs?',
    },
    why: {
      fr: 'Personne n’ouvre de session dans un pod pour y lancer une commande.',
      en: 'Nobody opens a shell in a pod to run a command.',
    },
    work: {
      fr: 'Transformez chaque procédure manuelle en tâche versionnée.',
      en: 'Turn each manual procedure into a versioned job.',
    },
  },
  {
    id: 'APP-14',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Chaque conteneur a-t-il ses sondes de vivacité et de disponibilité ?',
      en: 'Does each container have liveness and readiness probes?',
    },
    why: {
      fr: 'Sans elles, le déploiement en production est bloqué.',
      en: 'Without them, deployment to production is blocked.',
    },
    work: {
      fr: 'Exposez un point de santé léger et déclarez les sondes dans les manifestes.',
      en: 'Expose a light health endpoint and declare the probes in the manifests.',
    },
  },
  {
    id: 'APP-15',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Chaque conteneur a-t-il des demandes et des limites de processeur et de mémoire ?',
      en: 'Does each container have processor and memory requests and limits?',
    },
    why: {
      fr: 'Le quota du projet les additionne, et la production les exige.',
      en: 'The quota of the project adds them up, and production requires them.',
    },
    work: {
      fr: 'Mesurez la consommation hors production et inscrivez-la, avec une marge.',
      en: 'Measure usage outside production and write it down, with a margin.',
    },
  },
  {
    id: 'APP-16',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les pods portent-ils les étiquettes app, env et tier ?',
      en: 'Do pods carry the labels app, env and tier?',
    },
    why: {
      fr: 'Elles servent à la supervision, et la production les exige.',
      en: 'Supervision relies on them, and production requires them.',
    },
    work: {
      fr: 'Ajoutez-les au chart ou à la base Kustomize, avec criticality et component.',
      en: 'Add them to the chart or to the Kustomize base, with criticality and component.',
    },
  },
  {
    id: 'APP-17',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les balises d’images sont-elles uniques et explicites, jamais latest ?',
      en: 'Are image tags unique and explicit, never latest?',
    },
    why: {
      fr: 'Une balise qui bouge empêche de savoir ce qui tourne, et d’y revenir.',
      en: 'A tag that moves hides what runs, and prevents a rollback.',
    },
    work: {
      fr: 'Balisez avec l’empreinte du commit, dans la chaîne comme dans les manifestes.',
      en: 'Tag with the commit hash, in the pipeline and in the manifests.',
    },
  },
  {
    id: 'APP-18',
    group: 'application',
    kind: 'blocking',
    question: {
      fr: 'Le déploiement est-il décrit dans Git, par Kustomize ou par un chart Helm ?',
      en: 'Is the deployment described in Git, by Kustomize or a Helm chart?',
    },
    why: {
      fr: 'Argo CD applique le dépôt d’infrastructure : il n’y a pas d’autre chemin vers les clusters.',
      en: 'Argo CD applies the infrastructure repository: there is no other way to the clusters.',
    },
    work: {
      fr: 'Écrivez le chart ou les manifestes dans un dépôt d’infrastructure ; un tutoriel en donne le modèle.',
      en: 'Write the chart or the manifests in an infrastructure repository; a tutorial gives the model.',
    },
  },
  {
    id: 'APP-19',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les ConfigMaps sont-elles sans mot de passe ni clé ?',
      en: 'Are ConfigMaps free of passwords and keys?',
    },
    why: {
      fr: 'Une ConfigMap se lit en clair ; la production refuse password, passwd et secret_key.',
      en: 'A ConfigMap is read in clear; production refuses password, passwd and secret_key.',
    },
    work: {
      fr: 'Passez par des secrets chiffrés avec SOPS ou lus dans le coffre.',
      en: 'Use secrets encrypted with SOPS or read from the vault.',
    },
  },
  {
    id: 'APP-20',
    group: 'application',
    kind: 'mandatory',
    mayNotApply: true,
    question: {
      fr: 'Les agents s’authentifient-ils par le SSO ministériel, et les usagers par FranceConnect ?',
      en: 'Do civil servants sign in with the ministry’s SSO, and citizens with FranceConnect?',
    },
    why: {
      fr: 'Le CCT en fait une exigence primordiale (EXI-ARCH-11).',
      en: 'The CCT makes it an essential requirement (EXI-ARCH-11).',
    },
    work: {
      fr: 'Branchez l’application sur ces fournisseurs par OpenID Connect.',
      en: 'Connect the application to these providers by OpenID Connect.',
    },
  },
  {
    id: 'APP-21',
    group: 'application',
    kind: 'mandatory',
    condition: 'internet-exposure',
    question: {
      fr: 'Un CDN ou un anti-DDoS externe protège-t-il l’exposition sur Internet ?',
      en: 'Does an external CDN or anti-DDoS service protect the Internet exposure?',
    },
    why: {
      fr: 'Le CCT en fait une exigence primordiale (EXI-G-6).',
      en: 'The CCT makes it an essential requirement (EXI-G-6).',
    },
    work: {
      fr: 'Souscrivez le service avant l’ouverture, et testez la bascule.',
      en: 'Subscribe to the service before opening, and test the switch.',
    },
  },
  {
    id: 'APP-22',
    group: 'application',
    kind: 'recommended',
    question: {
      fr: 'Les images sont-elles certifiées ou standardisées par un tiers ?',
      en: 'Are the images certified or standardised by a third party?',
    },
    why: {
      fr: 'Leurs correctifs arrivent alors sans que l’équipe les fasse.',
      en: 'Their fixes then come without the team making them.',
    },
    work: {
      fr: 'Préférez une image de base tenue par son éditeur.',
      en: 'Prefer a base image kept by its publisher.',
    },
  },
  {
    id: 'APP-23',
    group: 'application',
    kind: 'recommended',
    question: {
      fr: 'Les images sont-elles légères, HTTPS de bout en bout et les répliques adaptées à la charge ?',
      en: 'Are images light, HTTPS end to end, and replicas scaled with load?',
    },
    why: {
      fr: 'L’application démarre plus vite, coûte moins et tient mieux les pointes.',
      en: 'The application starts faster, costs less and stands peaks better.',
    },
    work: {
      fr: 'Construisez en plusieurs étapes et ajoutez un HorizontalPodAutoscaler.',
      en: 'Build in several stages and add a HorizontalPodAutoscaler.',
    },
  },
  {
    id: 'APP-24',
    group: 'application',
    kind: 'information',
    question: {
      fr: 'Savez-vous quel nom de domaine l’application doit porter ?',
      en: 'Do you know which domain name the application must have?',
    },
    why: {
      fr: 'Un nom en gouv.fr ou en interieur.gouv.fr se demande plusieurs semaines à l’avance.',
      en: 'A name in gouv.fr or interieur.gouv.fr is asked for several weeks ahead.',
    },
    work: {
      fr: 'Faites trancher le domaine par votre direction de la communication.',
      en: 'Have your communication office settle the domain.',
    },
  },
];
