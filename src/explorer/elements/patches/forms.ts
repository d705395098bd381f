import type { Patch } from '../patch.ts';

/** The form of an operation. */
export const formPatches: readonly Patch[] = [
  {
    why: 'file fields are the page’s own: several files, sample pictures, reachable by keyboard',
    find:
      'ZC=({parameter:e,value:t,onChange:n})=>{var r;const o=`${e.name}${e.required?"*":""}`,i=RC(`id_${e.name}_`),a=`${i}-file-input`;' +
      'return w.createElement(w.Fragment,null,w.createElement("label",{"aria-hidden":"true","data-testid":"param-label",htmlFor:i},o),' +
      'w.createElement(Ad,{mx:3},":"),w.createElement(Pu,{flex:1,alignItems:"center"},w.createElement(Ud,{id:i,style:{paddingLeft:15},' +
      '"aria-label":e.name,appearance:"minimal",flex:1,placeholder:"pick a file",type:"text",required:!0,' +
      'value:null!==(r=null==t?void 0:t.name)&&void 0!==r?r:"",disabled:!0}),t&&w.createElement("button",{className:"sl-mr-3 sl-p-2",' +
      '"aria-label":"Remove file",onClick:()=>{n(void 0)}},w.createElement(Zu,{icon:"times"})),w.createElement("div",null,' +
      'w.createElement("label",{role:"button",htmlFor:a},"Upload"),w.createElement("input",{onChange:e=>{var t;' +
      'const r=null===(t=e.currentTarget.files)||void 0===t?void 0:t[0];void 0!==r&&n(r)},type:"file",hidden:!0,id:a}))))}',
    replace:
      'ZC=({parameter:e,value:t,onChange:n})=>w.createElement("explorer-file-field",' +
      '{ref:r=>{r&&r.connect({parameter:e,value:t,onChange:n})}})',
  },
  {
    why: 'the value of a file field may be a list',
    find: 'parameter:e,value:u instanceof File?u:void 0,onChange',
    replace: 'parameter:e,value:u,onChange',
  },
  {
    why: 'a form shows a boolean as a choice, not as a text field',
    find: 'o=r?void 0:e.fragment,i=!r&&e.fragment.examples',
    replace: 'o=e.fragment,i=!r&&e.fragment.examples',
  },
  {
    why: 'no check box for leaving out what is empty: it is left out anyway',
    find:
      'a&&!e.required&&w.createElement(w.Fragment,null,w.createElement("div",null),w.createElement("div",null),w.createElement("div",null,' +
      'w.createElement(Pu,{flex:1},w.createElement(Ud,{className:"Checkbox","aria-label":`${e.name}-checkbox`,id:c,flex:1,type:"checkbox",' +
      'intent:"success",size:"sm",checked:o,onChange:e=>i(!e.target.checked)}),w.createElement(Ad,{className:"TextForCheckBox",flex:1,' +
      'as:"label","aria-hidden":"true","data-testid":"param-check",htmlFor:c,fontSize:"base"},"Omit ",h))))',
    replace: 'null',
  },
  {
    why: 'the list of a parameter’s examples has a name',
    find: '`${e.name}-select`',
    replace: "`t(:elementsExamplesOf, name: '${e.name}')`",
  },
  {
    why: 'placeholders of parameters are words of the page’s language',
    find: 'return r?`${o?"defaults to":"example"}: ${r}`',
    replace: 'return r?`${o?"t(:elementsDefault)":"t(:elementsExample)"}: ${r}`',
  },
  {
    why: 'a list without choice says so in the page’s language (1 of 2)',
    find: 'return`select an option (defaults to: ${t})`',
    replace: "return`t(:elementsSelectWithDefault, value: '${t}')`",
  },
  {
    why: 'a list without choice says so in the page’s language (2 of 2)',
    find: 'placeholder:f="select an option"',
    replace: 'placeholder:f="t(:elementsSelect)"',
  },
  {
    why: 'examples of a body have the names that people gave them',
    find: 'e.map(e=>({id:`request-example-${e.key}`,title:e.key',
    replace: 'e.map(e=>({id:`request-example-${e.key}`,title:e.summary||e.key',
  },
  {
    why: 'what a reader has typed is there when they come back from another operation (1 of 2): bodies',
    find: '[F,L]=((e,t)=>{const n=XA(e,void 0,{skipReadOnly:t}),[r,o]=w.useState(n);return w.useEffect(()=>{o(n)},[n]),[r,o]})(',
    replace:
      '[F,L]=((e,t)=>{const n=XA(e,void 0,{skipReadOnly:t}),{typed:i}=globalThis.explorerBridge,[r,o]=w.useState(i.get(e?.id)??n);' +
      'return w.useEffect(()=>{o(i.get(e?.id)??n)},[n,e]),[r,t=>{i.set(e?.id,t),o(t)}]})(',
  },
  {
    why: 'what a reader has typed is there when they come back from another operation (2 of 2): forms and their files',
    find: '[i,a]=w.useState(o),[s,l]=w.useState({});return w.useEffect(()=>{a(o)},[o]),t?[i,a,s,l,{isFormDataBody:!0',
    replace:
      '{typed:c}=globalThis.explorerBridge,[i,u]=w.useState(c.get(e?.id)??o),a=t=>{c.set(e?.id,t),u(t)},[s,l]=w.useState({});' +
      'return w.useEffect(()=>{u(c.get(e?.id)??o)},[o]),t?[i,a,s,l,{isFormDataBody:!0',
  },
  {
    why: 'the token’s field has a label in the page’s language',
    find: 'w.createElement(IC,{type:"http",name:"Token"',
    replace: 'w.createElement(IC,{type:"http",name:"t(:elementsToken)"',
  },
  {
    why: 'the token’s field has no placeholder that looks like a token',
    find: '"oauth2"===e?"Bearer 123":"123"',
    replace: '"t(:elementsTokenPlaceholder)"',
  },
];
