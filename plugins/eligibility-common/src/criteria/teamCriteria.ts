import type { Criterion } from './Criterion';

/** Who builds and runs (`ORG`). @public */
export const teamCriteria: readonly Criterion[] = [
  {
    id: 'ORG-1',
    group: 'team',
    kind: 'mandatory',
    question: {
      fr: 'L’équipe connaît-elle la matrice de compétences et s’y est-elle située ?',
      en: 'Does the team know the skills matrix, and has it placed itself there?',
    },
    why: {
      fr: 'Quatre technologies sont obligatoires et trois conseillées ; la Service Team le vérifie.',
      en: 'Four technologies are mandatory and three advised; the Service Team checks it.',
    },
    work: {
      fr: 'Que chacun ouvre « Compétences » et s’évalue ; la matrice de l’équipe montre ce qui manque.',
      en: 'Have everyone open “Skills” and assess themselves; the matrix of the team shows what is missing.',
    },
  },
  {
    id: 'ORG-2',
    group: 'team',
    kind: 'mandatory',
    question: {
      fr: 'L’équipe se forme-t-elle à l’agilité, aux conteneurs et à Kubernetes ?',
      en: 'Is the team learning agility, containers and Kubernetes?',
    },
    why: {
      fr: 'L’offre accompagne des équipes qui visent l’autonomie.',
      en: 'The offer supports teams that aim at autonomy.',
    },
    work: {
      fr: 'Inscrivez l’équipe à un parcours et réservez-lui du temps.',
      en: 'Enrol the team on a learning path and set time aside.',
    },
  },
  {
    id: 'ORG-3',
    group: 'team',
    kind: 'blocking',
    question: {
      fr: 'Chaque membre a-t-il, ou peut-il avoir, un compte dans le SSO de la plateforme ?',
      en: 'Does each member have, or may each have, an account in the platform’s SSO?',
    },
    why: {
      fr: 'Sans compte, ni la console ni le portail ne s’ouvrent.',
      en: 'Without an account, neither the console nor the portal opens.',
    },
    work: {
      fr: 'Demandez les comptes par ticket, avec les adresses professionnelles.',
      en: 'Ask for the accounts by ticket, with work addresses.',
    },
  },
  {
    id: 'ORG-4',
    group: 'team',
    kind: 'mandatory',
    question: {
      fr: 'L’équipe suit-elle le parcours d’embarquement ?',
      en: 'Does the team follow the boarding path?',
    },
    why: {
      fr: 'Il précède l’usage de l’offre et évite les impasses les plus fréquentes.',
      en: 'It comes before using the offer and avoids the most common dead ends.',
    },
    work: {
      fr: 'Commencez par l’étape 1 du parcours de votre périmètre.',
      en: 'Begin with step 1 of the path of your perimeter.',
    },
  },
  {
    id: 'ORG-5',
    group: 'team',
    kind: 'mandatory',
    question: {
      fr: 'Les tutoriels ont-ils été lus et suivis ?',
      en: 'Have the tutorials been read and followed?',
    },
    why: {
      fr: 'L’accompagnement commence là où ils s’arrêtent.',
      en: 'Support begins where they end.',
    },
    work: {
      fr: 'Faites au moins « Premier projet » et « Image conforme ».',
      en: 'Do at least “First project” and “An image that conforms”.',
    },
  },
  {
    id: 'ORG-6',
    group: 'team',
    kind: 'blocking',
    question: {
      fr: 'Le projet assure-t-il lui-même l’exploitation et le maintien en condition de l’application ?',
      en: 'Does the project itself run and maintain the application?',
    },
    why: {
      fr: 'La Service Team aide, mais ne fait pas à la place du projet.',
      en: 'The Service Team helps, but does not do the project’s work.',
    },
    work: {
      fr: 'Organisez l’astreinte, les correctifs et leur financement dans l’équipe.',
      en: 'Organise on-call duty, fixes and their funding within the team.',
    },
  },
  {
    id: 'ORG-7',
    group: 'team',
    kind: 'mandatory',
    question: {
      fr: 'Environ 20 % de la capacité est-elle réservée à la qualité, avec des tests automatiques ?',
      en: 'Is about 20 % of capacity reserved for quality, with automated tests?',
    },
    why: {
      fr: 'Le CCT le demande (EXI-ORG-14, EXI-ORG-10) : sans cela, la dette finit par bloquer les livraisons.',
      en: 'The CCT asks for it (EXI-ORG-14, EXI-ORG-10): without it, debt ends up blocking releases.',
    },
    work: {
      fr: 'Inscrivez cette part dans le carnet de chaque itération.',
      en: 'Write that share into the backlog of each iteration.',
    },
  },
  {
    id: 'ORG-8',
    group: 'team',
    kind: 'blocking',
    question: {
      fr: 'Ceux qui accèdent aux environnements du ministère ont-ils l’habilitation et le poste requis ?',
      en: 'Do those who access the ministry’s environments have the clearance and the workstation required?',
    },
    why: {
      fr: 'Un poste maîtrisé est exigé, et un poste de niveau supérieur pour la production.',
      en: 'A controlled workstation is required, and one of a higher level for production.',
    },
    work: {
      fr: 'Lancez les habilitations tôt : elles prennent plusieurs mois.',
      en: 'Start clearances early: they take several months.',
    },
  },
];
