import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer, TestService } from './service.js';

/**
 * A case is a folder entry: an operation (`.graphql`), its variables if it has any (`.variables.json`) and its answer
 * (`.json`). A first line `# round trips: 0` says what the operation costs where that is not one.
 */
export type Case = {
  readonly topic: string;
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly roundTrips: number;
  readonly file: (extension: string) => URL;
};

/** The cases on the seeds as shipped, and those on seeds in which claims are withdrawn, corrected and ranked anew. */
const FOLDER = new URL('../cases/', import.meta.url);
export const REVISION_CASES = new URL('../revision-cases/', import.meta.url);

/** With UPDATE_CASES=1 answers are written instead of compared; a check run never does. */
const UPDATING = process.env['UPDATE_CASES'] === '1' && process.env['CI'] !== 'true';

/** All cases of a folder, by topic. */
export function readCases(folder = FOLDER): readonly Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: topic }) =>
      readdirSync(new URL(`${topic}/`, folder))
        .filter((file) => file.endsWith('.graphql'))
        .map((file) => readCase(folder, topic, file.replace('.graphql', ''))),
    );
}

function readCase(folder: URL, topic: string, name: string): Case {
  const file = (extension: string): URL => new URL(`${topic}/${name}.${extension}`, folder);
  const operation = readFileSync(file('graphql'), 'utf8');
  const variables = existsSync(file('variables.json')) ? readFileSync(file('variables.json'), 'utf8') : '{}';
  const roundTrips = Number(/^# round trips: (\d+)/m.exec(operation)?.[1] ?? 1);
  return { topic, name, operation, variables: JSON.parse(variables) as Case['variables'], roundTrips, file };
}

/** Runs every case against a service; `roundTrips` counts what the last operation took, where that can be seen. */
export function describeCases(
  service: () => TestService,
  roundTrips?: { reset: () => void; count: () => number },
  cases = readCases(),
): void {
  for (const topic of new Set(cases.map((entry) => entry.topic))) {
    describe(topic, () => {
      for (const entry of cases.filter((candidate) => candidate.topic === topic)) {
        it(entry.name.replaceAll('-', ' '), async () => {
          roundTrips?.reset();
          const answer = withoutExtensions(await service().ask(entry.operation, entry.variables));
          compareAnswer(entry.file('json'), answer);
          if (roundTrips !== undefined) expect(roundTrips.count(), 'round trips').toBe(entry.roundTrips);
        });
      }
    });
  }
}

/** Compares a text with the file that keeps it, or keeps it. */
export function compareFile(file: URL, text: string): void {
  if (UPDATING) writeFileSync(file, text);
  else expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Compares an answer with the file that keeps it, or keeps it. Errors have no order: fields fail at the same time. */
function compareAnswer(file: URL, answer: Kept): void {
  const text = (kept: Kept): string => `${JSON.stringify(kept, null, 2)}\n`;
  if (UPDATING) writeFileSync(file, text(answer));
  else expect(text(byPath(answer))).toBe(text(byPath(JSON.parse(readFileSync(file, 'utf8')) as Kept)));
}

type Kept = { readonly data?: unknown; readonly errors?: readonly { readonly path?: unknown }[] };

function byPath({ errors, ...rest }: Kept): Kept {
  const place = ({ path }: { readonly path?: unknown }): string => JSON.stringify(path ?? null);
  return { ...rest, ...(errors && { errors: [...errors].sort((one, other) => (place(one) < place(other) ? -1 : 1)) }) };
}

/** The answer as cases keep it: errors by message, path and code; no cost, no request id. */
function withoutExtensions({ data, errors }: Answer): Kept {
  const kept = errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path ? { path } : {}),
    code: extensions?.code,
  }));
  return { ...(data === undefined ? {} : { data }), ...(kept ? { errors: kept } : {}) };
}
