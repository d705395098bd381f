/**
 * The mock's server in the example project of the Quickstart: bundled to one file by sandboxServer.ts, with what it is made from in
 * it. The sample pictures lie beside it.
 */
import { runServer } from './runServer.ts';

await runServer('node server.mjs', process.argv.slice(2));
