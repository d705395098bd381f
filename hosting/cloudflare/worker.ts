import { data, tooMany } from 'edge:data';
import { ApiError, errorResponse } from '../../src/mock/core/apiError.ts';
import { readBody } from '../../src/mock/core/body.ts';
import { jsonResponse } from '../../src/mock/core/jsonResponse.ts';
import { negotiateLanguage } from '../../src/mock/core/negotiateLanguage.ts';
import type { Bindings } from './platform.ts';

export { VisitorMock } from './visitorMock.ts';

/** `/shared/api/…`, or `/shared/<name>/api/…` for whoever chooses a name that others do not guess. */
const shared = /^\/shared(?:\/([A-Za-z0-9_-]{8,64}))?(\/api\/.*)$/;

/** Of a request, in bytes: the storage takes entries of 2 MB. */
const bodyLimit = 1_500_000;

/** The site's files, and below `/shared/` a mock for each visitor. */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [matched, name, path = pathname] = shared.exec(pathname) ?? [];
    if (matched === undefined) return env.ASSETS.fetch(request);
    const address = request.headers.get('cf-connecting-ip') ?? 'local';
    const language = negotiateLanguage(
      request.headers.get('accept-language'),
      Object.keys(data.texts),
      data.defaultLanguage,
    );
    if (!(await env.LIMITER.limit({ key: address })).success) {
      const errors = { title: tooMany[language], status: 429, detail: null, source: { pointer: path } };
      return jsonResponse({ errors }, 429, { 'content-language': language, 'retry-after': '60' });
    }
    try {
      const visitor = name === undefined ? `address ${address}` : `name ${name}`;
      return await env.MOCKS.get(env.MOCKS.idFromName(visitor)).fetch(await limited(request));
    } catch (error) {
      if (!(error instanceof ApiError)) console.error(error);
      const told = error instanceof ApiError ? error : new ApiError('Internal');
      return errorResponse(told, data, language, path);
    }
  },
};

/**
 * A request whose body is known to be small enough.
 *
 * @throws {ApiError} 413 if it is not
 */
async function limited(request: Request): Promise<Request> {
  if (request.body === null) return request;
  return new Request(request, { body: await readBody(request, bodyLimit) });
}
