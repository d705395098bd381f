import type { Exchange } from '../history.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';

/** Decides the colour of a status. */
export function statusKind(status: Exchange['status']): 'sending' | 'success' | 'error' {
  if (status === undefined) return 'sending';
  return status !== null && status < 400 ? 'success' : 'error';
}

/** `200 Success`: the number and what it means. */
export function statusText(status: Exchange['status']): string {
  const { strings } = settings();
  if (status === undefined) return strings.sandboxSending;
  if (status === null) return strings.sandboxNoResponse;
  const word =
    status < 400
      ? strings.guideStatusSuccess
      : status < 500
        ? strings.guideStatusRejected
        : strings.guideStatusServer;
  return `${status} ${word}`;
}

/** `12 ms`, in the page's language. */
export function timeText({ time = 0 }: Exchange): string {
  const { language } = settings();
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: 0,
  }).format(time);
}

/** `200 Success in 12 ms` */
export function respondedText(exchange: Exchange): string {
  const { strings } = settings();
  if (typeof exchange.status !== 'number') return statusText(exchange.status);
  return fill(strings.sandboxResponseStatus, {
    status: statusText(exchange.status),
    time: timeText(exchange),
  });
}
