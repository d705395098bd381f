/**
 * Starts `tools/commands/<name>.ts`, or a bench by its path: `node tools/run.mjs start --port 5000`, `node tools/run.mjs bench/page`. Plain JavaScript that any Node reads, because its first task is
 * to say clearly that this Node is too old for the rest. An error whose text is all that a person needs is printed without its stack.
 */
const oldest = [22, 18]; // The first Node that runs TypeScript files as they are; Astro wants 22.12.
const [name = '', ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  fail(
    `Node ${process.versions.node} is too old (${oldest.join('.')} or newer is needed): run \`npm ci\` with install scripts allowed, it puts a current Node into node_modules, and start this by \`npm run ${name}\`.`,
  );
}

process.argv.splice(2, Infinity, ...rest);
try {
  await import(new URL(name.includes('/') ? `../${name}.ts` : `./commands/${name}.ts`, import.meta.url).href);
} catch (error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package/.test(error.message))
    fail(`${error.message.split(' imported from')[0]}: run \`npm ci\` first.`);
  fail(['PlainError', 'ProblemsError'].includes(error?.name) ? error.message : error);
}

/** @param {unknown} reason */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
