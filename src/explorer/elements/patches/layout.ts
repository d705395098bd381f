import type { Patch } from '../patch.ts';
import { core, mosaic, schemaViewer } from './modules.ts';

/** The site has a side bar with all operations and a theme of its own: Elements shows the operation that is chosen, in the site's looks. */
export const layoutPatches: readonly Patch[] = [
  {
    why: 'the theme is the page’s: its style sheet has the colours (1 of 2)',
    module: core,
    find: 'const isDark = useThemeIsDark();',
    count: 2,
    replace: 'const isDark = false;',
  },
  {
    why: 'the theme is the page’s (2 of 2): there is no store of themes',
    module: mosaic,
    find: 'const useThemeIsDark = () => {',
    replace: 'const useThemeIsDark = () => false;\nconst useMosaicThemeIsDark = () => {',
  },
  {
    why: 'the store of themes can be left out',
    module: mosaic,
    find: 'const useThemeStore = create(persist(',
    replace: 'const useThemeStore = create(/* @__PURE__ */ persist(',
  },
  {
    why: 'the request is shown as on the pages of the reference: a long address is broken, not cut off; the sandbox listens at no address, it has a label',
    module: core,
    find: `    const pathElem = (React.createElement(Flex, { overflowX: "hidden", fontSize: "lg", userSelect: "all" },
        React.createElement(Box, { dir: "ltr", textOverflow: "truncate", overflowX: "hidden" },
            React.createElement(Box, { as: "span", dir: "ltr", color: "muted", style: { unicodeBidi: 'bidi-override' } }, chosenServerUrl),
            React.createElement(Box, { as: "span", fontWeight: "semibold", flex: 1 }, path))));
    return (React.createElement(HStack, { spacing: 3, pl: 2.5, pr: 4, py: 2, bg: "canvas-50", rounded: "lg", fontFamily: "mono", display: "inline-flex", maxW: "full", title: fullUrl },
        React.createElement(Box, { py: 1, px: 2.5, rounded: "lg", bg: !isDark ? HttpMethodColors[method] : 'canvas-100', color: !isDark ? 'on-primary' : 'body', fontSize: "lg", fontWeight: "semibold", textTransform: "uppercase" }, method),
        pathElem));`,
    replace: `    const isSandbox = globalThis.explorerBridge.servers?.isSandbox ?? true;
    return React.createElement("div", { className: "request-line", title: isSandbox ? undefined : fullUrl },
        React.createElement("span", { className: "method " + method }, method.toUpperCase()),
        isSandbox && React.createElement("span", { className: "request-server" }, "t(:sandboxTitle)"),
        React.createElement("code", { className: "path" }, React.createElement("span", null, isSandbox ? chosenServerUrl.replace(/^https?:\\/\\/[^/]+/, '') : chosenServerUrl), React.createElement("strong", null, path)));`,
  },
  {
    why: 'no line above a table that says where in the contract its schema lies',
    module: schemaViewer,
    find: 'const PathCrumbs = ({ parentCrumbs = [] }) => {',
    replace: '$&\n    return null;',
  },
];
