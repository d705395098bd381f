import { createTypeService } from './typeService.ts';
import type { TypeQuestion, TypeReply, TypeService } from './typeProtocol.ts';

/* The worker that checks types: TypeScript reads the sample, nothing of it is run here. */
let service: TypeService | undefined;

addEventListener('message', ({ data }: MessageEvent<TypeQuestion>) => {
  postMessage(reply(data));
});

function reply(question: TypeQuestion): TypeReply {
  const { id } = question;
  try {
    return { id, result: resultOf(question) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

function resultOf(question: TypeQuestion): unknown {
  if (question.library) {
    service = createTypeService(question.library);
    return undefined;
  }
  if (!service) throw new Error('the library has not come yet');
  const ask = service[question.method] as (...args: unknown[]) => unknown;
  return ask(...question.args);
}
