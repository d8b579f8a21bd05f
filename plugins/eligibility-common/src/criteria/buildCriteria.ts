import type { Criterion } from './Criterion';

/** What the application and its images must be: compatibility, good practices and Kyverno rules of the public documentation. @public */
export const buildCriteria: readonly Criterion[] = [
  {
    id: 'APP-1',
    group: 'application',
    kind: 'blocking',
    question: {
      fr: 'L’application s’exécute-t-elle dans des conteneurs à base Linux ?',
      en: 'Does the application run in Linux containers?',
    },
    why: {
      fr: 'Une application réservée à Windows n’est pas éligible.',
      en: 'An application that needs Windows is not eligible.',
    },
    work: {
      fr: 'Écrivez un Dockerfile à partir d’une image Linux et construisez l’application avec lui.',
      en: 'Write a Dockerfile on a Linux base image and build the application with it.',
    },
  },
  {
    id: 'APP-2',
    group: 'application',
    kind: 'blocking',
    question: {
      fr: 'L’application est-elle sans état : toute instance peut être détruite à tout moment, sans affinité de session ?',
      en: 'Is the application stateless: any instance may be destroyed at any time, without session affinity?',
    },
    why: {
      fr: 'Les instances sont déplacées et remplacées sans préavis.',
      en: 'Instances are moved and replaced without notice.',
    },
    work: {
      fr: 'Déplacez les données dans une base ou un stockage objet, et les sessions dans un service partagé de type Redis.',
      en: 'Move data to a database or an object store, and sessions to a shared service such as Redis.',
    },
  },
  {
    id: 'APP-3',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'La configuration vient-elle seulement de l’environnement, avec la même image partout ?',
      en: 'Does configuration come from the environment only, with the same image everywhere?',
    },
    why: {
      fr: 'L’image construite une fois est promue d’un environnement à l’autre.',
      en: 'The image is built once and promoted from one environment to the next.',
    },
    work: {
      fr: 'Remplacez les fichiers propres à un environnement par des variables et des secrets.',
      en: 'Replace the files made for one environment by variables and secrets.',
    },
  },
  {
    id: 'APP-4',
    group: 'application',
    kind: 'blocking',
    question: {
      fr: 'Les images s’exécutent-elles sans les droits de root ?',
      en: 'Do the images run without root privileges?',
    },
    why: {
      fr: 'Un conteneur qui demande root est refusé, et cette règle n’a pas d’exception.',
      en: 'A container that asks for root is refused, and this rule has no exception.',
    },
    work: {
      fr: 'Déclarez un utilisateur non privilégié dans le Dockerfile et donnez les fichiers au groupe 0.',
      en: 'Declare an unprivileged user in the Dockerfile and give the files to group 0.',
    },
  },
  {
    id: 'APP-5',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Le système de fichiers des images peut-il rester en lecture seule ?',
      en: 'Can the file system of the images stay read-only?',
    },
    why: {
      fr: 'Ce qui s’écrit va dans des volumes montés, comme /tmp.',
      en: 'What is written goes to mounted volumes, such as /tmp.',
    },
    work: {
      fr: 'Montez un volume pour chaque dossier où l’application écrit.',
      en: 'Mount a volume for each folder that the application writes to.',
    },
  },
  {
    id: 'APP-6',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'L’application écoute-t-elle sur des ports supérieurs à 1024 ?',
      en: 'Does the application listen on ports above 1024?',
    },
    why: {
      fr: 'OpenShift refuse les ports réservés.',
      en: 'OpenShift refuses reserved ports.',
    },
    work: {
      fr: 'Changez le port d’écoute, par exemple pour 8080.',
      en: 'Change the port it listens on, to 8080 for instance.',
    },
  },
  {
    id: 'APP-7',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'L’application accepte-t-elle un identifiant d’utilisateur quelconque ?',
      en: 'Does the application work with any user identifier?',
    },
    why: {
      fr: 'Le cluster en choisit un au hasard pour chaque projet.',
      en: 'The cluster picks a random one for each project.',
    },
    work: {
      fr: 'Donnez les droits des fichiers au groupe 0 plutôt qu’à un utilisateur.',
      en: 'Give the rights on files to group 0 rather than to a user.',
    },
  },
  {
    id: 'APP-8',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'L’application respecte-t-elle les douze facteurs ?',
      en: 'Does the application follow the twelve factors?',
    },
    why: {
      fr: 'Ils résument ce que demande une application faite pour le nuage.',
      en: 'They sum up what an application made for the cloud needs.',
    },
    work: {
      fr: 'Passez les douze facteurs en revue et notez les écarts.',
      en: 'Go through the twelve factors and note the gaps.',
    },
  },
  {
    id: 'APP-9',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les Dockerfile sont-ils dans les dépôts ?',
      en: 'Are the Dockerfiles in the repositories?',
    },
    why: {
      fr: 'La plateforme reconstruit elle-même chaque image.',
      en: 'The platform rebuilds every image by itself.',
    },
    work: {
      fr: 'Versionnez un Dockerfile pour chaque composant.',
      en: 'Version a Dockerfile for each component.',
    },
  },
  {
    id: 'APP-10',
    group: 'application',
    kind: 'blocking',
    question: {
      fr: 'Les images de base sont-elles publiques ou reconstruites par la plateforme ?',
      en: 'Are the base images public, or rebuilt by the platform?',
    },
    why: {
      fr: 'Pousser une image ou un binaire construit ailleurs est interdit.',
      en: 'Pushing an image or a binary built elsewhere is forbidden.',
    },
    work: {
      fr: 'Partez d’images publiques, ou confiez leur construction à la plateforme.',
      en: 'Start from public images, or have the platform build them.',
    },
  },
  {
    id: 'APP-11',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les dépendances viennent-elles de registres publics connus, ou sont-elles construites par la plateforme ?',
      en: 'Do dependencies come from known public registries, or are they built by the platform?',
    },
    why: {
      fr: 'La construction ne joint pas un registre interne à votre organisation.',
      en: 'A build does not reach a registry internal to your organisation.',
    },
    work: {
      fr: 'Publiez les dépendances internes ou construisez-les sur la plateforme.',
      en: 'Publish internal dependencies, or build them on the platform.',
    },
  },
  {
    id: 'APP-12',
    group: 'application',
    kind: 'mandatory',
    question: {
      fr: 'Les journaux sortent-ils sur la sortie standard, au format GELF ou JSON ?',
      en: 'Do logs go to the standard output, as GELF or JSON?',
    },
    why: {
      fr: 'Un fichier de journal est perdu avec l’instance.',
      en: 'A log file is lost with the instance.',
    },
    work: {
      fr: 'Réglez la bibliothèque de journaux pour écrire du JSON sur la sortie standard.',
      en: 'Have the logging library write JSON to the standard output.',
    },
  },
];
