import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  type HostingEffect,
  type HostingOffer,
  type HostingProfile,
  hostingOffers,
  type HostingRule,
  hostingRules,
} from './hostingRules';

/** @public */
export type HostingVerdict = 'fits' | 'discouraged' | 'excluded';

/** A rule that spoke against an offer. @public */
export interface HostingReason {
  rule: string;
  effect: HostingEffect;
  reason: BilingualText;
  source: BilingualText;
}

/** What the advice says of one offer. @public */
export interface HostingAdvice {
  offer: HostingOffer;
  verdict: HostingVerdict;
  reasons: HostingReason[];
  /** What is not known of the application and could change the verdict. */
  unknown: (keyof HostingProfile)[];
}

/**
 * Which hosting fits an application, and why the others do not. Every offer gets an answer: those that fit first, in
 * the order of preference, then the discouraged, then the excluded. A rule whose question is not answered says nothing
 * but that it lacks the answer: it never excludes by default.
 *
 * @public
 */
export function adviseHosting(
  profile: HostingProfile,
  rules: readonly HostingRule[] = hostingRules,
): HostingAdvice[] {
  const order: HostingVerdict[] = ['fits', 'discouraged', 'excluded'];
  return hostingOffers
    .map(offer => adviseOn(offer, profile, rules))
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

function adviseOn(
  offer: HostingOffer,
  profile: HostingProfile,
  rules: readonly HostingRule[],
): HostingAdvice {
  const reasons: HostingReason[] = [];
  const unknown = new Set<keyof HostingProfile>();
  for (const rule of rules.filter(({ offers }) => offers.includes(offer))) {
    const missing = rule.needs.filter(key => profile[key] === undefined);
    missing.forEach(key => unknown.add(key));
    if (
      missing.length === 0 &&
      rule.applies(profile as Required<HostingProfile>)
    ) {
      const { id, effect, reason, source } = rule;
      reasons.push({ rule: id, effect, reason, source });
    }
  }
  return {
    offer,
    verdict: verdictOf(reasons),
    reasons,
    unknown: [...unknown],
  };
}

function verdictOf(reasons: readonly HostingReason[]): HostingVerdict {
  if (reasons.length === 0) return 'fits';
  return reasons.some(({ effect }) => effect === 'excluded')
    ? 'excluded'
    : 'discouraged';
}
