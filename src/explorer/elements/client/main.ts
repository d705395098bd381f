import { operationOf } from '../../routes.ts';
import { watchForm } from './typedBefore.ts';

/*
 * Runs after the page's own script: both are deferred, in this order. Elements is loaded in stages with pauses between them, so that what a
 * reader does in the meantime is answered at once.
 */
const forms = [...document.querySelectorAll<HTMLElement>('.first-form')];
const shown = operationOf(location.hash);
const form = forms.find(({ dataset }) => dataset['operation'] === shown) ?? forms[0];
if (!form) throw new Error('the page has no form (.first-form)');
const before = watchForm(form);
// When the site was built, nobody knew where it would be.
const [address] = form.querySelector('.request-line .path')?.childNodes ?? [];
if (address) address.textContent = globalThis.explorerBridge.servers.address;

await import('./stages/react.ts');
await pause();
await import('./stages/mosaic.ts');
await pause();
const { start } = await import('./start.tsx');
await pause();
for (const other of forms) if (other !== form) other.remove();
form.removeAttribute('id');
form.classList.remove('first-form');
start(form, before);
await pause();
await import('./Documentation.tsx');

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
