import { alertIds, alertLabels } from '../applications';
import { measureCompleteness, completenessFactLabels } from '../completeness';
import {
  expiresSoonMonths,
  homologationDurations,
  reminderMonths,
} from '../homologation';
import { type HostingProfile, hostingOffers, hostingRules } from '../hosting';
import { attributeById, applicationAttributes } from '../attributes';
import { edgeKinds, edgeMeanings } from '../model';
import { defaultPrecedence } from '../precedence';
import { table } from './table';

const sourceNames: Record<string, string> = {
  portal: 'saisie sur la fiche',
  catalog: 'YAML du catalogue',
  refapp: 'RefApp',
  file: 'fichier importé',
  projects: 'projet Cloud π Native',
};

const falls = {
  source: 'la source tombe avec la cible',
  target: 'la cible tombe avec la source',
  none: 'aucune conséquence',
};

const nothing = {
  owned: false,
  zoned: false,
  related: false,
  homologation: false,
};

/** The page of the documentation that says which rules the map applies, and where they come from, in Markdown. */
export function renderRulesPage(): string {
  return `${[
    '# Règles de la cartographie',
    'Cette page est produite à partir des règles que le portail applique (`yarn workspace @cloud-pi-native/plugin-canel-common pages`) ; un test vérifie qu’elle dit la même chose.',
    '## Homologation',
    `L’état se calcule, un jour donné, à partir de la dernière décision prise à cette date. Durées possibles : ${homologationDurations.join(
      ', ',
    )} mois. Une homologation « expire bientôt » ${expiresSoonMonths} mois avant son terme ; des rappels partent ${reminderMonths
      .map(months =>
        months === 0 ? 'le dernier jour' : `${months} mois avant`,
      )
      .join(
        ', ',
      )}. Une décision défavorable met fin à une décision favorable antérieure.`,
    'Sources : ANSSI, « L’homologation de sécurité en neuf étapes simples » ; décret n° 2022-513 du 8 avril 2022, article 3.',
    '## Conseil d’hébergement',
    'Une règle ne parle que si tout ce qu’elle regarde est connu : ce qui manque est demandé, jamais supposé.',
    table(
      ['Règle', 'Regarde', 'Offres', 'Effet', 'Raison', 'Source'],
      hostingRules.map(({ id, needs, offers, effect, reason, source }) => [
        `\`${id}\``,
        needs.map(profileWord).join(', '),
        offers.join(', '),
        effect === 'excluded' ? 'exclut' : 'déconseille',
        reason.fr,
        source.fr,
      ]),
    ),
    `Les offres sont proposées dans cet ordre : ${hostingOffers.join(', ')}.`,
    '## Impact',
    'Ce que chaque lien veut dire quand un bout tombe. Un flux de nature `service` fait tomber celui qui appelle ; les autres flux, celui qui reçoit.',
    table(
      ['Lien', 'Se lit', 'Conséquence'],
      edgeKinds.map(kind => [
        `\`${kind}\``,
        `source ${edgeMeanings[kind].label.fr} cible`,
        falls[edgeMeanings[kind].falls],
      ]),
    ),
    '## Précédence des sources',
    `Quand plusieurs sources donnent un attribut, la première de cette liste l’emporte et les autres sont montrées : ${defaultPrecedence.default
      .map(source => sourceNames[source])
      .join(
        ', ',
      )}. La clé de configuration \`canel.precedence\` change cet ordre, en tout ou par attribut.`,
    '## Complétude',
    'Niveaux de maturité du guide de l’ANSSI « Cartographie du système d’information ». Un niveau est atteint quand tout ce qu’il demande, et tout ce que demandent ceux d’en dessous, est renseigné.',
    table(
      ['Niveau', 'Demande'],
      [1, 2, 3].map(level => [
        String(level),
        measureCompleteness({}, nothing)
          .items.filter(item => item.level === level)
          .map(({ id }) => completenessLabel(id))
          .join(', '),
      ]),
    ),
    '## Alertes',
    table(
      ['Alerte', 'Ce qu’elle dit'],
      alertIds.map(id => [`\`${id}\``, alertLabels[id].fr]),
    ),
    '## Attributs',
    table(
      ['Attribut', 'Clé', 'Aide', 'Facette'],
      applicationAttributes.map(({ id, label, help, facet }) => [
        label.fr,
        `\`${id}\``,
        help?.fr ?? '',
        facet ? 'oui' : '',
      ]),
    ),
  ].join('\n\n')}\n`;
}

function completenessLabel(id: string): string {
  return (
    attributeById(id)?.label.fr ??
    completenessFactLabels[id as keyof typeof completenessFactLabels].fr
  );
}

function profileWord(key: keyof HostingProfile): string {
  return (
    attributeById(key)?.label.fr.toLowerCase() ??
    (key === 'containerised' ? 'mise en conteneurs' : key)
  );
}
