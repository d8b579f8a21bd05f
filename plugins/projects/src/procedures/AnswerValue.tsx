import type { ReactNode } from 'react';
import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  ResourceAmount,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import type { RepositoryInput } from '@cloud-pi-native/plugin-projects-common';
import { EntityTitle } from '../components/EntityTitle';
import { Lines, RepositoryText, useAmountText } from '../components/wording';
import { useWizardTranslation } from '../useWizardTranslation';

interface AnswerValueProps {
  /** Schema of the answer, with its `ui:` keys. */
  schema: JsonObject;
  value: JsonValue | undefined;
}

/** How the answers of our own fields are written; the schemas of the templates guarantee their types. */
const ownAnswers: Record<string, (props: { value: never }) => JSX.Element> = {
  ClusterPicker: (props: { value: string }) => (
    <EntityTitle entityRef={props.value} />
  ),
  MirrorTokenField: function TokenAnswer() {
    return <>{useWizardTranslation()('token.given')}</>;
  },
  RepositoriesField: (props: { value: RepositoryInput[] }) => (
    <Lines
      items={props.value.map(repository => (
        <RepositoryText repository={repository} />
      ))}
    />
  ),
  ResourcesField: function ResourcesAnswer(props: { value: ResourceAmount }) {
    return <>{useAmountText()(props.value)}</>;
  },
  StageField: function StageAnswer(props: { value: Stage }) {
    const t = useWizardTranslation();
    return <>{t(`stage.${props.value}`)}</>;
  },
};

/** An answer in words. A field that is not ours is written from its schema, as the scaffolder's own review would. */
export function AnswerValue(props: AnswerValueProps) {
  const { schema, value } = props;
  const t = useWizardTranslation();
  const formats = useFormats();
  if (isEmpty(value)) return <>{t('review.nothing')}</>;

  const Own = ownAnswers[String(schema['ui:field'])];
  if (Own) return <Own value={value as never} />;
  if (isSecret(schema)) return <>••••••</>;
  return <>{write(value, schema)}</>;

  function write(
    part: JsonValue | undefined,
    partSchema: JsonObject | undefined,
  ): ReactNode {
    if (Array.isArray(part)) {
      const items = objectOf(partSchema?.items);
      return <Lines items={part.map(item => write(item, items))} />;
    }
    if (typeof part === 'object' && part !== null) {
      const properties = objectOf(partSchema?.properties);
      return (
        <Lines
          items={Object.entries(part).map(([key, inner]) => {
            const innerSchema = objectOf(properties?.[key]);
            return (
              <>
                <strong>{titleOf(key, innerSchema)}</strong>{' '}
                {write(inner, innerSchema)}
              </>
            );
          })}
        />
      );
    }
    if (typeof part === 'boolean') {
      return t(part ? 'eligibility.yes' : 'eligibility.no');
    }
    if (typeof part === 'number') return formats.number(part);
    return nameOfChoice(part, partSchema);
  }
}

/** What an answer is called; its key only when the template gives it no title. */
export function titleOf(key: string, schema: JsonObject | undefined): string {
  return typeof schema?.title === 'string' ? schema.title : key;
}

/** The value as an object, when it is one. */
export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function isSecret(schema: JsonObject): boolean {
  return schema['ui:widget'] === 'password' || schema['ui:field'] === 'Secret';
}

function nameOfChoice(
  value: JsonValue | undefined,
  schema: JsonObject | undefined,
): string {
  const { enum: values, enumNames: names } = schema ?? {};
  if (Array.isArray(values) && Array.isArray(names)) {
    return String(names[values.indexOf(value ?? null)] ?? value);
  }
  return String(value ?? '');
}
