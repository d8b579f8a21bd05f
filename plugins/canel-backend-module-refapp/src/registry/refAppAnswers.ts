import { z } from 'zod';

/*
 * What the portal takes from RefApp's answers; anything else of them is ignored. Names and types are those of
 * RefApp's API v2 (packages/sandbox/contract/refapp.contract.yaml says where they come from). A value out of the lists
 * that RefApp publishes is kept as it is: it is for the map to say that it does not know it.
 */

const text = z.string().nullish();

const status = z.object({ status: z.string(), statusDate: text });

const actor = z.object({
  email: text,
  firstname: text,
  lastname: text,
  actorType: z.object({ code: z.string() }).nullish(),
  organization: z.object({ path: z.string(), sigle: text }).nullish(),
});

const hosting = z.object({
  isActive: z.boolean().nullish(),
  hostingOption: z.object({ site: text, platform: text }).nullish(),
});

const compliance = z.object({
  dima_duration_hours: z.number().nullish(),
  pdma_duration_hours: z.number().nullish(),
  homologation_status: text,
  homologation_date_end: text,
  dsfr_implemented: z.boolean().nullish(),
});

const division = z.object({ label: z.string() });

/** A row of the list of applications. */
export const applicationRow = z.object({
  id: z.string(),
  label: z.string(),
  shortName: text,
  description: text,
  targetPopulations: z.array(z.string()).nullish(),
  purposes: z.array(z.string()).nullish(),
  type: text,
  priorityRestart: text,
  currentStatus: status.nullish(),
  businessDivisions: z.array(division).nullish(),
  /** Before version 1.85. */
  businessDivision: division.nullish(),
  tags: z.array(z.object({ name: z.string() })).nullish(),
  actors: z.array(actor).nullish(),
  hostings: z.array(hosting).nullish(),
  compliance: compliance.nullish(),
  labels: z
    .array(z.object({ value: z.string(), labelSourceId: text }))
    .nullish(),
});

export const relation = z.object({
  id: z.string(),
  type: z.string(),
  applicationSourceId: z.string(),
  applicationTargetId: z.string(),
});

const technology = z.object({
  technology: z.string(),
  product: text,
  version: text,
  eolDate: text,
});

const rgaaCompliance = z.object({
  audit_date: text,
  score_percentage: z.number().nullish(),
});

const dataApplication = z.object({
  openDataStatus: text,
  sensibility: z.object({ label: z.string() }).nullish(),
});

export const statuses = z.array(status);
export const relations = z.array(relation);
export const technologies = z.array(technology);
export const rgaaCompliances = z.array(rgaaCompliance);
export const labelSource = z.object({ id: z.string(), source: z.string() });
export const metadata = z.object({ applicationId: text, action: text });
export { dataApplication };

/** A page of a list. */
export const page = z.object({
  results: z.array(z.unknown()),
  total: z.number(),
});

/** An application with everything that the portal reads of it. */
export interface RefAppRecord
  extends Omit<z.infer<typeof applicationRow>, 'labels'> {
  /** Other names, each with the name of its source. */
  labels: { value: string; source?: string }[];
  statuses: z.infer<typeof statuses>;
  /** Those of which it is the source or the target. */
  relations: z.infer<typeof relations>;
  technologies: z.infer<typeof technologies>;
  rgaaCompliances: z.infer<typeof rgaaCompliances>;
  data: z.infer<typeof dataApplication>[];
}
