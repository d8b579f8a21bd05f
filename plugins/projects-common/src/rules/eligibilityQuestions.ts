import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** A question whose answer « no » blocks the request. @public */
export interface EligibilityQuestion {
  /** Key of the answer in {@link AccessRequestInput.eligibility}. */
  id: string;
  /** Criteria of the offer that the question checks, by their identifiers in the eligibility list. */
  criteria: readonly string[];
  question: BilingualText;
  /** Why the platform asks. */
  explanation: BilingualText;
  /** What to do when the answer is no. */
  remedy: BilingualText;
}

/** The blocking eligibility criteria of the offer, in the order they are asked. @public */
export const eligibilityQuestions: readonly EligibilityQuestion[] = [
  {
    id: 'container',
    criteria: ['APP-1'],
    question: {
      fr: 'L’application s’exécute-t-elle dans des conteneurs Linux ?',
      en: 'Does the application run in Linux containers?',
    },
    explanation: {
      fr: 'La plateforme n’héberge que des conteneurs à base Linux ; une application réservée à Windows n’y est pas éligible.',
      en: 'The platform only hosts Linux containers; an application that needs Windows is not eligible.',
    },
    remedy: {
      fr: 'Écrivez un Dockerfile à partir d’une image Linux et construisez l’application avec lui avant de demander l’accès.',
      en: 'Write a Dockerfile on a Linux base image and build the application with it before asking for access.',
    },
  },
  {
    id: 'stateless',
    criteria: ['APP-2'],
    question: {
      fr: 'L’application est-elle sans état (chaque instance peut être détruite à tout moment) ?',
      en: 'Is the application stateless (any instance may be destroyed at any time)?',
    },
    explanation: {
      fr: 'Les instances sont déplacées et remplacées sans préavis. Les données vivent dans une base, les sessions dans un service partagé, sans affinité de session.',
      en: 'Instances are moved and replaced without notice. Data live in a database and sessions in a shared service, without session affinity.',
    },
    remedy: {
      fr: 'Déplacez les données dans une base de données ou un stockage objet, et les sessions dans un service de type Redis.',
      en: 'Move data to a database or an object store, and sessions to a service such as Redis.',
    },
  },
  {
    id: 'rootless',
    criteria: ['APP-4'],
    question: {
      fr: 'Les images s’exécutent-elles sans les droits de root ?',
      en: 'Do the images run without root privileges?',
    },
    explanation: {
      fr: 'Un conteneur qui demande root est refusé par les clusters, et cette règle n’a pas d’exception.',
      en: 'The clusters refuse a container that asks for root, and this rule has no exception.',
    },
    remedy: {
      fr: 'Déclarez un utilisateur non privilégié dans le Dockerfile, écoutez sur un port supérieur à 1024 et donnez les fichiers au groupe 0.',
      en: 'Declare an unprivileged user in the Dockerfile, listen on a port above 1024 and give the files to group 0.',
    },
  },
  {
    id: 'configuration',
    criteria: ['APP-3'],
    question: {
      fr: 'La configuration vient-elle seulement de l’environnement (la même image partout) ?',
      en: 'Does configuration come from the environment only (the same image everywhere)?',
    },
    explanation: {
      fr: 'L’image construite une fois est promue du développement à la production ; seules les variables et les secrets changent.',
      en: 'The image is built once and promoted from development to production; only variables and secrets change.',
    },
    remedy: {
      fr: 'Remplacez les fichiers de configuration propres à un environnement par des variables d’environnement et des secrets.',
      en: 'Replace configuration files made for one environment by environment variables and secrets.',
    },
  },
  {
    id: 'git-https',
    criteria: ['SRC-1', 'SRC-2', 'SRC-3'],
    question: {
      fr: 'Le code et l’infrastructure sont-ils dans des dépôts Git joignables en https depuis Internet ?',
      en: 'Are the code and the infrastructure in Git repositories that can be reached by https from the Internet?',
    },
    explanation: {
      fr: 'La chaîne secondaire va elle-même chercher le code dans votre forge ; rien ne peut être poussé depuis un poste.',
      en: 'The secondary chain fetches the code from your forge by itself; nothing can be pushed from a workstation.',
    },
    remedy: {
      fr: 'Placez le code dans une forge joignable depuis Internet, avec une adresse en https qui finit par .git ; un dépôt privé convient, son jeton est demandé plus tard.',
      en: 'Put the code in a forge that can be reached from the Internet, with an https address that ends with .git; a private repository will do, its token is asked for later.',
    },
  },
  {
    id: 'gitops',
    criteria: ['APP-18'],
    question: {
      fr: 'Le déploiement est-il décrit dans Git (manifestes Kustomize ou chart Helm) ?',
      en: 'Is the deployment described in Git (Kustomize manifests or a Helm chart)?',
    },
    explanation: {
      fr: 'Argo CD applique ce que contient le dépôt d’infrastructure ; aucun accès direct aux clusters n’est donné.',
      en: 'Argo CD applies what the infrastructure repository holds; no direct access to the clusters is given.',
    },
    remedy: {
      fr: 'Écrivez les manifestes ou le chart de l’application dans un dépôt d’infrastructure ; le tutoriel de la plateforme en donne un modèle.',
      en: 'Write the manifests or the chart of the application in an infrastructure repository; the platform’s tutorial gives a model.',
    },
  },
];
