import {
  attributeById,
  edgeMeanings,
} from '@cloud-pi-native/plugin-canel-common';
import { attributeMapping, relationMapping } from '../mapping';

/** The page of the documentation that says what is read from RefApp, in Markdown. */
export function renderRefAppPage(): string {
  return `${[
    '# Ce qui est lu dans RefApp',
    'Cette page est produite à partir de la table que le portail applique (`yarn workspace @cloud-pi-native/plugin-canel-backend-module-refapp pages`) ; un test vérifie qu’elle dit la même chose.',
    '## Quand',
    'Tout est lu à la première lecture après un démarrage, puis une fois par jour ; entre-temps, toutes les 15 minutes, ce que le journal de RefApp (`/metadatas`) dit avoir changé. Une application supprimée provoque une lecture complète, car RefApp ne dit pas laquelle. Une lecture qui retirerait plus de 10 % des applications est refusée et signalée (`canel.refapp.rejectRemovalsAbovePercentage`). Une lecture qui échoue est refaite une minute après, puis 2, 4, 8 et 15 minutes après la précédente, jusqu’à ce que RefApp réponde.',
    'Le jeton doit lire les applications et leurs relations. Sans le droit de lire les données, les technologies ou l’accessibilité, la lecture s’en passe et le dit. La liste est lue par pages de 100, puis cinq adresses par application, huit à la fois ; un refus passager (429, 5xx, coupure) est réessayé, en respectant `Retry-After`.',
    '## Attributs',
    table(
      ['Attribut', 'Champ de RefApp'],
      attributeMapping.map(({ attribute, field }) => [
        `${attributeById(attribute)?.label.fr ?? attribute} (\`${attribute}\`)`,
        `\`${field}\``,
      ]),
    ),
    'La direction vient de la première direction métier (`businessDivisions`), la zone du premier domaine d’activité (`purposes`) : RefApp n’a pas de plan d’urbanisation. RefApp ne connaît ni l’exposition, ni les besoins DICT, ni les coûts : ils viennent de Git, d’un fichier ou d’une saisie. La protection se déduit de la sensibilité des données : DR si l’une est « Diffusion restreinte », NP si toutes sont qualifiées et qu’aucune ne l’est, sinon inconnue.',
    '## Homologation',
    'RefApp donne un statut et une date de fin. La date de décision en est déduite, avec la plus longue durée qui y mène, et le motif le dit. Une application « homologuée » sans date de fin est signalée et n’est pas reprise.',
    '## Relations',
    table(
      ['Relation de RefApp', 'Lien de la carte'],
      Object.entries(relationMapping).flatMap(([type, meaning]) =>
        meaning
          ? [
              [
                `\`${type}\``,
                `${edgeMeanings[meaning.kind].label.fr} (\`${meaning.kind}\`)${
                  meaning.turned ? ', lu depuis la cible' : ''
                }`,
              ],
            ]
          : [],
      ),
    ),
    'Une relation vers une application que le jeton ne voit pas est laissée de côté, avec une remarque. Une appartenance (`is_part_of`) retirée disparaît à la lecture complète suivante.',
  ].join('\n\n')}\n`;
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
