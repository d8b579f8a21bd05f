import { created, noContent, ok, page, type Api } from '../Api';
import { badRequest, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type Holder, type VariableRow } from '../GitLabState';
import type { Parameters } from '../Parameters';
import { HolderApi, sameHolder } from './holders';

/** CI/CD variables of groups and projects. https://docs.gitlab.com/api/project_level_variables/ */
export function addVariableRoutes(api: Api, context: GitLabContext): void {
  const { present, store } = context;
  const holders = HolderApi.create(api, context);
  const { maintainer } = accessLevels;

  holders.add('get', '/variables', maintainer, ({ holder }) =>
    page(of(holder), row => present.variable(row)),
  );

  holders.add('get', '/variables/:key', maintainer, ({ holder, path, input }) =>
    ok(present.variable(find(holder, path.key, input))),
  );

  holders.add('post', '/variables', maintainer, async ({ holder, input }) => {
    input.require('key', 'value');
    const key = input.text('key');
    if (!/^[A-Za-z0-9_]{1,255}$/.test(key)) {
      throw badRequest({
        key: ["can contain only letters, digits and '_'."],
      });
    }
    const hidden = input.optionalBoolean('masked_and_hidden') ?? false;
    const variable: VariableRow = {
      holder,
      key,
      value: input.optionalText('value') ?? '',
      variableType:
        input.oneOf('variable_type', ['env_var', 'file']) ?? 'env_var',
      protected: input.optionalBoolean('protected') ?? false,
      masked: hidden || (input.optionalBoolean('masked') ?? false),
      hidden,
      raw: input.optionalBoolean('raw') ?? false,
      environmentScope: input.optionalText('environment_scope') ?? '*',
      description: input.optionalText('description') ?? null,
    };
    const taken = of(holder).some(
      row =>
        row.key === key && row.environmentScope === variable.environmentScope,
    );
    if (taken) throw badRequest({ key: [`(${key}) has already been taken`] });
    checkMasked(variable);
    store.state.variables.push(variable);
    await store.save();
    return created(present.variable(variable));
  });

  holders.add('put', '/variables/:key', maintainer, async call => {
    const variable = find(call.holder, call.path.key, call.input);
    const { input } = call;
    const changed: VariableRow = {
      ...variable,
      value: input.optionalText('value') ?? variable.value,
      variableType:
        input.oneOf('variable_type', ['env_var', 'file']) ??
        variable.variableType,
      protected: input.optionalBoolean('protected') ?? variable.protected,
      masked: input.optionalBoolean('masked') ?? variable.masked,
      raw: input.optionalBoolean('raw') ?? variable.raw,
      environmentScope:
        input.optionalText('environment_scope') ?? variable.environmentScope,
      description: input.optionalText('description') ?? variable.description,
    };
    checkMasked(changed);
    Object.assign(variable, changed);
    await store.save();
    return ok(present.variable(variable));
  });

  holders.add('delete', '/variables/:key', maintainer, async call => {
    const variable = find(call.holder, call.path.key, call.input);
    store.state.variables = store.state.variables.filter(
      row => row !== variable,
    );
    await store.save();
    return noContent();
  });

  function of(holder: Holder): VariableRow[] {
    return store.state.variables.filter(row => sameHolder(row.holder, holder));
  }

  function find(holder: Holder, key: string, input: Parameters): VariableRow {
    const scope = input.object('filter').optionalText('environment_scope');
    const found = of(holder).filter(
      row =>
        row.key === key &&
        (scope === undefined || row.environmentScope === scope),
    );
    if (found.length === 0) throw notFound('Variable');
    return found[0];
  }
}

/** A masked value is one line of at least eight characters without spaces, so that it can be found in a log. */
function checkMasked(variable: VariableRow): void {
  if (variable.masked && !/^\S{8,}$/.test(variable.value)) {
    throw badRequest({ value: ['is invalid'] });
  }
}
