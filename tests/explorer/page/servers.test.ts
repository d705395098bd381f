import { describe, expect, it, vi } from 'vitest';
import { createServers, serverAddress } from '../../../src/explorer/page/servers.ts';

describe('serverAddress', () => {
  it.each([
    ['yourserverurl.com', 'https://yourserverurl.com/api'],
    [' https://yourserverurl.com/api/ ', 'https://yourserverurl.com/api'],
    ['http://localhost:4010/api', 'http://localhost:4010/api'],
    ['https://host.example/vi/api', 'https://host.example/vi/api'],
  ])('%s → %s', (typed, want) => {
    expect(serverAddress(typed)).toBe(want);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'file:///etc',
    'https://user:secret@host.example',
    'https://host.example/?a=b',
  ])('rejects “%s”', (typed) => {
    expect(() => serverAddress(typed)).toThrow(TypeError);
  });
});

describe('createServers', () => {
  it('starts with the sandbox, and returns to it', () => {
    const servers = createServers('https://docs.example/api');
    const heard = vi.fn();
    servers.onChange(heard);
    expect(servers).toMatchObject({ address: 'https://docs.example/api', isSandbox: true });
    servers.useOwn('host.example');
    expect(servers).toMatchObject({ address: 'https://host.example/api', isSandbox: false });
    servers.useSandbox();
    expect(servers).toMatchObject({ address: 'https://docs.example/api', isSandbox: true });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('knows the sandbox by its address', () => {
    const servers = createServers('https://docs.example/api');
    servers.useOwn('https://docs.example');
    expect(servers.isSandbox).toBe(true);
  });
});
