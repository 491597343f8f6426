import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApi } from '../build-api.mjs';
import { ROOT } from '../runtime/root.mjs';

/**
 * The product's own code, so that what is measured cannot differ from what it does.
 * @param {Record<string, string>} sources Names, and the files in which they are.
 */
export async function productCode(sources) {
  const folder = join(ROOT, 'dist/bench');
  await buildApi(folder, sources);
  const modules = await Promise.all(Object.keys(sources).map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)));
  return Object.assign({}, ...modules);
}
