export type DoubleAnswer = { status?: number; headers?: Record<string, string>; body: unknown };

/** An error as WordPress's REST API words it. */
export function restError(
  status: number,
  code: string,
  message: string,
  data: Record<string, unknown> = {},
): DoubleAnswer {
  return { status, body: { code, message, data: { status, ...data } } };
}
