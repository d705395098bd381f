import type { Patch } from '../patch.ts';

/**
 * What Elements does at its start and need not, see docs/decisions/010-time-until-send.md. Most of all it throws no exception any more: each one,
 * even when it is caught at once, makes V8 look up where in the source it came from, and for that read the functions around it once more; with
 * everything in one function of 2 MB that was a quarter of the time until a reader can send.
 */
export const startPatches: readonly Patch[] = [
  {
    why: 'the prototype of errors is known without an error',
    find: 'if(C)try{null.error}catch(e){var D=C(C(e));I["%Error.prototype%"]=D}',
    replace: 'if(C)I["%Error.prototype%"]=i.prototype;',
  },
  {
    why: 'is-callable asks a function for its source instead of calling it with a trap',
    find: 'o="object"==typeof Reflect&&null!==Reflect&&Reflect.apply;if("function"==typeof o&&',
    replace: 'o=null;if("function"==typeof o&&',
  },
  {
    why: 'what nobody has stored yet is not read as JSON',
    find: 'const r=()=>{try{const r=n.getItem(e);return r instanceof Promise?r.catch(()=>t):r}',
    replace:
      'const r=()=>{try{if(!localStorage.getItem(e))return t;const r=n.getItem(e);return r instanceof Promise?r.catch(()=>t):r}',
  },
  {
    why: 'the contract is one document: there is nothing to bundle, and nothing to show twice',
    find:
      'N=function(e,n){const[r,o]=w.useState(e),i=null==n?void 0:n.baseUrl;return w.useEffect(()=>{if(!(0,t.isObject)(e))return void o(e);' +
      'let n=!0;return((e,t)=>t?O().bundle(t,e,P):O().bundle(e,P))(e,i).then(e=>{n&&o(Object.assign({},e))}).catch(e=>{var t;' +
      '"object"==typeof e&&null!==e&&"files"in e?n&&o(Object.assign({},e.files.schema)):' +
      'console.warn(`Could bundle: ${null!==(t=null==e?void 0:e.message)&&void 0!==t?t:"Unknown error"}`)}),()=>{n=!1}},[e,i]),r}(_,{baseUrl:r})',
    replace: 'N=_',
  },
  {
    why: 'what would bundle is not started either',
    find: 'var _=o(58385),O=o.n(_);const P={continueOnError:!0};',
    replace: '',
  },
  {
    why: 'the width of the window is known before the first rendering: it is not rendered twice',
    find: 'S=()=>{const[e,t]=w.useState();',
    replace:
      'S=()=>{const[e,t]=w.useState(()=>{const e=window.innerWidth;return e<=k.Phone?k.Phone:e<=k.Tablet?k.Tablet:' +
      'e<=k.Resized_Browser?k.Resized_Browser:k.Normal_Browser});',
  },
  {
    why: 'the page is what scrolls: no area is measured to find out',
    find: 'function wT(e){return null==e?null:e.scrollHeight>e.clientHeight&&e.clientHeight>0?"HTML"===e.tagName?window:e:wT(e.parentElement)}',
    replace: 'function wT(){return window}',
  },
  {
    why: 'a list to choose from is measured when it opens, not when the page is laid out for the first time',
    find: '[M]=et(S)',
    replace: 'M=R.isOpen&&S.current?S.current.offsetWidth:0',
  },
  {
    why: 'what hangs on something is measured when it opens (1 of 2)',
    find: 'const[r]=et(t.targetRef),{overlayProps:o',
    replace: 'const r=e&&t.isOpen&&t.targetRef.current?t.targetRef.current.offsetWidth:0,{overlayProps:o',
  },
  {
    why: 'what hangs on something is measured when it opens (2 of 2)',
    find: 'if(e&&(c.width=r),t.shouldFlip&&t.offset){',
    replace: 'if(e&&(c.width=r),!1!==t.isOpen&&t.shouldFlip&&t.offset){',
  },
  {
    why: 'whether a tab has something to focus is looked up when the page stands still, not at each change',
    find:
      'let e=()=>{let e=gc(n.current,{tabbable:!0});o(e.nextNode()?void 0:0)};e();let t=new MutationObserver(e);' +
      'return t.observe(n.current,{subtree:!0,childList:!0,attributes:!0,attributeFilter:["tabIndex","disabled"]}),()=>{t.disconnect()}',
    replace:
      'let r,e=()=>{clearTimeout(r),r=setTimeout(()=>{n.current&&o(gc(n.current,{tabbable:!0}).nextNode()?void 0:0)},50)};e();' +
      'let t=new MutationObserver(e);return t.observe(n.current,{subtree:!0,childList:!0,attributes:!0,' +
      'attributeFilter:["tabIndex","disabled"]}),()=>{clearTimeout(r),t.disconnect()}',
  },
  {
    why: 'lists are in the order of the page’s language: that of the browser need not be one (WebKit without a locale: “C”), and Elements crashed',
    find: '"undefined"!=typeof navigator&&(navigator.language||navigator.userLanguage)||"en-US"',
    count: 3,
    replace: 'document.documentElement.lang',
  },
  {
    why: 'whether the page’s language is one need not be found out',
    find: 'try{Intl.DateTimeFormat.supportedLocalesOf([e])}catch(t){e="en-US"}',
    count: 2,
    replace: '',
  },
  {
    why: 'whether the page’s language is written from right to left is in a list already',
    find: 'if(Intl.Locale){let t=new Intl.Locale(e).maximize()',
    count: 3,
    replace: 'if(!1){let t=new Intl.Locale(e).maximize()',
  },
  {
    why: 'Prism compares objects as objects when it replaces a part of a language in all others, not by ids that it gives them first',
    find:
      'DFS:function(e,t,n,r){for(var o in r=r||{},e)e.hasOwnProperty(o)&&(t.call(e,o,e[o],n||o),"Object"!==Jg.util.type(e[o])||' +
      'r[Jg.util.objId(e[o])]?"Array"!==Jg.util.type(e[o])||r[Jg.util.objId(e[o])]||(r[Jg.util.objId(e[o])]=!0,Jg.languages.DFS(e[o],t,o,r)):' +
      '(r[Jg.util.objId(e[o])]=!0,Jg.languages.DFS(e[o],t,null,r)))}}',
    replace:
      'DFS:function(e,t,n,r=new Set){for(const o of Object.keys(e)){t.call(e,o,e[o],n||o);const i=e[o];' +
      '"object"!=typeof i||null===i||i instanceof RegExp||r.has(i)||(r.add(i),Jg.languages.DFS(i,t,Array.isArray(i)?o:null,r))}}}',
  },
  {
    why: 'there is never a query client around Elements',
    find: 'try{return(0,G_.useQueryClient)(),w.createElement(e,Object.assign({},t))}catch(e){}return w.createElement(G_.QueryClientProvider',
    replace: 'return w.createElement(G_.QueryClientProvider',
  },
  {
    why: 'the form can be used before the rest of the operation is rendered (1 of 2): the rest follows the first frame',
    find: 'const WO=w.forwardRef(',
    replace:
      'let formIsShown=!1;const afterForm=({children:e})=>{const[t,n]=w.useState(formIsShown);' +
      'return w.useEffect(()=>{t||requestAnimationFrame(()=>setTimeout(()=>{formIsShown=!0,n(!0)}))},[]),t?e:null};const WO=w.forwardRef(',
  },
  {
    why: 'the form can be used before the rest of the operation is rendered (2 of 2): the example of an response',
    find: 'w.createElement($O,Object.assign({},o))',
    replace:
      'w.createElement("div",{className:"explorer-result"},w.createElement("explorer-response",{operation:o.httpOperation.iid}),' +
      'w.createElement(afterForm,null,$&))',
  },
];
