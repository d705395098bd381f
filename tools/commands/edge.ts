/** `npm run edge`: bundles the Worker of hosting/cloudflare; wrangler calls it before it deploys. */
import { bundleWorker } from '../../hosting/cloudflare/bundleWorker.ts';

await bundleWorker('.cache/edge/worker.js');
