import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { displayContract } from '../../src/explorer/displayContract.ts';

const page = `<!doctype html>
<html lang="en" style="height: 100%">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bare</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/styles.min.css" />
    <script defer src="/web-components.min.js"></script>
  </head>
  <body style="height: 100%">
    <elements-api apiDescriptionUrl="/openapi.json" router="hash" layout="sidebar"></elements-api>
  </body>
</html>
`;

/**
 * The page to compare with: nothing but Elements as the package has it, on the same contract.
 *
 * @param root this project's root
 * @returns the folder of the page
 */
export function makeBarePage(root: string): string {
  const folder = join(root, '.cache/bench/bare');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const require = createRequire(join(root, 'package.json'));
  const elements = dirname(require.resolve('@stoplight/elements/web-components.min.js'));
  for (const file of ['web-components.min.js', 'styles.min.css'])
    copyFileSync(join(elements, file), join(folder, file));
  const contract = displayContract(publishedContract('en'), {
    server: 'http://localhost/api',
    language: 'en',
  });
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(contract));
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
