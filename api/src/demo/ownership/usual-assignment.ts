import { compile, decide, type Assignment, type CompiledMatrix } from '@baton/ownership-matrix';
import { secondMatrix } from './matrix.ts';

let compiled: CompiledMatrix | null = null;

function matrix(): CompiledMatrix {
  if (compiled) return compiled;
  const compilation = compile(secondMatrix);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  compiled = compilation.matrix;
  return compiled;
}

/** How an ordinary ticket of this kind is assigned today, so that a script can name people who work on it. */
export function usualAssignment(problemType: string, market: string): Assignment {
  const ordinary = {
    channel: 'chat',
    tier: 'standard',
    severity: '3',
    orderValue: null,
    language: 'en',
    tags: [],
  };
  return decide(matrix(), { ...ordinary, problemType, market }).assignment;
}
