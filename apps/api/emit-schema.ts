import { writeFile } from 'node:fs/promises';
import { buildGraph } from '@skills/platform/graph';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { modules } from './modules';

/** Writes the graph's schema, sorted so that a change shows as that change only, to the file named by the first argument. */
const [file = 'libs/schema/schema.graphql'] = process.argv.slice(2);
await writeFile(file, `${printSchema(lexicographicSortSchema(buildGraph(modules)))}\n`);
