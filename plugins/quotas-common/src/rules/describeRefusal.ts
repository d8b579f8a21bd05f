import {
  type BilingualText,
  type EnvelopeClass,
  type ResourceName,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import type { EnvelopeOverrun, QuotaLack, QuotaRefusal } from '../types';

type Language = 'fr' | 'en';

const resourceWords: Record<ResourceName, BilingualText> = {
  cpu: { fr: 'CPU', en: 'CPU' },
  memory: { fr: 'mémoire', en: 'memory' },
  gpu: { fr: 'GPU', en: 'GPU' },
  storage: { fr: 'stockage', en: 'storage' },
};

const units: Record<ResourceName, BilingualText> = {
  cpu: { fr: 'cœurs', en: 'cores' },
  memory: { fr: 'Gio', en: 'GiB' },
  gpu: { fr: 'cartes', en: 'cards' },
  storage: { fr: 'Gio', en: 'GiB' },
};

const envelopeWords: Record<EnvelopeClass, BilingualText> = {
  production: {
    fr: 'l’enveloppe de production',
    en: 'the production envelope',
  },
  'non-production': {
    fr: 'l’enveloppe hors production',
    en: 'the non-production envelope',
  },
};

/** Why an environment does not fit: what lacks, how much is left, and where there is room. @public */
export function describeRefusal(refusal: QuotaRefusal): BilingualText {
  return inBoth(language => {
    const w = wordsIn(language);
    const lacks = refusal.lacks.map(lack => describeLack(lack, language));
    const lacksOnCluster = refusal.lacks.some(
      ({ scope }) => scope === 'cluster',
    );
    const titles = refusal.roomOn.map(({ title }) => title).join(', ');
    const room = titles
      ? w(`Il y a de la place sur ${titles}.`, `There is room on ${titles}.`)
      : w(
          'Aucun cluster de même protection n’a assez de place.',
          'No cluster of the same protection has enough room.',
        );
    const remedy = refusal.lacks.some(({ scope }) => scope === 'envelope')
      ? w(
          'Demandez moins, libérez un environnement ou demandez un changement de quota.',
          'Ask for less, release an environment, or ask for a change of quota.',
        )
      : '';
    return [
      w(
        `L’environnement « ${refusal.environment} » ne tient pas : ${lacks.join(
          ' ; ',
        )}.`,
        `The environment "${refusal.environment}" does not fit: ${lacks.join(
          '; ',
        )}.`,
      ),
      remedy,
      lacksOnCluster ? room : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** What must be released before an envelope is lowered. @public */
export function describeOverrun(overrun: EnvelopeOverrun): BilingualText {
  return inBoth(language => {
    const w = wordsIn(language);
    const { envelope, resource, environments } = overrun;
    const of = (amount: number) => amountIn(resource, amount, language);
    const holders = environments
      .map(({ name, amount }) => `${name} (${of(amount)})`)
      .join(', ');
    return w(
      `${of(overrun.reserved)} de ${
        resourceWords[resource].fr
      } sont réservés dans ${envelopeWords[envelope].fr} : libérez ${of(
        overrun.toRelease,
      )} parmi ${holders} avant de la ramener à ${of(overrun.limit)}.`,
      `${of(overrun.reserved)} of ${
        resourceWords[resource].en
      } are reserved in ${envelopeWords[envelope].en}: release ${of(
        overrun.toRelease,
      )} among ${holders} before you lower it to ${of(overrun.limit)}.`,
    );
  });
}

function describeLack(lack: QuotaLack, language: Language): string {
  const w = wordsIn(language);
  const { resource } = lack;
  const of = (amount: number) => amountIn(resource, amount, language);
  const where =
    lack.scope === 'cluster'
      ? w(
          `le cluster ${lack.clusterTitle ?? lack.cluster}`,
          `the cluster ${lack.clusterTitle ?? lack.cluster}`,
        )
      : textIn(envelopeWords[lack.envelope ?? 'non-production'], language);
  const word = textIn(resourceWords[resource], language);
  return w(
    `${word} : ${of(lack.asked)} demandés, il reste ${of(lack.left)} sur ${of(
      lack.limit,
    )} dans ${where}`,
    `${word}: ${of(lack.asked)} asked, ${of(lack.left)} left of ${of(
      lack.limit,
    )} in ${where}`,
  );
}

function amountIn(
  resource: ResourceName,
  amount: number,
  language: Language,
): string {
  const number = amount.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 3,
  });
  return `${number} ${textIn(units[resource], language)}`;
}

function wordsIn(language: Language) {
  return (fr: string, en: string) => (language === 'fr' ? fr : en);
}

function inBoth(write: (language: Language) => string): BilingualText {
  return { fr: write('fr'), en: write('en') };
}
