import type { Criterion } from './Criterion';

/** Where the code is (`SRC`). @public */
export const sourceCriteria: readonly Criterion[] = [
  {
    id: 'SRC-1',
    group: 'source',
    kind: 'blocking',
    question: {
      fr: 'Le code et le code d’infrastructure sont-ils versionnés dans Git ?',
      en: 'Are the code and the infrastructure code versioned in Git?',
    },
    why: {
      fr: 'La plateforme ne construit et ne déploie que ce qui est dans Git.',
      en: 'The platform only builds and deploys what is in Git.',
    },
    work: {
      fr: 'Placez les deux dans des dépôts Git, avec leur historique.',
      en: 'Put both in Git repositories, with their history.',
    },
  },
  {
    id: 'SRC-2',
    group: 'source',
    kind: 'blocking',
    question: {
      fr: 'Le dépôt d’origine est-il joignable depuis Internet ?',
      en: 'Can the original repository be reached from the Internet?',
    },
    why: {
      fr: 'La chaîne secondaire va elle-même y chercher le code.',
      en: 'The secondary chain fetches the code there by itself.',
    },
    work: {
      fr: 'Placez le code dans une forge ouverte sur Internet ; un dépôt privé convient.',
      en: 'Put the code in a forge open to the Internet; a private repository will do.',
    },
  },
  {
    id: 'SRC-3',
    group: 'source',
    kind: 'blocking',
    question: {
      fr: 'Son adresse commence-t-elle par https et finit-elle par .git ?',
      en: 'Does its address begin with https and end with .git?',
    },
    why: {
      fr: 'La console refuse toute autre adresse.',
      en: 'The console refuses any other address.',
    },
    work: {
      fr: 'Prenez l’adresse de clonage HTTPS que donne votre forge.',
      en: 'Take the HTTPS clone address that your forge gives.',
    },
  },
  {
    id: 'SRC-4',
    group: 'source',
    kind: 'mandatory',
    condition: 'private-repositories',
    question: {
      fr: 'Avez-vous un jeton de lecture pour le dépôt privé ?',
      en: 'Do you have a read token for the private repository?',
    },
    why: {
      fr: 'Sans lui, la recopie est refusée par votre forge.',
      en: 'Without it, your forge refuses the copy.',
    },
    work: {
      fr: 'Créez un jeton limité à la lecture de ce dépôt, avec une date de fin notée à l’agenda.',
      en: 'Create a token limited to reading this repository, and note its end date.',
    },
  },
  {
    id: 'SRC-5',
    group: 'source',
    kind: 'blocking',
    question: {
      fr: 'Chaque dépôt applicatif a-t-il un fichier .gitlab-ci-dso.yml à sa racine ?',
      en: 'Does each application repository have a .gitlab-ci-dso.yml file at its root?',
    },
    why: {
      fr: 'Sans ce fichier, rien n’est construit.',
      en: 'Without this file, nothing is built.',
    },
    work: {
      fr: 'Partez du modèle du tutoriel ; quelques lignes suffisent.',
      en: 'Start from the tutorial’s model; a few lines are enough.',
    },
  },
];
