import type { Patch } from '../patch.ts';
import { core, mosaic, schemaViewer } from './modules.ts';

/** What keyboards and screen readers need. */
export const accessibilityPatches: readonly Patch[] = [
  {
    why: 'panels do not fold: their bar was a button with buttons in it',
    module: mosaic,
    find: '  children,\n  isCollapsible = true,\n  isOpen: isOpenProp,',
    replace: '  children,\n  isCollapsible = false,\n  isOpen: isOpenProp,',
  },
  {
    why: 'the button to copy has a name',
    module: mosaic,
    find: 'label: "Copy"',
    replace: '"aria-label": "t(:elementsCopy)"',
  },
  {
    why: 'properties are opened with the keyboard too (1 of 2)',
    module: schemaViewer,
    find: 'const Caret = ({ isExpanded }) => (React.createElement(Flex, { pl: 3, w: 8, ml: -8, color: "muted", role: "button", justifyContent: "center" },',
    replace:
      'const Caret = ({ isExpanded, name }) => (React.createElement("button", { type: "button", className: "sl-flex sl-pl-3 sl-w-8 sl--ml-8 sl-justify-center", ' +
      '"aria-expanded": isExpanded, "aria-label": ' +
      "`t(:elementsPropertiesOf, name: '${name}')` },",
  },
  {
    why: 'properties are opened with the keyboard too (2 of 2)',
    module: schemaViewer,
    find: 'React.createElement(Caret, { isExpanded: isExpanded })',
    replace: 'React.createElement(Caret, { isExpanded: isExpanded, name: last(schemaNode.subpath) })',
  },
  {
    why: 'headings below the page’s own (1 of 3)',
    module: core,
    find: '!noHeading && name ? (React.createElement(Heading, { size: 1,',
    replace: '!noHeading && name ? (React.createElement(Heading, { size: 2,',
  },
  {
    why: 'headings below the page’s own (2 of 3)',
    module: core,
    find: 'const SectionTitle = ({ title, id, size = 2,',
    replace: 'const SectionTitle = ({ title, id, size = 3,',
  },
  {
    why: 'headings below the page’s own (3 of 3)',
    module: core,
    find: 'React.createElement(SectionTitle, Object.assign({}, props, { size: 3 }))',
    replace: 'React.createElement(SectionTitle, Object.assign({}, props, { size: 4 }))',
  },
];
