import { opaquePolicy } from '../../src/runner/framePlace.ts';

/** Headers for the paths that a pattern matches, below the site's base. */
export interface HeaderRule {
  /** A path as in a `_headers` file: `*` stands for anything. */
  path: string;
  /** The same as a regular expression, where a glob says too little. */
  pattern?: RegExp;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a page cannot say of itself in its meta element (see `pagePolicy.ts`): who may frame it. The rest holds for files that are no page.
 *
 * @see https://www.w3.org/TR/CSP3/#meta-element
 */
const commonPolicy = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** A worker has no meta element: its policy comes with its file. */
const workerPolicy = "default-src 'none'; connect-src 'self'; script-src 'self'";

/** The page of the frame that samples run in: only the site's own pages may frame it, and its origin is opaque whoever opens it. */
const framePolicy = `base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'; ${opaquePolicy}`;

const features = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Every response of the site carries these, on whatever server. */
const everywhere = {
  'Content-Security-Policy': commonPolicy,
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Only where TLS is. Over plain http browsers ignore HSTS, and a host that has both would lock readers of the http address out; of an opener policy
 * they complain there, on the console.
 */
export const secureHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

const always = 'no-cache';
const forever = 'public, max-age=31536000, immutable';

/**
 * The one list of the site's headers: `npm start` sends them, and `hosting/` writes them for other servers. Where several rules match,
 * the last one that names a header gives its value.
 */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: { ...everywhere, 'Cache-Control': always } },
  { path: '/_astro/*', headers: { 'Cache-Control': forever } },
  {
    path: '/explorer/*',
    pattern: /^\/explorer\/[\w.-]+\.[0-9a-f]{10}\.[\w.-]+$/,
    headers: { 'Cache-Control': forever },
  },
  { path: '/runner/frame/*', headers: { 'Content-Security-Policy': framePolicy } },
  { path: '/sandbox-worker.js', headers: { 'Content-Security-Policy': workerPolicy } },
  // The type checker of the editor: it loads nothing.
  { path: '/runner/types.js', headers: { 'Content-Security-Policy': "default-src 'none'" } },
];

/** The headers of one path, below the site's base: `/methods/train/`. */
export function headersFor(path: string): Record<string, string> {
  const matching = headerRules.filter((rule) => matches(rule, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function matches({ path: glob, pattern }: HeaderRule, path: string): boolean {
  if (pattern) return pattern.test(path);
  return glob.endsWith('*') ? path.startsWith(glob.slice(0, -1)) : path === glob;
}
