import type { Patch } from '../patch.ts';

/** The panel of the response, and the tables that describe responses. */
export const responsePatches: readonly Patch[] = [
  {
    why: 'the page shows responses: nothing of Elements’ own panel is left',
    find: 'w.createElement("p",null,w.createElement(bi,{as:Zu,icon:["fas","exclamation-circle"],mr:2}),"No supported response body returned")',
    replace: 'null',
  },
  {
    why: 'how a body is shown, in the page’s language (1 of 2)',
    find: 'e.map(e=>({id:e,title:(0,t.capitalize)(e),onPress:()=>r(e)}))',
    replace:
      'e.map(e=>({id:e,title:"preview"===e?"t(:elementsFormatted)":"t(:elementsRaw)",onPress:()=>r(e)}))',
  },
  {
    why: 'how a body is shown, in the page’s language (2 of 2)',
    find: '"aria-label":"Body Format",items:o,renderTrigger:({isOpen:e})=>w.createElement(Pc,{appearance:"minimal",size:"sm",iconRight:["fas","sort"],active:e},(0,t.capitalize)(n))',
    replace:
      '"aria-label":"t(:elementsBodyFormat) "+("preview"===n?"t(:elementsFormatted)":"t(:elementsRaw)"),items:o,renderTrigger:({isOpen:e})=>' +
      'w.createElement(Pc,{appearance:"minimal",size:"sm",iconRight:["fas","sort"],active:e},"preview"===n?"t(:elementsFormatted)":"t(:elementsRaw)")',
  },
  {
    why: 'the page says why a request failed',
    find:
      'A_(e)?w.createElement(S_,null):w.createElement("p",null,e.message))),S_=()=>w.createElement(w.Fragment,null,w.createElement("p",' +
      '{className:"sl-pb-2"},w.createElement("strong",null,"Network Error occurred.")),w.createElement("p",{className:"sl-pb-2"},' +
      '"1. Double check that your computer is connected to the internet."),w.createElement("p",{className:"sl-pb-2"},' +
      '"2. Make sure the API is actually running and available under the specified URL."),w.createElement("p",null,' +
      '"3. If you\'ve checked all of the above and still experiencing issues, check if the API supports"," ",w.createElement(up,' +
      '{target:"_blank",rel:"noopener noreferrer",href:"https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS",fontWeight:"semibold"},"CORS"),"."))',
    replace: 'w.createElement("p",null,e.message)))',
  },
  {
    why: 'examples of an response have the names that people gave them',
    find: 'options:f.map((e,t)=>({value:t,label:e.key}))',
    replace: 'options:f.map((e,t)=>({value:t,label:e.summary||e.key}))',
  },
  {
    why: 'the status of an response is chosen from tabs, on small screens too: the dialog is hard to use',
    find: 'onMediaTypeChange:h,onStatusCodeChange:g,isCompact:u}',
    replace: 'onMediaTypeChange:h,onStatusCodeChange:g,isCompact:!1}',
  },
  {
    why: 'what to do when the contract cannot be loaded, in the page’s language (1 of 2)',
    find:
      'description:"The API description document could not be fetched. This could indicate connectivity problems, ' +
      'or issues with the server hosting the spec."',
    replace: 'description:"t(:elementsNoDocumentRemedy)"',
  },
  {
    why: 'what to do when the contract cannot be loaded, in the page’s language (2 of 2)',
    find: 'description:"Please make sure your OpenAPI file is valid and try again"',
    replace: 'description:"t(:elementsNoDocumentRemedy)"',
  },
  {
    why: 'an object with free names is an object, in any language',
    find: '"dictionary[string, any]"',
    replace: '"object"',
  },
  {
    why: 'limits of values, in the page’s language (1 of 2)',
    find:
      'minItems:e=>`>= ${e} items`,minLength:e=>`>= ${e} characters`,maximum:e=>`<= ${e}`,exclusiveMaximum:e=>`< ${e}`,' +
      'maxItems:e=>`<= ${e} items`,maxLength:e=>`<= ${e} characters`',
    replace:
      "minItems:e=>`t(:elementsMinItems, number: '${e}')`,minLength:e=>`t(:elementsMinLength, number: '${e}')`," +
      'maximum:e=>`<= ${e}`,exclusiveMaximum:e=>`< ${e}`,' +
      "maxItems:e=>`t(:elementsMaxItems, number: '${e}')`,maxLength:e=>`t(:elementsMaxLength, number: '${e}')`",
  },
  {
    why: 'limits of values, in the page’s language (2 of 2)',
    find: '?{name:(null==t?void 0:t.exact)?e:r.length>1?`${e}s`:`${e}`',
    replace: '?{name:e',
  },
  ...Object.entries({
    enum: ['"Allowed value"', '"t(:elementsAllowedValues)"'],
    examples: ['"Example",{nowrap', '"t(:elementsExample)",{nowrap'],
    multipleOf: ['"Multiple of"', '"t(:elementsMultipleOf)"'],
    pattern: ['"Match pattern"', '"t(:elementsPattern)"'],
    default: ['"Default",{exact', '"t(:elementsDefault)",{exact'],
    style: ['"Style",{exact', '"t(:elementsStyle)",{exact'],
  } satisfies Record<string, [string, string]>).map(([name, [find, replace]]) => ({
    why: `the word for “${name}” in the page’s language`,
    find,
    replace,
  })),
];
