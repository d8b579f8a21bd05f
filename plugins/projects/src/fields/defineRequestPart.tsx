import type {
  AccessRequestContext,
  AccessRequestInput,
  FieldProblem,
  ProjectsApi,
} from '@cloud-pi-native/plugin-projects-common';
import { readRequestContext } from '../rules/readRequestContext';
import {
  blankRequest,
  findRequestProblems,
  problemsAt,
  type WizardProblem,
} from '../rules/requestProblems';

/** Parts of a request that a field fills in. */
export type RequestPart = keyof AccessRequestInput;

/** What a part needs to know of the request beside its answers. */
export interface RequestPartOptions {
  /** A name that belongs to the request being corrected, and so is not « taken ». */
  ownName?: string;
}

/** What the screen of a part of a request is given. */
export interface RequestPartProps<Part extends RequestPart> {
  value: AccessRequestInput[Part];
  setValue(value: AccessRequestInput[Part]): void;
  /** What is wrong with this part, by the rules of the offer. */
  problems: readonly WizardProblem[];
  /** The person tried to go on: shows what is wrong even where they have not been. */
  showProblems: boolean;
  isDisabled: boolean;
  /** The other answers given so far. */
  answers: AccessRequestInput;
  options: RequestPartOptions;
}

interface RequestPartDefinition<Part extends RequestPart> {
  part: Part;
  Screen(props: RequestPartProps<Part>): JSX.Element | null;
  /** The problems that this part answers for; those of its own path by default. */
  selectProblems?(problems: readonly FieldProblem[]): FieldProblem[];
  /** What only the server knows. */
  findMoreProblems?(
    value: AccessRequestInput[Part],
    context: { projectsApi: ProjectsApi; options: RequestPartOptions },
  ): Promise<readonly WizardProblem[]>;
}

/** A part of a request, as the wizard of the requests shows it. */
export interface RequestPartForm {
  part: RequestPart;
  /** The part on a page of the wizard. */
  Screen(props: {
    answers: AccessRequestInput;
    change(part: Partial<AccessRequestInput>): void;
    context: AccessRequestContext;
    showProblems: boolean;
    isDisabled: boolean;
    options: RequestPartOptions;
  }): JSX.Element | null;
  /** Why the part cannot be sent. */
  findProblems(
    answers: Partial<AccessRequestInput>,
    context: { projectsApi: ProjectsApi; options: RequestPartOptions },
  ): Promise<readonly WizardProblem[]>;
}

/** Declares a part of the request, checked as it is filled in by the rules that the server applies too. */
export function defineRequestPart<Part extends RequestPart>(
  definition: RequestPartDefinition<Part>,
): RequestPartForm {
  const { part, Screen, findMoreProblems } = definition;
  const {
    selectProblems = (problems: readonly FieldProblem[]) =>
      problemsAt(problems, part),
  } = definition;
  const ownProblems = (
    answers: Partial<AccessRequestInput>,
    context: AccessRequestContext | undefined,
  ) => (context ? selectProblems(findRequestProblems(answers, context)) : []);

  const findProblems: RequestPartForm['findProblems'] = async (
    answers,
    { projectsApi, options },
  ) => {
    const problems = ownProblems(
      answers,
      await readRequestContext(projectsApi),
    );
    if (problems.length > 0 || !findMoreProblems) return problems;
    const value = { ...blankRequest, ...answers }[part];
    return findMoreProblems(value, { projectsApi, options });
  };

  return {
    part,
    findProblems,
    Screen: function RequestPartScreen({
      answers,
      change,
      context,
      ...shared
    }) {
      return (
        <Screen
          {...shared}
          answers={answers}
          value={answers[part]}
          setValue={value => change({ [part]: value })}
          problems={ownProblems(answers, context)}
        />
      );
    },
  };
}
