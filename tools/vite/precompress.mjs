import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|js|css|json|svg|txt)$/;
const SMALLEST_IN_BYTES = 1024;
const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Writes .gz and .br beside each text file of a folder that is worth it, so that the server never compresses on the way. */
export const precompress = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).map((each) => join(folder, each)).filter((each) => COMPRESSIBLE.test(each));
  await Promise.all(
    files.map(async (file) => {
      if ((await stat(file)).size < SMALLEST_IN_BYTES) return;
      const content = await readFile(file);
      const quality = content.length > 500_000 ? 9 : 11;
      const [gz, br] = await Promise.all([asGzip(content, { level: 9 }), asBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })]);
      await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
    }),
  );
};
