import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportProblem } from '../import-problem.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this account',
  EPERM: 'may not be read by this account',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'does not exist',
};

/** Whether it is compressed; throws an ImportProblem when the file is none, is empty or cannot be read. */
export async function inspectFile(file: string): Promise<{ readonly gzip: boolean }> {
  const found = await readable(file, () => stat(file));
  if (found.isDirectory()) throw new ImportProblem(`${file} is a folder; the import needs a file.`);
  // It is read twice, once to count and once to import, which a pipe does not allow.
  if (!found.isFile()) throw new ImportProblem(`${file} is no ordinary file.`);
  if (found.size === 0) throw new ImportProblem(`${file} is empty.`);
  const begin = await readable(file, () => beginOf(file));
  return { gzip: begin[0] === 0x1f && begin[1] === 0x8b };
}

/** The bytes of the file, unpacked. Throws an ImportProblem on the way when it is cut off or damaged. */
export async function* fileBytes(file: string, gzip: boolean): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  // The loop below meets every error of the pipeline.
  const stream = gzip ? pipeline(source, createGunzip({ chunkSize: 256 * 1024 }), () => undefined) : source;
  try {
    // Streams without an encoding give buffers.
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw problemOf(file, error);
  } finally {
    source.destroy();
  }
}

async function beginOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readable<T>(file: string, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    throw problemOf(file, error);
  }
}

function problemOf(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') {
    return new ImportProblem(
      `${file} is cut off: its gzip ends too early. Copy it again; nothing was imported from it in this run.`,
    );
  }
  if (code.startsWith('Z_')) return new ImportProblem(`${file} is damaged: it cannot be unpacked as gzip.`);
  const reason = reasons[code];
  return reason ? new ImportProblem(`${file} ${reason}.`) : error;
}
