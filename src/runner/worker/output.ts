import { formatWithOptions } from 'node-inspect-extracted';
import { limits, type OutputLine } from '../protocol.ts';

/** Lines that are gathered at most before they are sent, and for how many milliseconds. */
const gathered = { lines: 200, time: 50 };

export interface Output {
  print(isError: boolean, values: readonly unknown[]): void;
  /** Sends what was gathered. */
  flush(): void;
}

/** Gathers what a sample prints for a moment, so that a flood of lines is a few messages, and drops what is too much. */
export function createOutput(send: (lines: OutputLine[]) => void): Output {
  const [later, now] = [setTimeout, performance.now.bind(performance)];
  let lines: OutputLine[] = [];
  let [count, length, sent, isDue] = [0, 0, now(), false];
  const flush = (): void => {
    isDue = false;
    sent = now();
    if (lines.length > 0) send(lines);
    lines = [];
  };
  return {
    print(isError, values) {
      if (count > limits.lines || length > limits.output) return;
      const text = formatWithOptions({}, ...values).slice(0, limits.output + 1);
      count += 1;
      length += text.length;
      // One line too many tells the page that there were more.
      lines.push({ isError, text });
      // In a loop no timer fires.
      if (lines.length >= gathered.lines || now() - sent > gathered.time) return flush();
      if (!isDue) later(flush, gathered.time);
      isDue = true;
    },
    flush,
  };
}
