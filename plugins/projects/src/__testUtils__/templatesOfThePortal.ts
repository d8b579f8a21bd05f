import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type {
  TemplateEntityV1beta3,
  TemplateParameterSchema,
} from '@backstage/plugin-scaffolder-common';
import { parse } from 'yaml';

const folder = resolve(__dirname, '../../../../templates');

/** The templates as the repository holds them. */
export const templatesOfThePortal: readonly TemplateEntityV1beta3[] =
  readdirSync(folder).map(name =>
    parse(readFileSync(join(folder, name, 'template.yaml'), 'utf8')),
  );

/** The pages of a template, as the scaffolder's backend gives them. */
export function parameterSchemaOf(name: string): TemplateParameterSchema {
  const template = templatesOfThePortal.find(
    ({ metadata }) => metadata.name === name,
  );
  if (!template) throw new Error(`There is no template ${name}`);
  const { metadata, spec } = template;
  return {
    title: metadata.title ?? name,
    description: metadata.description,
    presentation: spec.presentation,
    steps: [spec.parameters ?? []].flat().map(schema => ({
      title: String(schema.title),
      schema,
    })),
  };
}
