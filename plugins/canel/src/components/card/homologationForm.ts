import {
  type Homologation,
  type HomologationDecision,
  homologationDurations,
  readDay,
} from '@cloud-pi-native/plugin-canel-common';

/** An entry of the history as it is typed. */
export interface HomologationForm {
  startedOn: string;
  /** Empty as long as the authority has not decided. */
  decision: HomologationDecision | '';
  decidedOn: string;
  durationMonths: string;
  authority: string;
  /** One a line. */
  reserves: string;
  reason: string;
}

/** A field that must be mended; the name of its message too. */
export type HomologationProblem =
  | 'startedOn'
  | 'authority'
  | 'decidedOn'
  | 'decidedBefore'
  | 'durationMonths'
  | 'reserves'
  | 'reason';

/** @see readHomologationForm */
export type HomologationReading =
  | { homologation: Omit<Homologation, 'id'> }
  | { problems: HomologationProblem[] };

/** What the form begins with. */
export function homologationFormOf(
  homologation: Homologation | undefined,
): HomologationForm {
  return {
    startedOn: homologation?.startedOn ?? '',
    decision: homologation?.decision ?? '',
    decidedOn: homologation?.decidedOn ?? '',
    durationMonths: String(homologation?.durationMonths ?? ''),
    authority: homologation?.authority ?? '',
    reserves: (homologation?.reserves ?? []).join('\n'),
    reason: homologation?.reason ?? '',
  };
}

/** Whether a decision lets the application run, for a duration. */
export function isFavorable(decision: HomologationForm['decision']): boolean {
  return decision === 'favorable' || decision === 'favorable-with-reserves';
}

/** The entry that a form says, or what must be mended in it. What the decision has no use for is left out. */
export function readHomologationForm(
  form: HomologationForm,
): HomologationReading {
  const { decision } = form;
  const problems: HomologationProblem[] = [];
  const startedOn = readDay(form.startedOn);
  const decidedOn = readDay(form.decidedOn);
  const authority = form.authority.trim();
  const reason = form.reason.trim();
  const reserves = form.reserves
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const durationMonths = homologationDurations.find(
    months => String(months) === form.durationMonths,
  );
  const hasReserves = decision === 'favorable-with-reserves';
  if (startedOn === undefined) problems.push('startedOn');
  if (authority === '') problems.push('authority');
  if (decision !== '') {
    if (decidedOn === undefined) problems.push('decidedOn');
    else if (startedOn && decidedOn < startedOn) problems.push('decidedBefore');
    if (isFavorable(decision) && !durationMonths) {
      problems.push('durationMonths');
    }
    if (hasReserves && reserves.length === 0) problems.push('reserves');
    if (!isFavorable(decision) && reason === '') problems.push('reason');
  }
  if (problems.length > 0 || startedOn === undefined) return { problems };
  return {
    homologation: {
      startedOn,
      authority,
      reserves: hasReserves ? reserves : [],
      ...(reason === '' ? {} : { reason }),
      ...(decision === '' ? {} : { decision, decidedOn }),
      ...(isFavorable(decision) ? { durationMonths } : {}),
    },
  };
}
