import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join('examples', 'curl');
const files = readdirSync(folder).filter((name) => name.endsWith('.sh'));

it.each(files)('takes JSON apart with jq, not as lines of text: %s', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/\b(?:grep|sed|tr|awk|cut)\b/);
});
