import {
  translationApiRef,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';
import {
  createFormField,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import { describeProblem } from '../rules/describeProblem';
import type { WizardProblem } from '../rules/requestProblems';
import type { WizardTranslation } from '../useWizardTranslation';
import { wizardTranslationRef } from '../wizardTranslation';
import type { WizardFieldProps } from './WizardField';

/** What a check may use beside the value. */
export interface CheckContext<Answers> {
  apis: ApiHolder;
  answers: Answers;
}

interface WizardFieldDefinition<Value, Answers> {
  /** Name in `ui:field`. */
  name: string;
  component(props: WizardFieldProps<Value, Answers>): JSX.Element | null;
  /** Why the value cannot be sent; asked when the person goes on to the next page. */
  findProblems?(
    value: Value,
    context: CheckContext<Answers>,
  ): Promise<readonly WizardProblem[]>;
}

/**
 * Declares a field of our wizards. It is the one place that calls `createFormField`, whose types come from zod 3 while
 * the rest of the portal has zod 4; leaving its schema out keeps the two apart.
 */
export function defineWizardField<Value, Answers = Record<string, unknown>>(
  definition: WizardFieldDefinition<Value, Answers>,
): FormField {
  const { name, component, findProblems } = definition;
  return createFormField({
    name,
    component,
    validation: async (value, field, { apiHolder, formData }) => {
      const problems = await findProblems?.(value, {
        apis: apiHolder,
        answers: formData as Answers,
      });
      if (!problems?.length) return;
      const t = await readMessages(apiHolder);
      const messages = problems.map(problem => describeProblem(t, problem));
      for (const message of new Set(messages)) {
        if (message) field.addError(message);
      }
    },
  });
}

/** The wizard's messages, outside a component. */
async function readMessages(apis: ApiHolder): Promise<WizardTranslation> {
  const api = apis.get(translationApiRef);
  if (!api) throw new Error('The translation API is missing');
  const snapshot = api.getTranslation(wizardTranslationRef);
  if (snapshot.ready) return snapshot.t;
  return new Promise((resolve, reject) => {
    const subscription = api.translation$(wizardTranslationRef).subscribe({
      next: loaded => {
        if (!loaded.ready) return;
        resolve(loaded.t);
        subscription.unsubscribe();
      },
      error: reject,
    });
  });
}
