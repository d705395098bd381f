import type { Patch } from '../patch.ts';
import { core, schemaViewer } from './modules.ts';

/** The panel of the response, and the tables that describe responses. */
export const responsePatches: readonly Patch[] = [
  {
    why: 'examples of a response have the names that people gave them',
    module: core,
    find: '({ value: index, label: example.key })',
    replace: '({ value: index, label: example.summary || example.key })',
  },
  {
    why: 'an object with free names is an object, in any language',
    module: schemaViewer,
    find: "'dictionary[string, any]'",
    replace: "'object'",
  },
  {
    why: 'limits of values, in the page’s language (1 of 2)',
    module: schemaViewer,
    find: `    minItems: value => \`>= \${value} items\`,
    minLength: value => \`>= \${value} characters\`,
    maximum: value => \`<= \${value}\`,
    exclusiveMaximum: value => \`< \${value}\`,
    maxItems: value => \`<= \${value} items\`,
    maxLength: value => \`<= \${value} characters\`,`,
    replace: `    minItems: value => \`t(:elementsMinItems, number: '\${value}')\`,
    minLength: value => \`t(:elementsMinLength, number: '\${value}')\`,
    maximum: value => \`<= \${value}\`,
    exclusiveMaximum: value => \`< \${value}\`,
    maxItems: value => \`t(:elementsMaxItems, number: '\${value}')\`,
    maxLength: value => \`t(:elementsMaxLength, number: '\${value}')\`,`,
  },
  {
    why: 'limits of values, in the page’s language (2 of 2)',
    module: schemaViewer,
    find: 'name: (options === null || options === void 0 ? void 0 : options.exact) ? name : values.length > 1 ? `${name}s` : `${name}`,',
    replace: 'name,',
  },
  ...Object.entries({
    enum: ["'Allowed value'", "'t(:elementsAllowedValues)'"],
    examples: ["'Example', { nowrap", "'t(:elementsExample)', { nowrap"],
    multipleOf: ["'Multiple of'", "'t(:elementsMultipleOf)'"],
    pattern: ["'Match pattern'", "'t(:elementsPattern)'"],
    default: ["'Default', { exact", "'t(:elementsDefault)', { exact"],
    style: ["'Style', { exact", "'t(:elementsStyle)', { exact"],
  } satisfies Record<string, [string, string]>).map(([name, [find, replace]]) => ({
    why: `the word for “${name}” in the page’s language`,
    module: schemaViewer,
    find,
    replace,
  })),
];
