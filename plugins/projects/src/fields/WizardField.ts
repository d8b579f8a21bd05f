import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';

/** Parts of a request that a field fills in. */
export type RequestPart = keyof AccessRequestInput;

/** What the templates may set in `ui:options`. */
export interface WizardFieldOptions {
  /** A name that belongs to the request being corrected, and so is not « taken ». */
  ownName?: string;
  /** Key of the secret under which the sealed credentials are sent. */
  secretKey?: string;
}

/** What our fields use of what the form gives them. */
export interface WizardFieldProps<
  Value,
  Answers = Partial<AccessRequestInput>,
> {
  formData?: Value;
  onChange(value: Value | undefined): void;
  rawErrors?: string[];
  disabled?: boolean;
  readonly?: boolean;
  formContext?: { formData?: Answers };
  uiSchema?: { 'ui:options'?: WizardFieldOptions };
}
