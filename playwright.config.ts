import { defineConfig } from 'playwright/test';
import { findBrowser } from './tools/machine/findBrowser.ts';

// Workers read this file again; they inherit the variable, and so the port.
const port = (process.env['DOCS_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000)));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  // Twice the usual: a machine may have other work.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    launchOptions: findBrowser(),
    // Recording every test would make large pages twice as slow.
    trace: 'on-first-retry',
  },
  webServer: {
    command: `npm start -- --port ${port}`,
    url: `http://localhost:${port}/`,
    timeout: 300_000,
  },
});
