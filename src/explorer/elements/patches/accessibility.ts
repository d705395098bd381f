import type { Patch } from '../patch.ts';

/** What keyboards and screen readers need. */
export const accessibilityPatches: readonly Patch[] = [
  {
    why: 'panels do not fold: their bar was a button with buttons in it',
    find: 'children:r,isCollapsible:o=!0,isOpen:i',
    replace: 'children:r,isCollapsible:o=!1,isOpen:i',
  },
  {
    why: 'no tab stop in what is hidden behind a list',
    find: 'inputProps:{type:"text",tabIndex:null==a||t.isFocused||t.isOpen?-1:0',
    replace: 'inputProps:{type:"text",tabIndex:-1',
  },
  {
    why: 'a list’s button tells what is chosen',
    find: '$=(0,N.jsx)(Fc,Object.assign({},a,F,{size:o',
    replace:
      '$=(0,N.jsx)(Fc,Object.assign({},a,F,{"aria-labelledby":void 0,"aria-label":i&&R.selectedItem?' +
      '`${i}${R.selectedItem.rendered}`:[v["aria-label"],R.selectedItem?R.selectedItem.rendered:f].filter(Boolean).join(" "),size:o',
  },
  {
    why: 'a tab names no panel that does not exist',
    find: '"aria-controls":s?f:void 0',
    replace: '"aria-controls":void 0',
  },
  {
    why: 'the button to copy has a name',
    find: 'icon:r?void 0:"copy",label:"Copy"},t',
    replace: 'icon:r?void 0:"copy","aria-label":"t(:elementsCopy)"},t',
  },
  {
    why: 'the editor of a body has a name',
    find: '(0,N.jsx)("textarea",{ref:e=>this._input=e',
    replace: '(0,N.jsx)("textarea",{"aria-label":"t(:elementsBody)",ref:e=>this._input=e',
  },
  {
    why: 'the tab key leaves the editor',
    find: 'onValueChange:d,highlight:E',
    replace: 'onValueChange:d,ignoreTabKey:!0,highlight:E',
  },
  {
    why: 'properties are opened with the keyboard too (1 of 2)',
    find: 'Wx=({isExpanded:e})=>w.createElement(Pu,{pl:3,w:8,ml:-8,color:"muted",role:"button",justifyContent:"center"}',
    replace:
      'Wx=({isExpanded:e,name:t})=>w.createElement("button",{type:"button",className:"sl-flex sl-pl-3 sl-w-8 sl--ml-8 sl-justify-center",' +
      '"aria-expanded":e,"aria-label":' +
      "`t(:elementsPropertiesOf, name: '${t}')`}",
  },
  {
    why: 'properties are opened with the keyboard too (2 of 2)',
    find: 'w.createElement(Wx,{isExpanded:b})',
    replace: 'w.createElement(Wx,{isExpanded:b,name:e.subpath[e.subpath.length-1]})',
  },
  {
    why: 'long code is scrolled with the keyboard (1 of 2)',
    find: 'className:"sl-code-viewer__scroller",overflowY',
    replace: 'className:"sl-code-viewer__scroller",tabIndex:0,overflowY',
  },
  {
    why: 'long code is scrolled with the keyboard (2 of 2): one tab stop, not two',
    find: 'role:"group",title:s,className:m,tabIndex:0,outline:"none"',
    replace: 'role:"group",title:s,className:m,outline:"none"',
  },
  {
    why: 'headings below the page’s own (1 of 3)',
    find: '!t&&r?w.createElement(Bc,{size:1,',
    replace: '!t&&r?w.createElement(Bc,{size:2,',
  },
  {
    why: 'headings below the page’s own (2 of 3)',
    find: 'VO=({title:e,id:t,size:n=2,',
    replace: 'VO=({title:e,id:t,size:n=3,',
  },
  {
    why: 'headings below the page’s own (3 of 3)',
    find: 'GO=e=>w.createElement(VO,Object.assign({},e,{size:3}))',
    replace: 'GO=e=>w.createElement(VO,Object.assign({},e,{size:4}))',
  },
];
