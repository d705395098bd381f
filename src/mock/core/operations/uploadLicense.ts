import { ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';

/** The first line of a license file that the mock takes. The real ones are HACARUS's own business. */
export const licenseLine = 'VISUAL INSPECTION SANDBOX LICENSE';

/** The customer whom the sandbox plays. Its clients are accounts of this one customer, so that a license never reads like somebody else's. */
const customerId = 'demo-customer';

export const uploadLicense: Operation<'upload_license'> = ({ client, body }, { store }) =>
  store.transaction('write', async (transaction) => {
    const text = new TextDecoder().decode(body.files.license?.[0]?.bytes.subarray(0, 1000));
    if (
      text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)[0]
        ?.trim() !== licenseLine
    )
      throw new ApiError('InvalidLicense');
    const current = await transaction.get('clients', client.client_id);
    if (!current || current.licensed) throw new ApiError('LicenseExists');
    await transaction.put('clients', { ...current, licensed: true });
    return { data: { customer_id: customerId, status: 'ok' } };
  });
