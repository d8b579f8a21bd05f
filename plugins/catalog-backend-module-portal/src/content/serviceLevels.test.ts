import { readFileSync, readdirSync } from 'fs';
import { join, resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import {
  findServiceLevelProblems,
  readServiceLevel,
  type ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import { parseAllDocuments } from 'yaml';

const folder = resolve(__dirname, '../../../../catalog-info/service-levels');

const levels = readdirSync(folder)
  .flatMap(file =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map(
      document => document.toJS() as Entity,
    ),
  )
  .map(readServiceLevel);

/**
 * All the figures that the agreement of operations publishes, unchanged since March 2023: the interruption that is
 * admitted, in business hours, and the loss of data, for the two services of the chain, and the availability of what
 * runs in production. Nothing is published for a tool, nor for the loss of data of the hosting.
 */
const published: Record<
  string,
  Pick<ServiceLevel, 'calendar' | 'commitments'>
> = {
  construction: {
    calendar: 'business-hours',
    commitments: { maximumInterruptionHours: 8, maximumDataLossHours: 24 },
  },
  deploiement: {
    calendar: 'business-hours',
    commitments: { maximumInterruptionHours: 8, maximumDataLossHours: 24 },
  },
  'hebergement-production': {
    calendar: 'always',
    commitments: { availabilityPercent: 99.9 },
  },
};

/** The tools of the chain, and what stands around it. */
const tools = [
  'argo-cd',
  'forge-primaire',
  'gitlab',
  'grafana',
  'harbor',
  'keycloak',
  'nexus',
  'portail',
  'refapp',
  'sonarqube',
  'vault',
];

describe('the service levels of the catalog', () => {
  it('lead to services that exist, and never round in circles', () => {
    expect(findServiceLevelProblems(levels)).toEqual([]);
  });

  it('promise what is published, and nothing else', () => {
    const promised = levels.filter(
      ({ commitments }) => Object.keys(commitments).length > 0,
    );
    expect(
      Object.fromEntries(
        promised.map(({ name, calendar, commitments }) => [
          name,
          { calendar, commitments },
        ]),
      ),
    ).toEqual(published);
    for (const { sources, objective } of promised) {
      expect(sources.map(({ url }) => url)).toEqual([
        expect.stringMatching(
          /^https:\/\/github\.com\/cloud-pi-native\/documentation\//,
        ),
      ]);
      expect(objective).toBeUndefined();
    }
  });

  it('say of each tool that it is measured without a promise', () => {
    const measured = levels.filter(({ category }) => category === 'tool');
    expect(measured.map(({ name }) => name).sort()).toEqual(tools);
    for (const { name, objective, measure } of measured) {
      expect([name, objective]).toEqual([
        name,
        { availabilityPercent: expect.any(Number) },
      ]);
      expect(measure.fr).toMatch(/Aucun\sengagement\sn’est\spublié/);
      expect(measure.en).toMatch(/No\scommitment\sis\spublished/);
    }
  });
});
