import type { Cells } from './files';
import { vigieId } from './knownApplications';

/** Three sheets of one file, right and wrong. */
export const exampleWorkbook: Record<string, Cells[]> = {
  Applications: [
    [
      'Nom',
      'PAI',
      'Direction',
      'Zone',
      'DIMA (h)',
      'Protection',
      'Fin de vie',
      'MOA',
      'Commentaire',
    ],
    [
      'Vigie bis',
      'pai-1',
      undefined,
      'Intérieur > Sécurité',
      4,
      'Diffusion Restreinte',
      new Date('2031-12-31T00:00:00Z'),
      'a@b.fr; c@d.fr',
      'x',
    ],
    ['AMER', undefined, 'DNUM', undefined, 'quatre', 'NP', '31/02/2026'],
    ['Balise', undefined, 'DNUM', undefined, 8, 'usuel'],
    ['Phare', undefined, 'dggn', undefined, 1],
  ],
  Acteurs: [
    ['Application', 'Rôle', 'Personne'],
    ['Balise', 'RSSI', 'remi@b.fr'],
    ['Balise', 'rssi', 'sonia@b.fr'],
    ['Balise', 'Cuisinier', 'paul@b.fr'],
    ['Phare', 'MOE', 'jean@b.fr'],
    ['Inconnue', 'MOE', 'jean@b.fr'],
    ['Amer', 'MOE', undefined],
  ],
  Flux: [
    ['Source', 'Cible', 'Nature', 'Protocole', 'Port', 'Chiffré'],
    ['Vigie', 'Balise', 'Appel', 'https', 443, 'oui'],
    ['Balise', vigieId, undefined, undefined, 70_000],
    ['Balise', 'Nulle part'],
  ],
};
