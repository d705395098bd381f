import { announce } from './announce.ts';
import { defineAnswerPanel } from './answerPanel.ts';
import type { AnswerExtras } from './answers.ts';
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
const { base, worker, words, client } = settings();
const servers = createServers(`${location.origin}${base}api`);
const credentials = createCredentials(() => servers.isSandbox, client);
const history = createHistory();
const answers = new Map<number, AnswerExtras>();
const sandbox = startSandbox(worker, base);
sandbox.catch((error: unknown) => console.error(error));

globalThis.explorerBridge = createBridge({
  settings: settings(),
  servers,
  credentials,
  history,
  sandbox,
  answers,
  onAnswered: ({ status, time }: Exchange) =>
    announce(
      status === null
        ? words.answerFailed
        : fill(words.answered, { status: status ?? '', time: `${Math.round(time ?? 0)} ms` }),
    ),
});
defineFileField();
defineAnswerPanel(answers, sandbox);
startOperationLinks();

const bar = document.getElementById('sandbox-bar') as HTMLDetailsElement;
if (matchMedia('(max-width: 85rem)').matches) bar.open = false;
startRequestList(bar, history);
startServerSwitch(bar, servers);
startSandboxBar(bar, { sandbox, servers, credentials });
servers.onChange(() => {
  credentials.set(credentials.token); // the token of the chosen server
  const elements = document.querySelector('elements-api') as
    (HTMLElement & { apiDescriptionUrl: string }) | null;
  const url = new URL(elements?.apiDescriptionUrl ?? '', location.href);
  url.search = servers.isSandbox ? '' : `server=${encodeURIComponent(servers.address)}`;
  if (elements) elements.apiDescriptionUrl = url.href;
});
keepForOffline(sandbox);
