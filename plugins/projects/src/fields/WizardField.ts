/** What the templates may set in `ui:options`. */
export interface WizardFieldOptions {
  /** Key of the secret under which the sealed credentials are sent. */
  secretKey?: string;
}

/** What our fields use of what the form gives them. */
export interface WizardFieldProps<Value, Answers = Record<string, unknown>> {
  formData?: Value;
  onChange(value: Value | undefined): void;
  rawErrors?: string[];
  disabled?: boolean;
  readonly?: boolean;
  formContext?: { formData?: Answers };
  uiSchema?: { 'ui:options'?: WizardFieldOptions };
}
