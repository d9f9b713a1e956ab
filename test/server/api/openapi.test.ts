import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes } from '../../../src/server/api/api-routes.ts';
import { API_SCHEMAS } from '../../../src/server/api/api-schemas.ts';
import { feedParametersSchema } from '../../../src/server/api/feed-query.ts';
import { aStore } from '../../support/a-store.ts';
import { aStory } from '../../support/a-story.ts';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema> };
type Operation = {
  parameters: { name: string; in: string; description?: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
type Description = {
  openapi: string;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, Schema> };
};

let description: Description;
let routes: string[];

beforeAll(async () => {
  const { store, close } = aStore({ stories: [aStory()] });
  const api = apiRoutes({
    store,
    environment: { PREMIUM_LABEL: 'PRO', SUBSCRIBE_URL: undefined },
    now: Date.now,
  });
  description = (await (await api.request('/openapi.json')).json()) as Description;
  routes = api.routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
    .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'));
  close();
});

test('every route of the API stands in its description', () => {
  const described = Object.keys(description.paths);

  expect(description.openapi).toBe('3.1.0');
  expect(described.toSorted()).toEqual(
    [...new Set(routes)].filter((path) => path !== '/openapi.json').toSorted(),
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
  const { parameters } = description.paths['/feeds/category/{slug}']?.get ?? { parameters: [] };

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
  for (const [path, { get }] of Object.entries(description.paths)) {
    const failures = Object.entries(get.responses).filter(([status]) => Number(status) >= 400);
    expect(failures.length, path).toBeGreaterThan(0);
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
