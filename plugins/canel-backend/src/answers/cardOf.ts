import {
  adviseHosting,
  type ApplicationCard,
  type AttributeValues,
  type HostingProfile,
  type ResolvedAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';

/** The identity card of an application, without what the person may not see. */
export function cardOf(caller: CallerMap, facts: DayFacts): ApplicationCard {
  const { application } = facts;
  const attributes: Record<string, ResolvedAttribute> = {};
  for (const [id, resolved] of Object.entries(application.attributes)) {
    if (caller.isHiddenRef(resolved.value)) continue;
    attributes[id] = {
      ...resolved,
      disagreements: resolved.disagreements.filter(
        ({ value }) => !caller.isHiddenRef(value),
      ),
    };
  }
  return {
    ...caller.summaryOf(facts),
    attributes,
    homologations: application.homologations,
    completenessDetail: application.completeness,
    hostingAdvice: adviseHosting(hostingProfile(application.values)),
    flows: application.flows.flatMap(flow => {
      const other = flow.source === application.ref ? flow.target : flow.source;
      const otherTitle = caller.titleOf(other);
      return otherTitle === undefined ? [] : [{ ...flow, otherTitle }];
    }),
  };
}

/** What the advice on hosting looks at. The values have been checked when they were read. */
function hostingProfile(values: AttributeValues): HostingProfile {
  const { protection, sensitivity, exposure, personalData, openData, dima } =
    values;
  return {
    protection: protection as HostingProfile['protection'],
    sensitivity: sensitivity as HostingProfile['sensitivity'],
    exposure: exposure as HostingProfile['exposure'],
    personalData: personalData as HostingProfile['personalData'],
    ...(typeof openData === 'boolean' && { openData }),
    ...(typeof dima === 'number' && { dima }),
  };
}
