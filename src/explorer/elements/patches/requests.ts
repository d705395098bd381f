import type { Patch } from '../patch.ts';
import { core } from './modules.ts';

/** Requests go through the page's bridge (see ../../page/bridge.ts): sandbox or own server, tokens, what was sent last. */
export const requestPatches: readonly Patch[] = [
  {
    why: 'the page sends requests, and shows what comes back (1 of 2), see ../../page/response/',
    module: core,
    find: `            let response;
            try {
                response = yield fetch(...request);
            }
            catch (e) {
                setResponse({ error: new NetworkError(e.message) });
            }
            if (response) {
                const contentType = response.headers.get('Content-Type');
                const type = contentType ? getResponseType(contentType) : undefined;
                let bodyText = type !== 'image' ? yield response.text() : undefined;
                const blob = type === 'image' ? yield response.blob() : undefined;
                let skipBodyParsing = false;
                if (mockData && type === 'json' && bodyText) {
                    const responseMediaType = contentType === null || contentType === void 0 ? void 0 : contentType.split(';')[0];
                    const responseSchema = (_j = (_h = (_g = findResponseForStatus(httpOperation, response.status)) === null || _g === void 0 ? void 0 : _g.contents) === null || _h === void 0 ? void 0 : _h.find(({ mediaType }) => mediaType === responseMediaType)) === null || _j === void 0 ? void 0 : _j.schema;
                    if (responseSchema) {
                        try {
                            bodyText = stringifyExampleWithResolvedSchema(JSON.parse(bodyText), responseSchema);
                            skipBodyParsing = true;
                        }
                        catch (_k) {
                        }
                    }
                }
                setResponse(undefined);
                setResponse({
                    status: response.status,
                    bodyText,
                    blob,
                    contentType,
                    skipBodyParsing,
                });
            }
        }
        catch (e) {
            setResponse({ error: e });
        }
`,
    replace: `            yield globalThis.explorerBridge.send(...request);
        }
`,
  },
  {
    why: 'the page sends requests, and shows what comes back (2 of 2): nothing of Elements’ own panel is left',
    module: core,
    find: `        response && !('error' in response) && React.createElement(TryItResponse, { response: response }),
        response && 'error' in response && React.createElement(ResponseError, { state: response })`,
    replace: '        null',
  },
  {
    why: 'no placeholder instead of a token',
    module: core,
    find: `        if (isBearerSecurityScheme(auth.scheme)) {
            newHeaders.push({
                name: 'Authorization',
                value: \`Bearer \${auth.authValue || '123'}\`,`,
    replace: `        if (isBearerSecurityScheme(auth.scheme) && auth.authValue) {
            newHeaders.push({
                name: 'Authorization',
                value: \`Bearer \${auth.authValue}\`,`,
  },
  {
    why: 'the token is kept by the page: everywhere the same at once, and in memory only with an own server',
    module: core,
    find: "const securitySchemeValuesAtom = persistAtom('TryIt_securitySchemeValues', atom({}));",
    replace: `const shownSchemeValuesAtom = atom({});
shownSchemeValuesAtom.onMount = show => globalThis.explorerBridge.credentials.connect(show);
const securitySchemeValuesAtom = atom(get => get(shownSchemeValuesAtom), (_, set, values) => {
    set(shownSchemeValuesAtom, values);
    globalThis.explorerBridge.credentials.typed(values);
});`,
  },
  {
    why: 'a form leaves out what is empty; a file field may have several files',
    module: core,
    find: '            formData.append(key, value);',
    replace: `            for (const one of Array.isArray(value) ? value : value === '' || value === undefined ? [] : [value])
                formData.append(key, one);`,
  },
  {
    why: 'fields are filled with what the display contract says (1 of 2)',
    module: core,
    find: '    const isRequired = !!parameter.required;\n    if (!isRequired)',
    replace:
      "    const isFilled = parameter.required || parameter.schema?.['x-prefilled'] !== undefined;\n    if (!isFilled)",
  },
  {
    why: 'fields are filled with what the display contract says (2 of 2)',
    module: core,
    find: 'const defaultValue = (_a = parameter.schema) === null || _a === void 0 ? void 0 : _a.default;',
    replace:
      "const defaultValue = (_a = parameter.schema) === null || _a === void 0 ? void 0 : _a['x-prefilled'] ?? _a.default;",
  },
];
