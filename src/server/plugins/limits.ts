import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../../config/config.js';
import { ServiceError } from '../../errors/service-error.js';
import type { ServerContext } from '../context.js';
import { costOf } from '../limits/cost.js';
import { shapeOf, type Shape } from '../limits/shape.js';

/** Refuses operations that ask for too much before anything of them runs, and tells the cost of the others. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ contextValue, document, operation, request, schema }) => {
          if (operation === undefined) return Promise.resolve();
          checkShape(shapeOf(operation, document, limits.fields), limits);
          const cost = costOf({ schema, document, operation, variables: request.variables ?? {}, limits });
          if (cost === undefined) return Promise.resolve();
          contextValue.cost = cost;
          check('cost', cost, limits.cost, 'MAX_COST', 'ask for smaller pages, or for less inside them');
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue, response }) => {
          if (contextValue.cost === undefined || response.body.kind !== 'single') return Promise.resolve();
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: { requested: contextValue.cost, limit: limits.cost } };
          return Promise.resolve();
        },
      }),
  };
}

function checkShape(shape: Shape, limits: Limits): void {
  check('number of root fields', shape.rootFields, limits.rootFields, 'MAX_ROOT_FIELDS', 'send several operations');
  check('depth', shape.depth, limits.depth, 'MAX_DEPTH', 'ask again from the ids that the upper fields answer');
  check('number of aliases of one field', shape.aliases, limits.aliases, 'MAX_ALIASES', 'send several operations');
}

function check(what: string, requested: number, limit: number, setting: string, wayOut: string): void {
  if (requested <= limit) return;
  throw new ServiceError(
    'LIMIT_EXCEEDED',
    `the operation's ${what} is ${requested}, more than ${limit} (setting ${setting}): ${wayOut}`,
    { details: { requested, limit, setting } },
  );
}
