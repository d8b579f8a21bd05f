import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { mirrorsThat, projectsThat } from './__testUtils__/services';
import {
  createActivateProjectAction,
  createAddEnvironmentAction,
  createAddRepositoryAction,
  createProvisionProjectAction,
  createReserveProjectAction,
  createSetMirrorCredentialsAction,
  createSubmitRequestAction,
} from './actions';

interface Template {
  kind: string;
  metadata: { name: string };
  spec: {
    type: string;
    parameters: { properties: Record<string, { 'ui:field'?: string }> }[];
    secrets?: { schema: JsonObject };
    steps: { id: string; action: string; input: JsonObject }[];
  };
}

type Described = Pick<
  TemplateAction<JsonObject, JsonObject, 'v2'>,
  'id' | 'schema' | 'examples'
>;

const folder = resolve(__dirname, '../../../templates');
const templates = new Map(
  readdirSync(folder).map((name): [string, Template] => [
    name,
    parse(readFileSync(join(folder, name, 'template.yaml'), 'utf8')),
  ]),
);

const projects = projectsThat({});
const actions = new Map<string, Described>(
  [
    createSubmitRequestAction({ projects }),
    createReserveProjectAction({ projects }),
    createProvisionProjectAction({ projects }),
    createActivateProjectAction({ projects }),
    createAddRepositoryAction({ projects }),
    createAddEnvironmentAction({ projects }),
    createSetMirrorCredentialsAction({ mirrors: mirrorsThat({}) }),
  ].map(({ id, schema, examples }) => [id, { id, schema, examples }]),
);

/** Names of the properties of a JSON Schema, and which of them are needed. */
function propertiesOf(schema: unknown): { all: string[]; needed: string[] } {
  const { properties = {}, required = [] } = schema as {
    properties?: object;
    required?: string[];
  };
  return { all: Object.keys(properties), needed: required };
}

describe('the templates of the portal', () => {
  it.each([...templates])(
    '%s gives its actions what they take',
    (name, template) => {
      expect(template.metadata.name).toBe(name);
      for (const { action, input } of template.spec.steps) {
        const { all, needed } = propertiesOf(
          actions.get(action)?.schema?.input,
        );
        expect(all).toEqual(expect.arrayContaining(Object.keys(input)));
        expect(Object.keys(input)).toEqual(expect.arrayContaining(needed));
      }
    },
  );

  it('takes a request whole from a program, since people fill it in on a page of the portal', () => {
    const template = templates.get('demande-acces')!;
    const asked = template.spec.parameters.flatMap(page =>
      Object.keys(page.properties),
    );
    expect(asked).toEqual(['request']);
    expect(template.spec.steps[0].input).toEqual({
      request: '${{ parameters.request }}',
    });
  });

  it('takes a token as a sealed secret only', () => {
    const template = templates.get('identifiants-miroir')!;
    // The scaffolder checks it before it stores anything.
    expect(template.spec.secrets?.schema).toMatchObject({
      required: ['mirrorCredentials'],
      additionalProperties: false,
      properties: { mirrorCredentials: { pattern: expect.anything() } },
    });
    expect(JSON.stringify(template.spec.steps)).not.toMatch(/token|secret/i);
  });

  it('keeps the enrolment away from people', () => {
    const internal = [...templates.values()].filter(
      ({ spec }) => spec.type === 'interne',
    );
    expect(internal.map(({ metadata }) => metadata.name)).toEqual([
      'enrolement',
    ]);
  });

  it.each([...actions])('%s has examples that fit its input', (id, action) => {
    expect(action.examples).not.toHaveLength(0);
    for (const { example } of action.examples ?? []) {
      const [step] = parse(example).steps;
      const { all } = propertiesOf(action.schema?.input);
      expect(step.action).toBe(id);
      expect(all).toEqual(expect.arrayContaining(Object.keys(step.input)));
    }
  });
});
