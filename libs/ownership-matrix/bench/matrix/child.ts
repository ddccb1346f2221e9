import { spawn } from 'node:child_process';

/** Runs one measure in a process of its own, so that neither warm code nor memory of another helps or hurts it. */
export function measured(file: string, ...parameters: string[]): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [new URL(file, import.meta.url).pathname, ...parameters], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`${file} ended with ${code}`));
    });
  });
}

/** What a measure says, for the process that started it. */
export const say = (figures: Record<string, number>): void =>
  void process.stdout.write(JSON.stringify(figures));

/** The most memory that this process ever held, in MB. */
export const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
