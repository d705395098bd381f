import type { Patch } from '../patch.ts';
import { core, mosaic, schemaViewer } from './modules.ts';

/** What Elements does at its start and need not, see docs/decisions/010-time-until-send.md. */
export const startPatches: readonly Patch[] = [
  {
    why: 'the page is what scrolls: no area is measured to find out',
    module: schemaViewer,
    find: `    if (node == null) {
        return null;
    }
    if (node.scrollHeight`,
    replace: `    return window;
    if (node.scrollHeight`,
  },
  {
    why: 'lists are in the order of the page’s language: that of the browser need not be one (WebKit without a locale: “C”), and Elements crashed',
    module: mosaic,
    find: "typeof navigator !== 'undefined' && (navigator.language || navigator.userLanguage) || 'en-US'",
    count: 3,
    replace: "(globalThis.document?.documentElement.lang ?? 'en')",
  },
  {
    why: 'whether the page’s language is one need not be found out',
    module: mosaic,
    find: `    try {
        // @ts-ignore
        Intl.DateTimeFormat.supportedLocalesOf([
            locale
        ]);
    } catch (_err) {
        locale = 'en-US';
    }`,
    count: 2,
    replace: '',
  },
  {
    why: 'whether the page’s language is written from right to left is in a list already',
    module: mosaic,
    find: 'if (Intl.Locale) {',
    count: 3,
    replace: 'if (false) {',
  },
  {
    why: 'nothing is stored that nobody reads',
    module: core,
    find: "const schemeExpandedState = atomWithStorage('HttpOperation_security_expanded', {});",
    replace: 'const schemeExpandedState = atom({});',
  },
  {
    why: 'names of fields are the same where the form is made and where it is taken over',
    module: core,
    find: 'React.useRef(`${prefix}${nanoid(8)}`).current',
    replace: '`id_${React.useId()}`',
  },
  {
    why: 'the page has one form for each operation: they do not have the same name',
    module: mosaic,
    find: '    id: providerId,\n    ref: providerRef',
    replace: '    ref: providerRef',
  },
  {
    why: 'the field for the token is there at once (1 of 2)',
    module: core,
    find: `const usePersistedSecuritySchemeWithValues = () => {
    const [currentScheme, setCurrentScheme] = React__default.useState();`,
    replace: `const usePersistedSecuritySchemeWithValues = first => {
    const [currentScheme, setCurrentScheme] = React__default.useState(() => first && createUndefinedValuedSchemes(first));`,
  },
  {
    why: 'the field for the token is there at once (2 of 2)',
    module: core,
    find: '= usePersistedSecuritySchemeWithValues();',
    replace: '= usePersistedSecuritySchemeWithValues(httpOperation.security?.[0]);',
  },
  {
    why: 'what is imported has a name: a replacement that lacks it fails the build (1 of 2)',
    module: schemaViewer,
    find: "import * as fnv from 'fnv-plus';",
    replace: "import { fast1a52hex } from 'fnv-plus';",
  },
  {
    why: 'what is imported has a name (2 of 2)',
    module: schemaViewer,
    find: 'fnv.fast1a52hex(value)',
    replace: 'fast1a52hex(value)',
  },
];
