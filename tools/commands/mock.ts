/**
 * Runs the mock as a server: `npm run mock -- --help`.
 */
import { runServer } from '../../src/mock/node/runServer.ts';

await runServer('npm run mock --', process.argv.slice(2));
