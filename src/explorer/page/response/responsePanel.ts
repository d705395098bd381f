import { button, element, fileSize } from '../../../client/dom.ts';
import { copyButton } from '../copy/copyButton.ts';
import { copyRequestButtons } from '../copy/copyRequest.ts';
import { rememberExport } from '../form/sampleFiles.ts';
import type { Exchange, History } from '../history.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import { operationTitle } from '../operations.ts';
import { operationHash } from '../../routes.ts';
import type { Servers } from '../servers.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { type LivePlace, nextStepButton } from '../story/nextStepButton.ts';
import type { Story } from '../story/story.ts';
import { bodyCheck, faultsOf } from './bodyCheck.ts';
import { errorHelp, failureHelp } from './errorHelp.ts';
import { inspectedItems } from './inspectedItems.ts';
import { readOutcomes } from './jobOutcome.ts';
import { jobProgress } from './jobProgress.ts';
import { jsonView } from './jsonView.ts';
import { showItemsFound } from './pictures.ts';
import { pollingAdvice } from './polling.ts';
import { simulationNote } from './simulationNote.ts';
import { statusKind, statusText, timeText } from './responseStatus.ts';
import { responseSummary } from './responseSummary.ts';

interface PanelParts {
  history: History;
  servers: Servers;
  story: Story;
  sandbox: Promise<SandboxClient>;
}

/** Operations that start jobs or show them. */
const jobOperations = ['train', 'predict', 'get_workers', 'get_models'];

/**
 * The panel beside a form: the last response to the operation on the chosen server. What it means comes first, the JSON below. It is a region that
 * the next press of Tab after Send leads to.
 */
export function defineResponsePanel(parts: PanelParts): void {
  const { history, servers, story } = parts;
  class ResponsePanel extends HTMLElement {
    static observedAttributes = ['operation', 'previous'];
    next: LivePlace | undefined;
    simulation: LivePlace | undefined;
    #shown: Exchange | undefined;
    #status: Exchange['status'];

    attributeChangedCallback(name: string): void {
      if (name === 'previous') this.#nameIt();
      else this.draw(true);
    }

    /** After a request that was not sent, what stands here is a response to an earlier one, and says so. */
    #nameIt(): void {
      if (!this.hasChildNodes()) return;
      const { guidePreviousResponse, guideResponse } = settings().strings;
      const name = this.hasAttribute('previous') ? guidePreviousResponse : guideResponse;
      this.setAttribute('aria-label', name);
      const heading = this.querySelector('h3');
      if (heading) heading.textContent = name;
    }

    draw(anew = false): void {
      const operation = this.getAttribute('operation');
      const exchange = history.exchanges.find(
        ({ operationId, server }) => operationId === operation && server === servers.address,
      );
      if (!anew && exchange === this.#shown && exchange?.status === this.#status) return;
      this.#shown = exchange;
      this.#status = exchange?.status;
      this.next = undefined;
      this.simulation = undefined;
      this.removeAttribute('previous');
      this.toggleAttribute('data-empty', !exchange);
      for (const [name, value] of Object.entries({
        role: 'region',
        tabindex: '0',
        'aria-label': settings().strings.guideResponse,
      })) {
        if (exchange) this.setAttribute(name, value);
        else this.removeAttribute(name);
      }
      this.replaceChildren(...(exchange ? this.#parts(exchange) : []));
    }

    #parts(exchange: Exchange): HTMLElement[] {
      const { strings } = settings();
      const { status, response, operationId = '' } = exchange;
      if (status === undefined)
        return [element('p', { class: 'explorer-sending' }, element('progress', {}), strings.sandboxSending)];
      const isJob = status === 200 && exchange.isSandbox && jobOperations.includes(operationId);
      this.next = status === 200 ? nextStepButton(story, exchange) : undefined;
      const items = inspectedItems(response?.json);
      const found = showItemsFound(items, parts.sandbox);
      this.simulation = simulationNote(exchange, items, story);
      const next = this.next ? [this.next.place] : [];
      const simulation = this.simulation ? [this.simulation.place] : [];
      return [
        head(exchange),
        ...(status === null ? failureHelp(exchange) : []),
        ...(status !== null && status >= 400 ? errorHelp(exchange) : bodyCheck(exchange, faultsOf(exchange))),
        ...responseSummary(exchange, story),
        ...wayBack(exchange, history),
        ...(isJob ? [jobsOf(exchange, parts)] : []),
        ...pollingAdvice(exchange),
        // The verdict before the way on; below a grid of many it would be out of sight.
        ...(items.length === 1 ? [...found, ...simulation, ...next] : [...simulation, ...next, ...found]),
        ...download(exchange),
        copies(exchange),
        ...body(exchange),
      ];
    }
  }

  customElements.define('explorer-response', ResponsePanel);
  // Before Elements has taken over, there is one per operation.
  const panels = (): Iterable<ResponsePanel> => document.querySelectorAll<ResponsePanel>('explorer-response');
  const update = (): void => {
    for (const panel of panels()) panel.draw();
  };
  history.onChange(update);
  servers.onChange(update);
  story.onChange(() => {
    for (const panel of panels()) {
      panel.next?.draw();
      panel.simulation?.draw();
    }
  });
}

/** After a login: the way to the request that was rejected for want of one. */
function wayBack({ operationId, status, server }: Exchange, { exchanges }: History): HTMLElement[] {
  if (operationId !== 'login' || status !== 200) return [];
  const rejected = exchanges.find((one) => one.server === server && one.operationId !== 'login');
  if (rejected?.status !== 401 || rejected.operationId === undefined) return [];
  const { operationId: id } = rejected;
  const text = fill(settings().strings.guideBackTo, { operation: operationTitle(id) });
  return [element('p', {}, element('a', { href: operationHash(id) }, text))];
}

/** The jobs that run, and how those ended that did when this was drawn or since. */
function jobsOf(exchange: Exchange, { story, sandbox }: PanelParts): HTMLElement {
  const subjects = { models: new Set<string>(), items: new Set<string>() };
  return jobProgress(
    () => {
      const { models = [], predictions = [], jobs = [] } = story.progress ?? {};
      for (const { model_id, status } of models) if (status === 'creating') subjects.models.add(model_id);
      for (const { item_id, label } of predictions) if (label === null) subjects.items.add(item_id);
      return jobs;
    },
    () => readOutcomes(subjects, exchange, sandbox),
  );
}

function head(exchange: Exchange): HTMLElement {
  const { strings, language } = settings();
  const { status, response } = exchange;
  const facts = [timeText(exchange), response && fileSize(response.size, language)].filter(Boolean);
  return element(
    'div',
    { class: 'explorer-response-head' },
    element('h3', {}, strings.guideResponse),
    element('strong', { class: 'explorer-status', 'data-kind': statusKind(status) }, statusText(status)),
    element('span', { class: 'explorer-response-facts' }, facts.join(' · ')),
  );
}

/** The request as a program. */
function copies(exchange: Exchange): HTMLElement {
  const { guideCopyRequest } = settings().strings;
  return element(
    'div',
    { class: 'explorer-copies', role: 'group', 'aria-label': guideCopyRequest, 'data-copy-languages': true },
    element('span', { 'aria-hidden': 'true' }, guideCopyRequest),
    ...copyRequestButtons(exchange),
  );
}

function download({ response, status }: Exchange): HTMLElement[] {
  const file = response?.file;
  if (!file || !status || status >= 300) return [];
  const { strings, language } = settings();
  const { name, blob } = file;
  if (blob.type.startsWith('image/'))
    return [element('img', { src: URL.createObjectURL(blob), alt: strings.elementsResponsePicture })];
  rememberExport(new File([blob], name, { type: blob.type }));
  const text = fill(strings.sandboxDownload, { name, size: fileSize(blob.size, language) });
  const link = element(
    'a',
    { href: URL.createObjectURL(blob), download: name, class: 'explorer-download' },
    text,
  );
  return [element('p', {}, link)];
}

function body({ response }: Exchange): HTMLElement[] {
  if (response?.text === undefined) return [];
  const { strings } = settings();
  const { json, text } = response;
  const copy = copyButton(strings.elementsCopy, () => text, {
    'data-copy': 'response',
    'aria-label': strings.guideCopyResponse,
  });
  if (json === undefined)
    return [
      element('div', { class: 'explorer-json-head' }, copy),
      element('pre', { class: 'explorer-text', tabindex: '0' }, text),
    ];
  const view = jsonView(json);
  const setAll = (open: boolean): void => {
    // Folded ones are made when they open, and so on inwards.
    for (let found = -1; ;) {
      const folds = [...view.querySelectorAll<HTMLDetailsElement>('details')];
      if (folds.length === found) break;
      found = folds.length;
      for (const fold of folds) {
        fold.open = open;
        fold.dispatchEvent(new Event('toggle'));
      }
    }
  };
  return [
    element(
      'div',
      { class: 'explorer-json' },
      element(
        'div',
        { class: 'explorer-json-head' },
        element('h4', {}, 'JSON'),
        copy,
        button(strings.guideJsonUnfold, () => setAll(true)),
        button(strings.guideJsonFold, () => setAll(false)),
      ),
      view,
    ),
  ];
}
