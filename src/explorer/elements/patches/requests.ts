import type { Patch } from '../patch.ts';

/** Requests go through the page's bridge (see ../../bridge.ts): sandbox or own server, tokens, what was sent last. */
export const requestPatches: readonly Patch[] = [
  {
    why: 'the page has the contract, with the address of the chosen server',
    find: 'E=(e=>e.hasOwnProperty("apiDescriptionDocument"))(e)?e.apiDescriptionDocument:void 0',
    replace: 'E=globalThis.explorerBridge.contract()',
  },
  {
    why: 'the page sends requests, and shows what comes back (see ../../page/response/)',
    find:
      'try{o=yield fetch(...r)}catch(e){y({error:new C_(e.message)})}if(o){const e=o.headers.get("Content-Type"),t=e?E_(e):void 0,' +
      'n="image"!==t?yield o.text():void 0,r="image"===t?yield o.blob():void 0;y(void 0),' +
      'y({status:o.status,bodyText:n,blob:r,contentType:e})}}catch(e){y({error:e})}finally{x(!1)}',
    replace: 'yield globalThis.explorerBridge.send(...r)}catch(e){console.warn(e)}finally{x(!1)}',
  },
  {
    why: 'no placeholder instead of a token',
    find: '"bearer"===r.scheme&&i.push({name:"Authorization",value:`Bearer ${e.authValue||"123"}`})',
    replace: '"bearer"===r.scheme&&e.authValue&&i.push({name:"Authorization",value:`Bearer ${e.authValue}`})',
  },
  {
    why: 'the token is kept by the page: everywhere the same at once, and in memory only with an own server',
    find: '$C=Fk("TryIt_securitySchemeValues",Ek({}))',
    replace:
      '$C=(e=>(e.onMount=e=>globalThis.explorerBridge.credentials.connect(e),' +
      'Ek(t=>t(e),(t,n,r)=>{n(e,r),globalThis.explorerBridge.credentials.typed(r)})))(Ek({}))',
  },
  {
    why: 'a form leaves out what is empty; a file field may have several files',
    find: 'else o.append(i,a)}return o})}',
    replace: 'else for(const e of Array.isArray(a)?a:""===a||void 0===a?[]:[a])o.append(i,e)}return o})}',
  },
  {
    why: 'fields are filled with what the display contract says (1 of 2)',
    find: '(t=e).required?uA(t).value:""',
    replace: '(t=e).required||void 0!==(t.schema||{})["x-prefilled"]?uA(t).value:""',
  },
  {
    why: 'fields are filled with what the display contract says (2 of 2)',
    find: 'const r=null===(n=e.schema)||void 0===n?void 0:n.default;return(0,t.isObject)(r)?E(r):r}(e);if(',
    replace:
      'const r=null===(n=e.schema)||void 0===n?void 0:void 0!==n["x-prefilled"]?n["x-prefilled"]:n.default;' +
      'return(0,t.isObject)(r)?E(r):r}(e);if(',
  },
];
