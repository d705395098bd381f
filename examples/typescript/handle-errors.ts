// order: 7
// title: t(:workflowHandleErrors)
// text: t(:workflowHandleErrorsMessage)
// run: invalid
// --- shown from here ---
import { setTimeout } from 'node:timers/promises';
import { api } from './initialization.ts';

const { HACARUS_CLIENT_ID: id, HACARUS_CLIENT_SECRET: secret } = process.env;
// t(:workflowErrorsLimits)
const attempts = 3;
const timeout = 30;
// t(:workflowErrorsExpired)
let token = 'expired';

class ApiError extends Error {
  status: number;
  constructor(status: number, message: string) {
    super(`${status || 'no response'} ${message}`);
    this.status = status;
  }
}

type Outcome<Data> = {
  data?: Data;
  error?: { errors?: { title?: string; detail?: unknown } };
  response: Response;
};
type Request<Data> = (signal: AbortSignal) => Promise<Outcome<Data>>;

// t(:workflowErrorsRepeat)
async function repeat<Data>(request: Request<Data>): Promise<Data> {
  for (let attempt = 1; ; attempt++) {
    let outcome: Outcome<Data> | undefined;
    try {
      outcome = await request(AbortSignal.timeout(timeout * 1000));
    } catch (error) {
      // t(:workflowErrorsNoResponse)
      console.error(String((error as Error).cause ?? error));
    }
    if (outcome?.data !== undefined) return outcome.data;
    const status = outcome?.response.status ?? 0;
    if (status > 0 && status < 500) {
      const { title, detail } = outcome?.error?.errors ?? {};
      throw new ApiError(status, title || String(detail));
    }
    if (attempt === attempts) throw new ApiError(status, `after ${attempts} attempts`);
    await setTimeout(1000 * 2 ** (attempt - 1));
  }
}

async function read<Data>(request: Request<Data>): Promise<Data> {
  try {
    return await repeat(request);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    // t(:workflowErrorsToken)
    const body = {
      client_id: id ?? 'demo-client',
      client_secret: secret ?? 'demo-secret',
      grant_type: 'client_credentials',
    } as const;
    const login = await repeat((signal) => api.POST('/auth/token', { body, signal }));
    token = login.data.access_token;
    return repeat(request);
  }
}

for (const item_id of ['plate-new-01', 'plate-new-99']) {
  try {
    const item = await read((signal) =>
      api.GET('/v1/item/{item_id}', {
        params: { path: { item_id } },
        headers: { Authorization: `Bearer ${token}` },
        signal,
      }),
    );
    console.log(item_id, item.data.status);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // t(:workflowErrorsReport)
    console.log(item_id, error.message);
  }
}
