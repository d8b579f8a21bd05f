import {
  AmountInput,
  type AmountInputProps,
} from '@cloud-pi-native/plugin-portal-react';
import { describeProblem } from '../../rules/describeProblem';
import { problemOf, type WizardProblem } from '../../rules/requestProblems';
import { useWizardTranslation } from '../../useWizardTranslation';

interface CheckedAmountInputProps extends Omit<AmountInputProps, 'problemOf'> {
  /** Path of the amount in the problems. */
  path: string;
  problems: readonly WizardProblem[];
}

/** An amount of resources, with what the rules of a request say of it. */
export function CheckedAmountInput(props: CheckedAmountInputProps) {
  const { path, problems, ...shared } = props;
  const t = useWizardTranslation();
  return (
    <AmountInput
      {...shared}
      problemOf={resource =>
        describeProblem(t, problemOf(problems, `${path}.${resource}`))
      }
    />
  );
}
