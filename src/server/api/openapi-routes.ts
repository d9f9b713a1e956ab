import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { Hono } from 'hono';
import { generateSpecs, type GenerateSpecOptions } from 'hono-openapi';
import { publicCache } from '../http/public-cache.ts';
import { API_SCHEMAS } from './api-schemas.ts';
import { reference } from './describe-get.ts';

/** `/openapi.json`: what the API answers, in OpenAPI 3.1, made from its routes and the schemas of the wire. `parts` make it up. */
export function openapiRoutes(parts: Hono[]) {
  let description: Promise<unknown> | undefined;
  return new Hono().get(
    '/openapi.json',
    publicCache(() => 3_600),
    async (c) => c.json(await (description ??= describeApi(parts))),
  );
}

function describeApi(parts: Hono[]) {
  const api = new Hono();
  for (const part of parts) api.route('/', part);
  return generateSpecs(api, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Dateline',
        version: '1',
        description:
          'What everybody may read of the newsroom, and what each reader alone may. Times are RFC 3339 in UTC. Errors are RFC 9457 problems, whose `detail` can be shown to people.',
      },
      servers: [{ url: '/api' }],
      components: { schemas: componentSchemas() },
    },
  });
}

function componentSchemas() {
  const schemas = toJsonSchemaDefs(API_SCHEMAS, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => reference(referenceId).$ref,
  });
  // JSON Schemas are what OpenAPI 3.1 asks for, though the types of the two libraries differ.
  return schemas as ComponentSchemas;
}

type Documentation = NonNullable<GenerateSpecOptions['documentation']>;
type ComponentSchemas = NonNullable<NonNullable<Documentation['components']>['schemas']>;
