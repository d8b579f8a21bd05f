import type { AlertId } from '../applications';
import { type AttributeValues, lifePhases } from '../attributes';
import type { HomologationState } from '../homologation';
import { hostingOffers, hostingRules } from '../hosting';

/** What alerts look at besides the attributes. @public */
export interface AlertFacts {
  /** Somebody owns it: a group that exists. */
  owned: boolean;
  homologation: HomologationState;
  /** A source contradicts the value that holds. */
  disagreement: boolean;
}

const inProduction = ['in-production', 'in-production-mvp', 'retiring'];
const ended = ['decommissioned', 'deleted'];

/**
 * What is wrong with an application on a day, as far as it is known: what is not known raises nothing.
 *
 * @param day - `YYYY-MM-DD`
 * @public
 */
export function raiseAlerts(
  values: AttributeValues,
  facts: AlertFacts,
  day: string,
): AlertId[] {
  const { protection, openData, hostingOffer, status } = values;
  const runs = !ended.includes(String(status));
  const raised: Record<AlertId, boolean> = {
    'dr-outside-dr-hosting':
      runs && protection === 'DR' && !isDrHosting(hostingOffer),
    'open-data-on-sovereign-cloud':
      runs &&
      openData === true &&
      protection === 'NP' &&
      ruleSpeaksOf('open-data-on-sovereign-cloud', hostingOffer),
    'not-owned': !facts.owned,
    'homologation-expired': runs && facts.homologation === 'expired',
    'homologation-missing-in-production':
      inProduction.includes(String(status)) &&
      ['none', 'in-progress', 'refused'].includes(facts.homologation),
    'support-ended': runs && supportEnds(values).some(end => end < day),
    'dates-out-of-order': isOutOfOrder(values),
    'sources-disagree': facts.disagreement,
  };
  return (Object.keys(raised) as AlertId[]).filter(id => raised[id]);
}

/** A hosting that is not known is not said to be wrong; one that the portal does not know is. */
function isDrHosting(offer: AttributeValues[string]): boolean {
  return (
    offer === undefined ||
    (hostingOffers.some(one => one === offer) &&
      !ruleSpeaksOf('dr-zone', offer))
  );
}

function ruleSpeaksOf(id: string, offer: AttributeValues[string]): boolean {
  return hostingRules.some(
    rule => rule.id === id && rule.offers.some(one => one === offer),
  );
}

function supportEnds({ technologies }: AttributeValues): string[] {
  return Array.isArray(technologies)
    ? technologies.flatMap(({ endOfSupport }) =>
        typeof endOfSupport === 'string' ? [endOfSupport] : [],
      )
    : [];
}

function isOutOfOrder(values: AttributeValues): boolean {
  const days = lifePhases
    .map(id => values[id])
    .filter(day => typeof day === 'string');
  return days.some((day, index) => index > 0 && day < days[index - 1]);
}
