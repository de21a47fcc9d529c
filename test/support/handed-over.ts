import { existsSync, readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutor } from '../../src/server/executor.js';
import { readCases, type Case } from './cases.js';
import { isPlannedWhole } from './planned.js';
import type { TestService } from './service.js';

/** The cases that are planned as a whole and without errors, answered without any resolver: those would cost several times as much. */
export function describeHandedOver(service: () => TestService): void {
  const sound = readCases().filter((entry) => !hasErrors(entry) && isPlannedWhole(entry.operation, entry.variables));
  describe('an answer without errors takes no resolver', () => {
    it.each(sound.map((entry) => ({ name: `${entry.topic}: ${entry.name.replaceAll('-', ' ')}`, entry })))(
      '$name',
      async ({ entry }) => {
        expect((await askWithoutResolvers(service(), entry)).errors).toBeUndefined();
      },
    );
  });
}

/** A case that is being written has no answer yet, and none to hand over. */
function hasErrors({ file }: Case): boolean {
  return !existsSync(file('json')) || 'errors' in (JSON.parse(readFileSync(file('json'), 'utf8')) as object);
}

function askWithoutResolvers({ app }: TestService, { operation, variables }: Case) {
  const document = parse(operation);
  const context = app.createContext({ requestId: 'test', signal: new AbortController().signal });
  return createExecutor(app.schema)({
    document,
    operation: getOperationAST(document) ?? undefined,
    request: { variables },
    context: { ...context, read: () => Promise.reject(new Error('a resolver was called')) },
  });
}
