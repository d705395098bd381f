import { announce } from './announce.ts';
import { defineResponsePanel } from './responsePanel.ts';
import { createBridge } from './bridge.ts';
import { createCredentials } from './credentials.ts';
import { defineFileField } from './fileField.ts';
import { createHistory, type Exchange } from './history.ts';
import { keepForOffline } from './keepForOffline.ts';
import { startOperationLinks } from './operationLinks.ts';
import { startRequestList } from './requestList.ts';
import { startSandboxBar } from './sandboxBar.ts';
import { startSandbox } from './sandboxClient.ts';
import { createServers } from './servers.ts';
import { startServerSwitch } from './serverSwitch.ts';
import { fill, settings } from './settings.ts';

// Runs before Elements' script: both are deferred, in this order.
const { base, worker, strings, client } = settings();
const servers = createServers(`${location.origin}${base}api`);
const credentials = createCredentials(servers, client);
const history = createHistory();
const sandbox = startSandbox(worker, base);
sandbox.catch((error: unknown) => console.error(error));

globalThis.explorerBridge = createBridge({
  settings: settings(),
  servers,
  credentials,
  history,
  sandbox,
  onResponse: ({ status, time }: Exchange, loggedIn) => {
    const responded = fill(strings.responded, { status: status ?? '', time: `${Math.round(time ?? 0)} ms` });
    announce(
      [status === null ? strings.responseFailed : responded, ...(loggedIn ? [strings.tokenFilled] : [])].join(
        ' ',
      ),
    );
  },
});
defineFileField();
defineResponsePanel(history, sandbox);
startOperationLinks();

const bar = document.getElementById('sandbox-bar') as HTMLDetailsElement;
startRequestList(bar, history);
startServerSwitch(bar, servers);
startSandboxBar(bar, { sandbox, servers, credentials });
keepForOffline(sandbox);
