import {
  type EnvelopeClass,
  type ResourceAmount,
  addResources,
  envelopeClassOf,
  envelopeClasses,
  lackingResources,
  largestAmount,
  noResources,
  resourceNames,
  toThousandths,
} from '@cloud-pi-native/plugin-portal-common';
import type { EnvironmentInput } from '../../types';
import type { FieldProblem } from './FieldProblem';

/** Amounts are numbers and never negative. */
export function checkAmount(
  field: string,
  amount: ResourceAmount,
): FieldProblem[] {
  return resourceNames.flatMap((resource): FieldProblem[] => {
    const value = amount[resource];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return [
        {
          field: `${field}.${resource}`,
          problem: 'number',
          message: 'give a number',
        },
      ];
    }
    if (value < 0) {
      return [
        {
          field: `${field}.${resource}`,
          problem: 'negative',
          message: 'give zero or more',
        },
      ];
    }
    // The ledger of quotas counts in thousandths; it rounds nothing.
    return toThousandths(value) === undefined
      ? [
          {
            field: `${field}.${resource}`,
            problem: 'number',
            message: `give a number up to ${largestAmount}, with three decimals at most`,
          },
        ]
      : [];
  });
}

/** What environments reserve in each envelope. @public */
export function reservedByEnvelope(
  environments: readonly Pick<EnvironmentInput, 'stage' | 'resources'>[],
): Record<EnvelopeClass, ResourceAmount> {
  const sumOf = (envelope: EnvelopeClass) =>
    environments
      .filter(({ stage }) => envelopeClassOf(stage) === envelope)
      .reduce(
        (sum, { resources }) => addResources(sum, resources),
        noResources,
      );
  return {
    production: sumOf('production'),
    'non-production': sumOf('non-production'),
  };
}

/**
 * The environments fit in the envelopes. Zero means zero: an envelope at 0 holds nothing, unlike the console where
 * it means that nothing is checked.
 */
export function checkEnvelopes(
  quotas: Record<EnvelopeClass, ResourceAmount>,
  environments: readonly EnvironmentInput[],
): FieldProblem[] {
  const reserved = reservedByEnvelope(environments);
  return envelopeClasses.flatMap(envelope =>
    lackingResources(reserved[envelope], quotas[envelope]).map(resource => {
      const asked = reserved[envelope][resource];
      const available = quotas[envelope][resource];
      return {
        field: `quotas.${envelope}.${resource}`,
        problem: 'over-envelope' as const,
        message: `the ${envelope} environments need ${asked} and the envelope holds ${available}; widen the envelope or make the environments smaller`,
        values: { envelope, resource, asked, available },
      };
    }),
  );
}
