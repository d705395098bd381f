import { expect } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import { type Claim, steps } from './claim.ts';

const year = 365 * 86_400_000;

/** What is said of access and errors. */
export const accessClaims: Record<string, Claim> = {
  notPublishedLicenseSandbox: async (mock) => {
    const login = {
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    };
    mock.wait(10 * year);
    const { json } = await mock.send('POST', '/auth/token', { client: null, json: login });
    const headers = { authorization: `Bearer ${json.data.access_token}` };
    const train = { client: null, headers, json: { algorithm_id: 'AE', name: 'm' } };
    expect((await mock.send('POST', '/v1/train', train)).status).toBe(200);
  },
  notPublishedDeprecationSandbox: async (mock) => {
    const { json } = await mock.send('GET', '/auth/app_version');
    expect(json.data).toBe(readContract().info.version);
  },
  notPublishedNamesSandbox: async (mock) => {
    const names = async (language: string): Promise<string[]> => {
      const { json } = await mock.send('GET', '/v1/algorithms', { headers: { 'accept-language': language } });
      return json.data[0].parameters.map((one: { display_name: string }) => one.display_name);
    };
    const [english, japanese] = [await names('en'), await names('ja')];
    expect(english.every((name, index) => name !== japanese[index])).toBe(true);
  },
  notPublishedForeignSandbox: async (mock) => {
    const ofOther = await mock.send('GET', '/v1/item/plate-other-01', { client: 'other-client' });
    const [image] = ofOther.json.data.images;
    const predict = (id: string) => mock.send('POST', '/v1/serve', { json: { item_ids: [id] } });
    const annotate = (id: number) =>
      mock.send('POST', `/v1/image/${id}/annotation`, { json: { annotations: [] } });
    const titles = async (...responses: ReturnType<typeof predict>[]) =>
      (await Promise.all(responses)).map(({ status, json }) => [status, json.errors.title]);
    const [foreign, unknown] = await titles(predict('plate-other-01'), predict('nothing'));
    const [foreignImage, unknownImage] = await titles(annotate(image.image_id), annotate(999_999));
    expect([foreign, foreignImage]).toEqual([unknown, unknownImage]);
  },
  notPublishedConfidenceSandbox: async (mock) => {
    const { predict, item } = steps(mock);
    await predict('plate-new-01');
    const [first] = (await item('plate-new-01')).images[0].model_results;
    await predict('plate-new-01');
    const [second] = (await item('plate-new-01')).images[0].model_results;
    expect(second.detection_accuracy).toBe(first.detection_accuracy);
  },
};
