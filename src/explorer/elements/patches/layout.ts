import type { Patch } from '../patch.ts';

/** The site has a side bar with all operations and a theme of its own: Elements shows the operation that is chosen, in the site's looks. */
export const layoutPatches: readonly Patch[] = [
  {
    why: 'no warnings in the console about a future version of the router',
    find: 'X[r="⚠️ React Router Future Flag Warning: "',
    replace: '!0||X[r="⚠️ React Router Future Flag Warning: "',
  },
  {
    why: 'the theme is the page’s (1 of 3)',
    find: 'if("undefined"==typeof localStorage)return xu;try{return JSON.parse(localStorage.getItem(wu)).mode}catch(e){}return document',
    replace: 'return document',
  },
  {
    why: 'the theme is the page’s (2 of 3)',
    find: 'getStorage:()=>"undefined"==typeof localStorage?ku:localStorage',
    replace: 'getStorage:()=>({...ku,removeItem(){}})',
  },
  {
    why: 'the theme is the page’s (3 of 3): code has its colours, and no area has those of the other theme',
    find:
      '_u=({children:e,inverted:t})=>{const{inverted:n}=(0,w.useContext)(Au);let r;!1!==t&&(r=void 0===n||!n);' +
      'const o=I(e.props.className,{"sl-inverted":!1!==t||void 0});return(0,N.jsx)(Au.Provider,Object.assign({value:{inverted:r}},' +
      '{children:w.cloneElement(e,{className:o||void 0})}),void 0)}',
    replace:
      '_u=(globalThis.explorerBridge.onTheme(e=>Cu.setState({colorValues:{light:e},invertedColorValues:{light:e}})),({children:e})=>e)',
  },
  {
    why: 'no second side bar, no scrolling area in the page',
    find:
      'w.createElement(Pu,{ref:o,className:"sl-elements-api",pin:!0,h:"full"},w.createElement(Pu,{ref:a,onMouseDown:e=>e.preventDefault(),' +
      'style:{maxWidth:"450px"}},w.createElement(Pu,{direction:"col",bg:"canvas-100",borderR:!0,pt:8,pos:"sticky",pinY:!0,overflowY:"auto",' +
      'style:{paddingLeft:`calc((100% - ${n}px) / 2)`,width:`${s}px`,minWidth:"300px"}},e),w.createElement(Pu,{justifySelf:"end",flexGrow:0,' +
      'flexShrink:0,resize:"x",onMouseDown:l,style:{width:"1em",flexBasis:"6px",cursor:"ew-resize"}})),w.createElement(bi,{ref:i,bg:"canvas",' +
      'px:24,flex:1,w:"full",overflowY:"auto"},w.createElement(bi,{style:{maxWidth:n-s+"px"},py:16},t)))',
    replace: 'w.createElement(bi,{ref:o,className:"sl-elements-api"},t)',
  },
  {
    why: 'what the page shows above an operation’s form, see ../../page/form/formTop.ts',
    find: 'w.createElement(bi,null,w.createElement(D_,Object.assign({},o,{hideTryItPanel:n',
    replace:
      'w.createElement(bi,null,w.createElement("explorer-form-top",{operation:o.httpOperation.iid}),' +
      'w.createElement(D_,Object.assign({},o,{hideTryItPanel:n',
  },
  {
    why: 'the form and the response come first, side by side or one above the other; the documentation is folded below',
    find:
      'w.createElement(Pu,null,w.createElement(bi,{"data-testid":"two-column-left",w:0,flex:1},n),t&&' +
      'w.createElement(bi,{"data-testid":"two-column-right",ml:16,pos:"relative",w:"2/5",style:{maxWidth:500}},t))',
    replace:
      'w.createElement("div",{className:"explorer-columns"},t&&w.createElement("div",{className:"explorer-form"},t),' +
      'w.createElement("details",{className:"explorer-documentation"},w.createElement("summary",null,"t(:guideDocumentation)"),' +
      'w.createElement("div",{className:"explorer-description"},w.createElement(afterForm,null,n))))',
  },
  {
    why: 'the request is shown as on the pages of the reference: a long address is broken, not cut off',
    find:
      'i=w.createElement(Pu,{overflowX:"hidden",fontSize:"lg",userSelect:"all"},w.createElement(bi,{dir:"ltr",textOverflow:"truncate",' +
      'overflowX:"hidden"},w.createElement(bi,{as:"span",dir:"ltr",color:"muted",style:{unicodeBidi:"bidi-override"}},n),' +
      'w.createElement(bi,{as:"span",fontWeight:"semibold",flex:1},t)));return w.createElement(id,{spacing:3,pl:2.5,pr:4,py:2,bg:"canvas-50",' +
      'rounded:"lg",fontFamily:"mono",display:"inline-flex",maxW:"full",title:o},w.createElement(bi,{py:1,px:2.5,rounded:"lg",' +
      'bg:r?"canvas-100":qT[e],color:r?"body":"on-primary",fontSize:"lg",fontWeight:"semibold",textTransform:"uppercase"},e),i)}',
    replace:
      'i=w.createElement("code",{className:"path"},n,w.createElement("strong",null,t));' +
      'return w.createElement("div",{className:"request-line",title:o},w.createElement("span",{className:"method "+e},e.toUpperCase()),i)}',
  },
  {
    why: 'the page stays where the reader is: a chosen tab is not scrolled into view, since tabs are in line',
    find: 'e.current&&e.current.scrollIntoView({behavior:"smooth",block:"nearest",inline:"nearest"})',
    replace: '',
  },
  {
    why: 'no line above a table that says where in the contract its schema lies',
    find: 'Hx=({parentCrumbs:e=[]})=>{',
    replace: 'Hx=({parentCrumbs:e=[]})=>{return null;',
  },
];
