import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { it } from 'node:test';
import { ROOT } from './paths.mjs';

const typescript = createRequire(import.meta.url)('typescript');

it('the operator guide names every configuration key of the portal', () => {
  const guide = readFileSync(join(ROOT, 'docs/portail/exploitant.md'), 'utf8');
  const keys = readdirSync(join(ROOT, 'plugins'))
    .map(plugin => join(ROOT, 'plugins', plugin, 'config.d.ts'))
    .filter(existsSync)
    .flatMap(configurationKeys);
  assert.ok(keys.length > 0);
  assert.deepEqual(
    keys.filter(key => !guide.includes(`\`${key}\``)),
    [],
  );
});

/**
 * The leaves of the interface Config of a file, as dotted keys; `[]` marks a list.
 *
 * @param {string} file
 * @returns {string[]}
 */
function configurationKeys(file) {
  const source = typescript.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    typescript.ScriptTarget.Latest,
  );
  return source.statements
    .filter(typescript.isInterfaceDeclaration)
    .flatMap(({ members }) => leavesOf(members, ''));
}

function leavesOf(members, prefix) {
  return members
    .filter(typescript.isPropertySignature)
    .flatMap(({ name, type }) => {
      const key = `${prefix}${name.text}`;
      const inner = elementOf(type);
      const literal = inner ?? type;
      return typescript.isTypeLiteralNode(literal)
        ? leavesOf(literal.members, `${key}${inner ? '[]' : ''}.`)
        : [key];
    });
}

/** The type of the elements of a list, or undefined for anything else. */
function elementOf(type) {
  if (typescript.isArrayTypeNode(type)) {
    return type.elementType;
  }
  if (
    typescript.isTypeReferenceNode(type) &&
    ['Array', 'ReadonlyArray'].includes(type.typeName.text)
  ) {
    return type.typeArguments[0];
  }
  return undefined;
}
