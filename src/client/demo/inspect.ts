import type { Sandbox } from '../../mock/browser/sandbox.ts';

/** What the service says of a picture. */
export interface Verdict {
  label: 'OK' | 'NG';
  /** Percent. */
  confidence: number;
  /** Pixels from the top left corner. */
  boxes: { x_min: number; x_max: number; y_min: number; y_max: number }[];
}

interface Way {
  sandbox: Pick<Sandbox, 'fetch'>;
  /** The address of the API, without host. */
  api: string;
  /** The language of error texts. */
  language: string;
  /** Called when a step begins: 0 log in, 1 upload, 2 predict, 3 read. */
  onStep: (index: number) => void;
}

/** How often the item is asked for, in milliseconds. */
const interval = 50;

interface Result {
  status: string;
  images: {
    annotations: Verdict['boxes'] | null;
    model_results: { label: Verdict['label']; detection_accuracy: number }[] | null;
  }[];
}

/**
 * From a picture to its result, with the four requests that any client would send.
 *
 * @throws {Error} with the service's own text if it refuses one
 */
export async function inspect(file: File, { sandbox, api, language, onStep }: Way): Promise<Verdict> {
  const headers = new Headers({ 'Accept-Language': language });
  const send = async <Data>(path: string, init?: RequestInit): Promise<Data> => {
    const response = await sandbox.fetch(new Request(api + path, { ...init, headers }));
    const body = (await response.json()) as { data: Data; errors?: { title?: string } };
    if (!response.ok) throw new Error(body.errors?.title ?? `status ${response.status}`);
    return body.data;
  };
  const post = <Data>(path: string, body: unknown): Promise<Data> => {
    headers.set('Content-Type', 'application/json');
    return send<Data>(path, { method: 'POST', body: JSON.stringify(body) });
  };

  onStep(0);
  const credentials = { client_id: 'demo-client', client_secret: 'demo-secret' };
  const { access_token } = await post<{ access_token: string }>('/auth/token', {
    ...credentials,
    grant_type: 'client_credentials',
  });
  headers.set('Authorization', `Bearer ${access_token}`);

  onStep(1);
  headers.delete('Content-Type');
  const form = new FormData();
  form.set('training', 'false');
  form.set('files', file);
  const { item_ids } = await send<{ item_ids: string[] }>('/v1/upload', { method: 'POST', body: form });

  onStep(2);
  await post('/v1/serve', { item_ids });

  onStep(3);
  for (;;) {
    const address = `/v1/item/${encodeURIComponent(item_ids[0] ?? '')}?show_annotations=true`;
    const { status, images } = await send<Result>(address);
    const [image] = images;
    const result = image?.model_results?.[0];
    if (status === 'done' && result)
      return {
        label: result.label,
        confidence: result.detection_accuracy,
        boxes: image.annotations ?? [],
      };
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
