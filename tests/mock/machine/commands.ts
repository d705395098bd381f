import fc from 'fast-check';
import { expect } from 'vitest';
import { licenseLine } from '../../../src/mock/core/operations/uploadLicense.ts';
import { checkInvariants } from './invariants.ts';
import { type ClientId, clients, type Expectations, pick, samples, type World } from './world.ts';

type Command = fc.AsyncCommand<Expectations, World>;

/** A command that asks the mock for something, says what has to come of it, and then looks whether everything else still holds. */
function command(name: string, run: (model: Expectations, real: World) => Promise<void>): Command {
  return {
    check: () => true,
    async run(model, real) {
      await run(model, real);
      await checkInvariants(model, real);
    },
    toString: () => name,
  };
}

const client = fc.constantFrom(...clients);

const waits = fc
  .integer({ min: 1, max: 20_000 })
  .map((milliseconds) => command(`wait ${milliseconds} ms`, async (_, real) => real.wait(milliseconds)));

const uploads = fc
  .record({ client, number: fc.nat(5), kind: fc.constantFrom('ok', 'ng', 'new') })
  .map(({ client, number, kind }) =>
    command(`${client} uploads ${kind}-${number}`, async (model, real) => {
      const id = `${kind}-${number}`;
      const fields: Record<string, string> =
        kind === 'new' ? { training: 'false' } : { training: 'true', good: String(kind === 'ok') };
      const { status } = await real.upload(
        { [`${id}.png`]: kind === 'ng' ? samples.ng : samples.ok },
        fields,
        client,
      );
      const owner = model.owners.get(id);
      expect(status).toBe(owner !== undefined && owner !== client ? 400 : 200);
      if (status === 200) model.owners.set(id, client);
    }),
  );

const trainings = fc
  .record({
    client,
    algorithm: fc.constantFrom('AE', 'IF', 'RF'),
    items: fc.array(fc.nat(), { maxLength: 3 }),
    value: fc.constantFrom('2', 'x'),
  })
  .map(({ client, algorithm, items, value }) =>
    command(`${client} trains ${algorithm}`, async (model, real) => {
      const named = items.map((number) => pick([...model.owners.keys()], number) as string);
      const item_ids = named.length > 0 ? named : null; // an empty list is refused
      const override_params = algorithm === 'AE' ? [{ algorithm_parameter_id: 19, value }] : [];
      const json = { algorithm_id: algorithm, name: 'm', item_ids, override_params };
      const response = await real.send('POST', '/v1/train', { client, json });
      const isForeign = named.some((id) => model.owners.get(id) !== client);
      expect(response.status).toBe(!model.licensed.has(client) || isForeign ? 403 : 200);
      if (response.status !== 200) return;
      expect(response.json.data.status).toBe('creating');
      model.models.push({
        model_id: response.json.data.model_id,
        owner: client,
        deleted: false,
        seen: ['creating'],
      });
    }),
  );

const predictions = fc
  .record({ client, item: fc.nat(), chosen: fc.option(fc.nat()) })
  .map(({ client, item, chosen }) =>
    command(`${client} predicts`, async (model, real) => {
      const item_id = pick([...model.owners.keys()], item) as string;
      const wanted = chosen === null ? null : pick(model.models, chosen);
      const statuses = await modelStatuses(real, client);
      const response = await real.send('POST', '/v1/serve', {
        client,
        json: { item_ids: [item_id], model_id: wanted?.model_id ?? null },
      });
      const usable = wanted
        ? statuses.get(wanted.model_id) === 'active'
        : [...statuses.values()].includes('active');
      if (!model.licensed.has(client)) expect(response.status).toBe(403);
      else if (model.owners.get(item_id) !== client) expect(response.status).toBe(404);
      else expect(response.status).toBe(usable ? 200 : 400); // not a model that is deleted, being made, failed or another client's
    }),
  );

const deletions = fc.record({ client, chosen: fc.nat() }).map(({ client, chosen }) =>
  command(`${client} deletes a model`, async (model, real) => {
    const one = pick(model.models, chosen);
    if (!one) return;
    const { json } = await real.send('GET', '/v1/models', { client });
    const isDefault = json.data.some(
      (shown: { model_id: string; context_default: boolean }) =>
        shown.model_id === one.model_id && shown.context_default,
    );
    const response = await real.send('DELETE', '/v1/model', { client, json: { model_ids: [one.model_id] } });
    expect(response.status).toBe(one.owner !== client || one.deleted ? 404 : isDefault ? 400 : 200);
    if (response.status === 200) one.deleted = true;
  }),
);

const annotations = fc.record({ client, item: fc.nat() }).map(({ client, item }) =>
  command(`${client} annotates`, async (model, real) => {
    const id = pick([...model.owners.keys()], item) as string;
    const owner = model.owners.get(id) as ClientId;
    const shown = await real.send('GET', `/v1/item/${id}`, { client: owner });
    const path = `/v1/image/${shown.json.data.images[0].image_id}/annotation`;
    const json = { annotations: [{ x_min: 10, x_max: 40, y_min: 10, y_max: 40 }] };
    expect((await real.send('POST', path, { client, json })).status).toBe(owner === client ? 200 : 404);
  }),
);

const moves = fc.record({ from: client, to: client, chosen: fc.nat() }).map(({ from, to, chosen }) =>
  command(`a model moves from ${from} to ${to}`, async (model, real) => {
    const one = pick(model.models, chosen);
    if (!one) return;
    const isUsable = (await modelStatuses(real, from)).get(one.model_id) === 'active';
    const zip = await real.send('POST', '/v1/export_models', {
      client: from,
      json: { model_ids: [one.model_id] },
    });
    expect(zip.status).toBe(isUsable ? 200 : 400);
    if (zip.status !== 200) return;
    const body = new FormData();
    body.set('models', new File([zip.bytes as BlobPart], 'models.zip'));
    const { json } = await real.send('POST', '/v1/import_models', { client: to, body });
    model.models.push({ model_id: json.data[0].model_id, owner: to, deleted: false, seen: ['active'] });
  }),
);

const licenses = client.map((client) =>
  command(`${client} uploads a license`, async (model, real) => {
    const body = new FormData();
    body.set('license', new File([licenseLine], 'license.key'));
    expect((await real.send('POST', '/v1/license', { client, body })).status).toBe(
      model.licensed.has(client) ? 403 : 200,
    );
    model.licensed.add(client);
  }),
);

async function modelStatuses(real: World, client: ClientId): Promise<Map<string, string>> {
  const { json } = await real.send('GET', '/v1/models', { client });
  return new Map(
    json.data.map(({ model_id, status }: { model_id: string; status: string }) => [model_id, status]),
  );
}

/** Sequences of all commands. */
export const commandSequences = fc.commands(
  [
    waits,
    waits,
    uploads,
    trainings,
    trainings,
    predictions,
    predictions,
    deletions,
    annotations,
    moves,
    licenses,
  ],
  { maxCommands: 40, size: 'max' },
);
