// order: 6
// title: t(:workflowHandleErrors)
// text: t(:workflowHandleErrorsMessage)
// run: invalid
// --- shown from here ---
import { setTimeout } from 'node:timers/promises';
import { connect } from './initialization.ts';
import { logIn } from './login.ts';

const {
  HACARUS_API_URL: server = 'http://127.0.0.1:4010/api',
  HACARUS_CLIENT_ID: id = 'demo-client',
  HACARUS_CLIENT_SECRET: secret = 'demo-secret',
} = process.env;

type Errors = { title?: string; detail?: unknown };
type Outcome<Data> = { data?: Data; error?: { errors?: Errors }; response: Response };

class ApiError extends Error {
  status: number;
  constructor(status: number, { title, detail }: Errors = {}) {
    super(`${status} ${title || String(detail)}`);
    this.status = status;
  }
}

// t(:workflowErrorsRepeat)
async function read<Data>(
  request: () => Promise<Outcome<Data>>,
  attempts = 3,
): Promise<Data> {
  for (let attempt = 1; ; attempt++) {
    const { data, error, response } = await request();
    if (data !== undefined) return data;
    const mayRepeat = attempt < attempts;
    // t(:workflowErrorsToken)
    if (response.status === 401 && attempt === 1) await logIn(client, id, secret);
    else if (response.status >= 500 && mayRepeat) await setTimeout(1000 * 2 ** attempt);
    else throw new ApiError(response.status, error?.errors);
  }
}

// t(:workflowErrorsExpired)
const client = connect(server);

for (const item_id of ['plate-new-01', 'plate-new-99']) {
  try {
    const item = await read(() =>
      client.GET('/v1/item/{item_id}', { params: { path: { item_id } } }),
    );
    console.log(item_id, item.data.status);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // t(:workflowErrorsReport)
    console.log(item_id, error.message);
  }
}
