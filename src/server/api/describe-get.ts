import { STATUS_CODES } from 'node:http';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describeRoute, type DescribeRouteOptions } from 'hono-openapi';
import type * as v from 'valibot';
import { PROBLEM_TYPE } from '../../shared/problem.ts';
import type { ApiSchemaName } from './api-schemas.ts';

type Description = {
  summary: string;
  /** What a successful answer is. */
  schema: ApiSchemaName;
  /** Statuses of the problems that it may answer with instead. */
  problems: (301 | 400 | 404 | 410 | 503)[];
  /** What the `slug` in its path is of. */
  slug?: string;
  query?: v.ObjectSchema<v.ObjectEntries, undefined>;
};

/** Describes a resource in `/api/openapi.json`. */
export function describeGet({ summary, schema, problems, slug, query }: Description) {
  return describeRoute({
    summary,
    parameters: [...slugParameter(slug), ...queryParameters(query)],
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: reference(schema) } },
      },
      304: { description: 'Unchanged since the entity tag of If-None-Match' },
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

type Parameters = NonNullable<DescribeRouteOptions['parameters']>;

function slugParameter(of: string | undefined): Parameters {
  if (of === undefined) return [];
  const description = `Slug of the ${of}, as other answers give it`;
  const schema = { type: 'string' } as const;
  return [{ name: 'slug', in: 'path', required: true, description, example: 'ferries', schema }];
}

function queryParameters(query: Description['query']): Parameters {
  const parameters = Object.entries(query?.entries ?? {}).map(([name, entry]) => {
    const { $schema: _, description, examples, ...schema } = toJsonSchema(entry);
    return { name, in: 'query', required: false, description, example: examples?.[0], schema };
  });
  // JSON Schemas are what OpenAPI 3.1 asks for, though the types of the two libraries differ.
  return parameters as Parameters;
}

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
