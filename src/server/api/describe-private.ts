import { STATUS_CODES } from 'node:http';
import { describeRoute } from 'hono-openapi';
import { PROBLEM_TYPE } from '../../shared/problem.ts';
import type { ApiSchemaName } from './api-schemas.ts';
import { reference } from './describe-get.ts';

type Description = {
  summary: string;
  /** What a successful answer is; nothing without it. */
  schema?: ApiSchemaName;
  /** What is sent. */
  body?: ApiSchemaName;
  /** Statuses of the problems that it may answer with instead. */
  problems: (301 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 503)[];
  parameters?: { name: string; in: 'path' | 'query'; description: string; example: string }[];
};

/** Describes a resource that is one reader's own in `/api/openapi.json`. */
export function describePrivate({ summary, schema, body, problems, parameters = [] }: Description) {
  return describeRoute({
    summary,
    parameters: parameters.map((parameter) => ({
      ...parameter,
      required: parameter.in === 'path',
      schema: { type: 'string' },
    })),
    ...(body !== undefined && { requestBody: { required: true, content: jsonOf(body) } }),
    responses: {
      ...(schema === undefined
        ? { 204: { description: summary } }
        : { 200: { description: summary, content: jsonOf(schema) } }),
      ...Object.fromEntries(
        problems.map((status) => [
          status,
          {
            description: STATUS_CODES[status] ?? '',
            content: { [PROBLEM_TYPE]: { schema: reference('Problem') } },
          },
        ]),
      ),
    },
  });
}

const jsonOf = (name: ApiSchemaName) => ({ 'application/json': { schema: reference(name) } });
