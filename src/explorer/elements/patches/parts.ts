import type { Patch } from '../patch.ts';
import { core, mosaic } from './modules.ts';

/** What the page shows of Elements, and what it leaves out: nothing that is left out is in the bundle. */
export const partPatches: readonly Patch[] = [
  {
    why: 'this project puts the parts of an operation together, see ../client/Operation.tsx',
    module: core,
    find: 'export { DeprecatedBadge,',
    replace:
      'export { MarkdownViewer, OperationHeader, Request, ResponseExamples, Responses, chosenServerAtom, DeprecatedBadge,',
  },
  {
    why: 'request samples are this site’s own, which are tested (1 of 2)',
    module: core,
    find: 'requestData && embeddedInMd && (React.createElement(RequestSamples, { request: requestData, customCodeSamples: customCodeSamples, embeddedInMd: true })),',
    replace: '',
  },
  {
    why: 'request samples are this site’s own, which are tested (2 of 2): nothing is prepared for them',
    module: core,
    find: 'if (isHttpOperation(httpOperation) && (onRequestChange || embeddedInMd)) {',
    replace: 'if (false) {',
  },
  ...[
    ' Menu,',
    ' NodeAnnotation,',
    ' _Select as Select,',
    ' Tab, TabImpl, TabList, TabPanel, TabPanels, Tabs,',
    ' Tooltip,',
  ].map((find) => ({
    why: `lists to choose from, tabs and tooltips are this project’s (1 of 2): without Mosaic’s “${find.slice(1, -1)}”`,
    module: mosaic,
    find,
    replace: '',
  })),
  {
    why: 'lists to choose from, tabs and tooltips are this project’s, see ../client/replacements/mosaicParts.tsx (2 of 2)',
    module: mosaic,
    find: 'export { Article, ',
    replace:
      "export { Menu, NodeAnnotation, Select, Tab, TabList, TabPanel, TabPanels, Tabs, Tooltip } from 'explorer:mosaic-parts';\n$&",
  },
  {
    why: 'the status of a response is chosen from tabs, on small screens too: the dialog is hard to use (1 of 2)',
    module: core,
    find: '{ title: "Responses", isCompact: isCompact }, isCompact ? compactResponses : tabResponses)',
    replace: '{ title: "Responses" }, tabResponses)',
  },
  {
    why: 'the status of a response is chosen from tabs (2 of 2)',
    module: core,
    find: `    const compactResponses = (React.createElement(React.Fragment, null,
        React.createElement(Button, { "aria-label": "response-codes", onPress: open, iconRight: React.createElement(Icon, { icon: "chevron-down", color: "var(--color-border-button)" }), style: {
                color: \`var(--color-\${codeToIntentVal(activeResponseId)})\`,
            }, appearance: "minimal" }, activeResponseId),
        React.createElement(Modal, { title: "Response Code", isOpen: isOpen, onClose: close, size: "sm", footer: React.createElement(HStack, { justifyContent: "end" },
                React.createElement(Button, { onPress: close, intent: "default", appearance: "primary" }, "Close")) },
            React.createElement(ListBox, { "aria-label": "Response Code", overflowY: "auto", m: -5, items: responses, selectionMode: "single", onSelectionChange: onSelectionChange }, (response) => (React.createElement(ListBoxItem, { key: response.id },
                React.createElement(Box, { "data-test": response.code, p: 3, bg: { hover: 'primary-tint' } },
                    React.createElement(Flex, { w: "2xl", align: "center", justify: "end" },
                        response.code === activeResponseId && React.createElement(Box, { as: Icon, icon: "check" }),
                        React.createElement(Text, { ml: 3, fontWeight: "medium" }, response.code)))))))));
`,
    replace: '',
  },
  ...[
    [
      'DeprecatedBadge = () =>',
      'React__default.createElement("span", { className: "deprecated" }, "t(:elementsDeprecated)")',
    ],
    ['InternalBadge = ({ isHttpService }) =>', 'null'],
  ].map(([find = '', replace = '']) => ({
    why: 'marks are words, without the code for coloured badges',
    module: core,
    find: `const ${find}`,
    replace: `const ${find} ${replace};\nconst Elements${find}`,
  })),
  {
    why: 'how to authenticate stands on the operation’s page',
    module: core,
    find: 'hideSecurityInfo ? null : React.createElement(SecuritySchemes$1, { schemes: securitySchemes, parentId: operation.id })',
    replace: 'null',
  },
  {
    why: 'the page chooses the server',
    module: core,
    find: 'servers.length > 1 && React.createElement(ServersDropdown, { servers: servers })',
    replace: 'null',
  },
  {
    why: 'links of headings are those of this page, which has no router',
    module: core,
    find: 'const Comp = isUsingRouter ? CustomLinkHeading : LinkHeading$1;',
    replace: 'const Comp = LinkHeading$1;',
  },
  {
    why: 'no second server that makes answers up',
    module: core,
    find: 'isMockingEnabled && (React.createElement(MockingButton, { options: mockingOptions, onOptionsChange: setMockingOptions, operation: httpOperation }))',
    replace: 'null',
  },
  {
    why: 'the contract has been read when the site was built: its schemas are JSON Schema already',
    module: core,
    find: 'const converted = convertToJsonSchema((document !== null && document !== void 0 ? document : {}), resolved);',
    replace: 'const converted = resolved;',
  },
  {
    why: 'operations come as objects, not as YAML',
    module: core,
    find: '            return parse(yamlOrObject);',
    replace: '            return undefined;',
  },
  {
    why: 'nothing of the contract is loaded: there is no client for it',
    module: core,
    find: `const queryClient = new QueryClient({
    defaultOptions: {
        queries: {
            retry: false,
            staleTime: 5 * 60 * 1000,
        },
    },
});`,
    replace: 'const queryClient = null;',
  },
  {
    why: 'what is missing is named at its field, see ../../page/form/sendGuard.ts',
    module: core,
    find: 'validateParameters && hasRequiredButEmptyParameters && (',
    replace: 'false && (',
  },
  {
    why: 'no response is XML',
    module: core,
    find: `            try {
                return formatXml(body);
            }
            catch (_a) {
                return body;
            }`,
    replace: '            return body;',
  },
];
