import { expect, type Page } from 'playwright/test';

/** What a reader does in the explorer, in any language: places are found by what they are, not by their words. */
export class ExplorerPage {
  readonly page: Page;
  /** What went wrong in the console, and requests that left the page's origin. */
  readonly faults: string[] = [];
  /** The origin that requests may go to besides the page's own. */
  ownServer: string | undefined;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      // Chromium itself reports every response with a status of 400 and more.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const home = page.url() === 'about:blank' ? origin : new URL(page.url()).origin;
      if (/^https?:$/.test(protocol) && origin !== home && origin !== this.ownServer)
        this.faults.push(`left the origin: ${request.url()}`);
    });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.started();
  }

  /** Opens the explorer in the language of a folder, and logs in. */
  async openLoggedIn(folder = '/'): Promise<void> {
    await this.open(`${folder}explorer/#/operations/login`);
    await this.send();
  }

  /** Waits until Elements has taken over: before, the forms of all operations are in the page. */
  async started(): Promise<void> {
    await expect(this.sendButton).toBeVisible({ timeout: 30_000 });
    await this.page.waitForFunction(() => performance.getEntriesByName('elements ready').length > 0);
  }

  async choose(operationId: string): Promise<void> {
    // In the side bar or, on small screens, in the menu: the address is the same.
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/operations/${operationId}`);
    const link = this.page.locator(`a[data-operation="${operationId}"]`);
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(this.page.locator('.HttpOperation h2').first()).toHaveText(
      (await link.textContent())?.trim() ?? '',
    );
  }

  async chooseServer(address: string): Promise<void> {
    await this.openSandbox();
    await this.page.locator('input[name="server"][value="own"]').check();
    await this.page.locator('.sandbox-own input').fill(address);
    await this.page.locator('.sandbox-own button').click();
  }

  get sendButton() {
    return this.page.locator('.SendButtonHolder button').first();
  }

  /** A choice of the form, by its name. */
  choice(name: string) {
    return this.page.locator(`.TryItPanel select[aria-label="${name}"]`);
  }

  /** The panel of the response. */
  get response() {
    return this.page.locator('explorer-response');
  }

  /** The last request, in the bar. */
  get lastRequest() {
    return this.page.locator('.sandbox-requests li').first();
  }

  /** Opens the sandbox's bar, which is one line at first. */
  async openSandbox(): Promise<void> {
    const bar = this.page.locator('#sandbox-bar');
    if (!(await bar.evaluate((details: HTMLDetailsElement) => details.open)))
      await bar.locator('summary').click();
  }

  count(name: string) {
    return this.page.locator(`[data-count="${name}"]`);
  }

  /** How many models the bar counts, in whatever state. */
  async modelCount(): Promise<number> {
    const counts = (await this.count('models').textContent()) ?? '';
    return counts.match(/\d+/g)?.reduce((sum, count) => sum + Number(count), 0) ?? 0;
  }

  /** Sends the form, and waits for the response. */
  async send(status = 200): Promise<void> {
    const requests = this.page.locator('.sandbox-requests');
    const before = await requests.getAttribute('data-last');
    await this.sendButton.click();
    await expect(requests).not.toHaveAttribute('data-last', before ?? '');
    await expect(this.lastRequest.locator('[data-status]')).toContainText(String(status), {
      timeout: 20_000,
    });
    await expect(this.response).toContainText(String(status));
  }

  /** Chooses an operation and sends what its form is filled with. */
  async call(operationId: string, status = 200): Promise<void> {
    await this.choose(operationId);
    await this.send(status);
  }

  /** Logs in and uploads the six sample pictures: seven training items from then on. */
  async uploadSamples(): Promise<void> {
    await this.call('login');
    await this.choose('upload_item');
    await this.page.locator('.explorer-samples button').first().click();
    await this.send();
    await expect(this.count('training')).toHaveText('7');
  }

  /** Waits until the first picture of a response is loaded. */
  async seePicture(): Promise<void> {
    const picture = this.page.locator('explorer-response img').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
  }

  async editBody(body: unknown): Promise<void> {
    await this.page
      .locator('.TextRequestBody textarea')
      .fill(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
