import { announce } from './announce.ts';
import type { Servers } from './servers.ts';
import { fill } from '../../client/fill.ts';
import { settings } from './settings.ts';

/** Lets the reader choose between the sandbox and a server of their own; one click leads back. */
export function startServerSwitch(bar: HTMLElement, servers: Servers): void {
  const { strings } = settings();
  const choices = [...bar.querySelectorAll<HTMLInputElement>('input[name="server"]')];
  const form = bar.querySelector<HTMLFormElement>('.sandbox-own');
  const now = bar.querySelector<HTMLElement>('.sandbox-server-now');
  const address = form?.querySelector<HTMLInputElement>('input[name="address"]');
  if (!form || !now || !address) return;

  const show = (): void => {
    for (const choice of choices) choice.checked = (choice.value === 'sandbox') === servers.isSandbox;
    form.hidden = servers.isSandbox;
    now.hidden = servers.isSandbox;
    const text = servers.isSandbox
      ? strings.sandboxServerSandbox
      : fill(strings.sandboxServerOwn, { server: servers.address });
    for (const place of bar.querySelectorAll<HTMLElement>('[data-server]')) {
      place.textContent = text;
      place.hidden = servers.isSandbox;
    }
    for (const part of bar.querySelectorAll<HTMLElement>('[data-sandbox-only]'))
      part.hidden = !servers.isSandbox;
    document.documentElement.toggleAttribute('data-own-server', !servers.isSandbox);
    announce(text);
  };
  for (const choice of choices)
    choice.addEventListener('change', () => {
      if (choice.value === 'sandbox') servers.useSandbox();
      else {
        form.hidden = false;
        address.focus();
      }
    });
  address.addEventListener('input', () => address.setCustomValidity(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      servers.useOwn(address.value);
    } catch {
      address.setCustomValidity(strings.sandboxServerInvalid);
      address.reportValidity();
    }
  });
  now.querySelector('[data-back]')?.addEventListener('click', () => servers.useSandbox());
  servers.onChange(show);
}
