import { caddyNotFound, caddySnippet } from './caddyFiles.ts';
import { nginxHeaders, nginxMaps, nginxNotFound } from './nginxFiles.ts';

/** All files of `hosting/generated`, by name: the headers of headerRules.ts in the languages of other servers. A test compares what is committed. */
export function hostingFiles(languages: readonly string[]): Record<string, string> {
  return {
    'headers.caddy': caddySnippet(),
    'not-found.caddy': caddyNotFound(languages),
    'header-maps.nginx.conf': nginxMaps(),
    'headers.nginx.conf': nginxHeaders(),
    'not-found.nginx.conf': nginxNotFound(languages),
  };
}
