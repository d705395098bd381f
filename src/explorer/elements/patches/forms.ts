import type { Patch } from '../patch.ts';
import { core } from './modules.ts';

/** The form of an operation. */
export const formPatches: readonly Patch[] = [
  {
    why: 'file fields are the page’s own: several files, sample pictures, reachable by keyboard',
    module: core,
    find: 'const FileUploadParameterEditor = ({ parameter, value, onChange }) => {\n    var _a;',
    replace: `const FileUploadParameterEditor = ({ parameter, value, onChange }) =>
    React.createElement('explorer-file-field', {
        ref: field => field?.connect({ parameter, value, onChange }),
        suppressHydrationWarning: true,
        dangerouslySetInnerHTML: { __html: globalThis.explorerBridge.fileField?.(parameter) ?? '' },
    });
const ElementsFileUpload = ({ parameter, value, onChange }) => {
    var _a;`,
  },
  {
    why: 'the value of a file field may be a list',
    module: core,
    find: 'parameter: parameter, value: value instanceof File ? value : undefined, onChange: newValue => newValue',
    replace: 'parameter: parameter, value: value, onChange: newValue => newValue',
  },
  {
    why: 'the fields of a form are the properties of its schema: no tree, and nothing of the viewer of schemas is needed for it',
    module: core,
    find: `    const schema = React.useMemo(() => {
        var _a;
        const schema = (_a = specification.schema) !== null && _a !== void 0 ? _a : {};
        const tree = new SchemaTree(schema, { mergeAllOf: true, refResolver: null });
        tree.populate();
        return tree.root.children[0];
    }, [specification]);
    const { selectedChoice, choices, setSelectedChoice } = useChoices(schema);
    const formFieldRows = visibleChildren(selectedChoice.type);
    const onSchemaChange = (choice) => {
        onChangeValues({});
        setSelectedChoice(choice);
    };
    return (React.createElement(Panel, { defaultIsOpen: true },
        React.createElement(Panel.Titlebar, { rightComponent: React.createElement(OneOfMenu, { choices: choices, choice: selectedChoice, onChange: onSchemaChange }) }, "Body"),
        React.createElement(Panel.Content, { className: "sl-overflow-y-auto ParameterGrid OperationParametersContent" }, formFieldRows
            .filter(isRegularNode)
            .map(toParameterSpec)
            .map(parameter => {`,
    replace: `    const { properties = {}, required } = specification.schema ?? {};
    return (React.createElement(Panel, { defaultIsOpen: true },
        React.createElement(Panel.Titlebar, null, "Body"),
        React.createElement(Panel.Content, { className: "sl-overflow-y-auto ParameterGrid OperationParametersContent" }, mapSchemaPropertiesToParameters(properties, required)
            .map(parameter => {`,
  },
  {
    why: 'no request has a single file as its body',
    module: core,
    find: 'formDataState.isBinaryBody ? (React.createElement(BinaryBody,',
    replace: 'false ? (React.createElement(Box,',
  },
  {
    why: 'no check box for leaving out what is empty: it is left out anyway',
    module: core,
    find: 'canChangeOptional && !parameter.required && (React.createElement(React.Fragment, null,',
    replace: 'false && (React.createElement(React.Fragment, null,',
  },
  {
    why: 'the list of a parameter’s examples has a name',
    module: core,
    find: '`${parameter.name}-select`',
    replace: "`t(:elementsExamplesOf, name: '${parameter.name}')`",
  },
  {
    why: 'placeholders of parameters are words of the page’s language',
    module: core,
    find: "`${isDefault ? 'defaults to' : 'example'}: ${parameterValue}`",
    replace: "`${isDefault ? 't(:elementsDefault)' : 't(:elementsExample)'}: ${parameterValue}`",
  },
  {
    why: 'a list without choice says so in the page’s language',
    module: core,
    find: '`select an option (defaults to: ${parameterValue})`',
    replace: "`t(:elementsSelectWithDefault, value: '${parameterValue}')`",
  },
  {
    why: 'examples of a body have the names that people gave them',
    module: core,
    find: 'id: `request-example-${example.key}`,\n            title: example.key,',
    replace: 'id: `request-example-${example.key}`,\n            title: example.summary || example.key,',
  },
  {
    why: 'what a reader has typed is there when they come back from another operation (1 of 2): bodies',
    module: core,
    find: `    const [textRequestBody, setTextRequestBody] = React.useState(initialRequestBody);
    React.useEffect(() => {
        setTextRequestBody(initialRequestBody);
    }, [initialRequestBody]);
    return [textRequestBody, setTextRequestBody];`,
    replace: `    const { typed } = globalThis.explorerBridge;
    const [textRequestBody, setTextRequestBody] = React.useState(typed.get(mediaTypeContent?.id) ?? initialRequestBody);
    React.useEffect(() => {
        setTextRequestBody(typed.get(mediaTypeContent?.id) ?? initialRequestBody);
    }, [initialRequestBody, mediaTypeContent]);
    return [textRequestBody, text => {
        typed.set(mediaTypeContent?.id, text);
        setTextRequestBody(text);
    }];`,
  },
  {
    why: 'what a reader has typed is there when they come back from another operation (2 of 2): forms and their files',
    module: core,
    find: `    const [bodyParameterValues, setBodyParameterValues] = React.useState(initialState);
    const [isAllowedEmptyValue, setAllowedEmptyValue] = React.useState({});
    React.useEffect(() => {
        setBodyParameterValues(initialState);
    }, [initialState]);`,
    replace: `    const { typed } = globalThis.explorerBridge;
    const [bodyParameterValues, setShownValues] = React.useState(typed.get(mediaTypeContent?.id) ?? initialState);
    const setBodyParameterValues = values => {
        typed.set(mediaTypeContent?.id, values);
        setShownValues(values);
    };
    const [isAllowedEmptyValue, setAllowedEmptyValue] = React.useState({});
    React.useEffect(() => {
        setShownValues(typed.get(mediaTypeContent?.id) ?? initialState);
    }, [initialState]);`,
  },
  {
    why: 'the token’s field has a label in the page’s language',
    module: core,
    find: '{ type: "http", name: "Token"',
    replace: '{ type: "http", name: "t(:elementsToken)"',
  },
  {
    why: 'the token’s field has no placeholder that looks like a token',
    module: core,
    find: "placeholder: type === 'oauth2' ? 'Bearer 123' : '123'",
    replace: "placeholder: 't(:elementsTokenPlaceholder)'",
  },
  {
    why: 'browsers keep no tokens and no fields for the next visit',
    module: core,
    find: 'type: "text", required: true, onChange: e => onChange(e.currentTarget.value) })',
    replace:
      'type: "text", autoComplete: "off", required: true, onChange: e => onChange(e.currentTarget.value) })',
  },
];
