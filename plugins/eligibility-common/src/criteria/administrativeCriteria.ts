import type { Criterion } from './Criterion';

/** Who may ask (`ADM`). @public */
export const administrativeCriteria: readonly Criterion[] = [
  {
    id: 'ADM-1',
    group: 'administrative',
    kind: 'blocking',
    question: {
      fr: 'Le demandeur est-il une administration, ou un prestataire qui travaille pour elle ?',
      en: 'Is the applicant an administration, or a contractor that works for one?',
    },
    why: {
      fr: 'L’offre managée est réservée aux administrations et à ceux qu’elles mandatent.',
      en: 'The managed offer is for administrations and those they commission.',
    },
    work: {
      fr: 'Faites porter la demande par l’administration bénéficiaire.',
      en: 'Have the administration that benefits carry the request.',
    },
  },
  {
    id: 'ADM-2',
    group: 'administrative',
    kind: 'blocking',
    question: {
      fr: 'Un correspondant de l’État peut-il accepter les conditions d’utilisation et fournir la dotation (UO) ?',
      en: 'Can a State correspondent accept the terms of use and supply the budget (UO)?',
    },
    why: {
      fr: 'L’hébergement engage l’administration et se finance par des unités d’œuvre.',
      en: 'Hosting commits the administration and is paid for in work units.',
    },
    work: {
      fr: 'Désignez un agent habilité et obtenez le code de la dotation auprès de votre service financier.',
      en: 'Name an entitled civil servant and get the budget code from your finance office.',
    },
  },
  {
    id: 'ADM-3',
    group: 'administrative',
    kind: 'information',
    question: {
      fr: 'Le commanditaire soutient-il le projet, avec un financement et une équipe dédiée ?',
      en: 'Does the sponsor support the project, with funding and a dedicated team?',
    },
    why: {
      fr: 'Un projet sans financement durable ni équipe stable s’arrête après la première version.',
      en: 'A project without lasting funding or a stable team stops after its first version.',
    },
    work: {
      fr: 'Présentez le projet à la hiérarchie avec son coût d’exploitation sur trois ans.',
      en: 'Present the project to the hierarchy with its running cost over three years.',
    },
  },
  {
    id: 'ADM-4',
    group: 'administrative',
    kind: 'information',
    question: {
      fr: 'La politique d’accompagnement a-t-elle été lue, et votre cas identifié ?',
      en: 'Has the support policy been read, and your case identified?',
    },
    why: {
      fr: 'L’aide disponible n’est pas la même selon le porteur et le but du projet.',
      en: 'The help available depends on who carries the project and why.',
    },
    work: {
      fr: 'Lisez le cas d’accompagnement que ce diagnostic indique.',
      en: 'Read the support case that this diagnosis gives.',
    },
  },
  {
    id: 'ADM-5',
    group: 'administrative',
    kind: 'information',
    question: {
      fr: 'Un architecte (BACI) est-il identifié sur le projet ?',
      en: 'Has an architect (BACI) been identified for the project?',
    },
    why: {
      fr: 'Il relit l’architecture et la rapproche de la cible du système d’information.',
      en: 'This person reviews the architecture and brings it close to the target of the information system.',
    },
    work: {
      fr: 'Demandez à votre direction quel architecte suit votre domaine.',
      en: 'Ask your department which architect follows your domain.',
    },
  },
  {
    id: 'ADM-6',
    group: 'administrative',
    kind: 'mandatory',
    question: {
      fr: 'La réunion de pré-qualification avec l’équipe Adoption a-t-elle eu lieu ?',
      en: 'Has the pre-qualification meeting with the Adoption team taken place?',
    },
    why: {
      fr: 'Elle ouvre la première étape de l’embarquement.',
      en: 'It opens the first step of boarding.',
    },
    work: {
      fr: 'Demandez un rendez-vous à l’équipe Adoption ; ce diagnostic en est le support.',
      en: 'Ask the Adoption team for a meeting; this diagnosis is its basis.',
    },
  },
  {
    id: 'ADM-7',
    group: 'administrative',
    kind: 'mandatory',
    question: {
      fr: 'La réunion de qualification technique a-t-elle eu lieu ?',
      en: 'Has the technical qualification meeting taken place?',
    },
    why: {
      fr: 'Le responsable technique de l’offre y examine le dossier, après la demande d’accès.',
      en: 'The technical lead of the offer examines the file there, after the access request.',
    },
    work: {
      fr: 'Déposez la demande d’accès, puis convenez de la date avec la Service Team.',
      en: 'Submit the access request, then agree on a date with the Service Team.',
    },
  },
  {
    id: 'ADM-8',
    group: 'administrative',
    kind: 'blocking',
    question: {
      fr: 'Acceptez-vous que les prérequis soient revérifiés à chaque étape de l’embarquement ?',
      en: 'Do you accept that the prerequisites are checked again at every step of boarding?',
    },
    why: {
      fr: 'C’est un point de passage obligé de la politique d’accompagnement.',
      en: 'The support policy makes it a compulsory checkpoint.',
    },
    work: {
      fr: 'Prévoyez ces points dans le calendrier du projet.',
      en: 'Plan these points in the schedule of the project.',
    },
  },
];
