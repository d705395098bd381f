import { announce } from './announce.ts';
import { createBridge } from './bridge.ts';
import { followSampleLanguage } from './copy/copyRequest.ts';
import { createCredentials } from './credentials.ts';
import { defineFileField } from './form/fileField.ts';
import { defineFormTop } from './form/formTop.ts';
import { bodyEditor } from './form/formFields.ts';
import { startLabelNote } from './form/labelNote.ts';
import { startSendBar } from './form/sendBar.ts';
import { bodyOnLines, startSendGuard } from './form/sendGuard.ts';
import { shownOperation } from './form/shownForm.ts';
import { createHistory, type Exchange } from './history.ts';
import { type Learn, learnAround } from './response/learnAround.ts';
import { keepForOffline } from './keepForOffline.ts';
import { startLanguageHandover } from './links/languageHandover.ts';
import { startRequestLinks } from './links/requestLink.ts';
import { startOperationLinks } from './operationLinks.ts';
import { startRequestList } from './requestList.ts';
import { markRejectedField } from './response/errorHelp.ts';
import { defineResponsePanel } from './response/responsePanel.ts';
import { respondedText } from './response/responseStatus.ts';
import { showResponse } from './response/showResponse.ts';
import { startSandboxBar } from './sandboxBar.ts';
import { startSandbox } from './sandboxClient.ts';
import { createServers } from './servers.ts';
import { startServerSwitch } from './serverSwitch.ts';
import { startSession } from './session.ts';
import { settings } from './settings.ts';
import { createStory } from './story/story.ts';
import { startStepper } from './story/stepper.ts';
import { noteUse, rememberStoryFold } from './story/storyFold.ts';

// Runs before Elements' script: both are deferred, in this order.
const { base, worker, strings, client } = settings();
const servers = createServers(`${location.origin}${base}api`);
const credentials = createCredentials(servers, client);
const history = createHistory();
const sandbox = startSandbox(worker, base);
sandbox.catch((error: unknown) => console.error(error));
const story = createStory({ servers, credentials, history });

const learn: Learn = (exchange, status) =>
  learnAround(exchange, status, { history, story, sandbox, update: () => showSandbox() });

globalThis.explorerBridge = createBridge({
  settings: settings(),
  servers,
  credentials,
  history,
  sandbox,
  learn,
  onResponse: (exchange: Exchange, loggedIn: boolean) => {
    const failure = exchange.failure ? [exchange.failure] : [];
    const filled = loggedIn ? [strings.sandboxTokenFilled] : [];
    // A finger has no Tab key.
    const below = matchMedia('(any-hover: hover)').matches ? [strings.guideResponseBelow] : [];
    noteUse();
    announce([respondedText(exchange), ...failure, ...filled, ...below].join(' '));
    if (exchange.operationId === shownOperation() && bodyEditor() !== document.activeElement) bodyOnLines();
    if (exchange.status && exchange.status >= 400) markRejectedField(exchange);
    showResponse();
  },
});
defineFileField(servers);
defineFormTop({ servers, history, story, sandbox });
defineResponsePanel({ servers, history, story, sandbox });
startOperationLinks();
const main = document.querySelector('.explorer-main') as HTMLElement;
startSendGuard(main);
startSendBar(main);
startLabelNote(main);
startRequestLinks(document.querySelector('.explorer-tools [data-copy="link"]') as HTMLElement);
startLanguageHandover(history, servers, learn);
const storyPlace = document.querySelector('.story') as HTMLDetailsElement;
startStepper(storyPlace, story);
rememberStoryFold(storyPlace);

const bar = document.getElementById('sandbox-bar') as HTMLDetailsElement;
startRequestList(bar, history);
followSampleLanguage();
startServerSwitch(bar, servers);
const showSandbox = startSandboxBar(bar, { sandbox, servers, credentials, story });
startSession(credentials, servers);
keepForOffline(sandbox);
