import { afterEach, expect, vi } from 'vitest';

// An unexpected console.error is a defect: the test during which it is printed fails.
const printed = vi.spyOn(console, 'error');

afterEach(() => {
  const calls = printed.mock.calls.map((call) => call.map(String).join(' '));
  printed.mockClear();
  expect(calls, 'console.error was called').toEqual([]);
});
