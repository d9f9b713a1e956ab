import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { API_SCHEMAS } from '../../../src/server/api/api-schemas.ts';
import { feedParametersSchema } from '../../../src/server/api/feed-query.ts';
import { anApp } from '../../support/an-app.ts';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema> };
type Operation = {
  parameters?: { name: string; in: string; description?: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

let description: Description;
let routes: string[];

beforeAll(async () => {
  const { app, close } = anApp();
  description = (await (await app.request('/api/openapi.json')).json()) as Description;
  // Pictures are no part of the API, though one reader's own have their addresses there.
  routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/api\/(?!.*(?:\*|media))/.test(path))
    .map(({ method, path }) => `${method} ${path.replace('/api', '').replace(/:(\w+)/g, '{$1}')}`);
  close();
});

test('every route of the API stands in its description', () => {
  const described = operations().map(([name]) => name);

  expect(description.openapi).toBe('3.1.0');
  expect(described.toSorted()).toEqual(
    [...new Set(routes)].filter((route) => route !== 'GET /openapi.json').toSorted(),
  );
});

test('every example is what its schema allows', () => {
  for (const [name, schema] of Object.entries(API_SCHEMAS)) {
    if (!('entries' in schema)) continue;
    for (const [field, entry] of Object.entries(schema.entries)) {
      for (const example of examplesOf(entry)) {
        expect(v.safeParse(entry, example).issues, `${name}.${field}`).toBeUndefined();
      }
    }
  }
});

test('what is described is what the wire schemas say', () => {
  expect(description.components.schemas).toEqual(
    toJsonSchemaDefs(API_SCHEMAS, {
      target: 'draft-2020-12',
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    }),
  );
});

test('every reference leads to a schema', () => {
  const names = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)].map(
    ([, reference]) => reference?.replace('#/components/schemas/', ''),
  );

  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(description.components.schemas)).toEqual(
    expect.arrayContaining([...new Set(names)]),
  );
});

test('a feed has every parameter that it understands, with a description and an example', () => {
  const { parameters = [] } = description.paths['/feeds/category/{slug}']?.['get'] ?? {};

  expect(parameters.map(({ name }) => name)).toEqual([
    'slug',
    ...Object.keys(feedParametersSchema.entries),
  ]);
  for (const parameter of parameters) {
    expect(parameter.description).toBeTruthy();
    expect(parameter.example).toBeTruthy();
  }
});

test('every resource that may fail says so as a problem', () => {
  for (const [name, { responses }] of operations()) {
    const failures = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect(failures.length, name).toBeGreaterThan(0);
    for (const [, { content }] of failures) {
      expect(content?.['application/problem+json']?.schema).toEqual({
        $ref: '#/components/schemas/Problem',
      });
    }
  }
});

describe('every field has a description and an example', () => {
  test.each(Object.keys(API_SCHEMAS))('of %s', (name) => {
    const fields = fieldsOf(description.components.schemas[name]);

    expect(fields.length).toBeGreaterThan(0);
    const bare = fields.filter(
      ([, { description: said, examples }]) => !said || !Array.isArray(examples),
    );
    expect(bare.map(([field]) => field)).toEqual([]);
  });
});

/** What can be asked, by method and path. */
function operations(): [string, Operation][] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

function examplesOf(schema: v.GenericSchema): readonly unknown[] {
  return v.getExamples(schema);
}

/** The fields of a schema and of those inside it, by name. */
function fieldsOf(schema: unknown): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  const inner = Object.entries(schema)
    .filter(([key]) => key !== 'examples')
    .flatMap(([key, value]) =>
      key === 'properties' ? Object.values(value as object).flatMap(fieldsOf) : fieldsOf(value),
    );
  return [...(own as [string, Schema][]), ...inner];
}
