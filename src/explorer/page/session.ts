import { operationHash } from '../routes.ts';
import type { Credentials } from './credentials.ts';
import { element } from '../../client/dom.ts';
import type { Servers } from './servers.ts';
import { fill } from '../../client/fill.ts';
import { operationTitle } from './operations.ts';
import { settings } from './settings.ts';

/** The line that says who is logged in, for everyone to see, and the field for a token of one's own. */
export function startSession(credentials: Credentials, servers: Servers): void {
  const { strings } = settings();
  const line = document.getElementById('explorer-session');
  const field = document.querySelector<HTMLInputElement>('#explorer-token');
  const draw = (): void => {
    const { token, sandbox } = credentials;
    const text = !token
      ? strings.guideSessionNone
      : servers.isSandbox
        ? fill(strings.guideSessionSandbox, { client: sandbox.client })
        : fill(strings.guideSessionOwn, { server: new URL(servers.address).host });
    line?.toggleAttribute('data-logged-in', token !== '');
    line?.replaceChildren(
      element('span', {}, text),
      ...(token ? [] : [' ', element('a', { href: operationHash('login') }, operationTitle('login'))]),
    );
    if (field && field.value !== token) field.value = token;
  };
  field?.addEventListener('input', () => credentials.type(field.value));
  credentials.onChange(draw);
  servers.onChange(draw);
  draw();
}
