import { ServiceError } from '../errors/service-error.js';
import type { OrderTerm, Page, Position } from '../plan/page.js';
import type { Arguments } from './arguments.js';
import { choiceFor } from './choice.js';
import { decodeCursor } from './cursor.js';
import type { TypedTerm } from './order.js';
import type { Argument } from './origin.js';
import type { Planning, Scope } from './planning.js';

/**
 * The page that `first`, `after`, `last` and `before` ask for; `list` is the place of the list's identity, and `spare` asks
 * for one row more.
 */
export function planPage(
  planning: Planning,
  order: readonly TypedTerm[],
  args: Arguments,
  { scope, list, spare }: { readonly scope: Scope; readonly list: number; readonly spare: boolean },
): Page {
  const first = present(args.get('first'));
  const last = present(args.get('last'));
  if (first !== undefined && last !== undefined) {
    throw new ServiceError(
      'BAD_USER_INPUT',
      'Both "first" and "last" are given; a page runs one way. Keep one of them.',
    );
  }
  const size = last ?? first;
  const terms = order.map(({ term }) => term);
  return {
    order: terms,
    choice: choiceFor(
      scope,
      terms.flatMap((term) => (term.kind === 'property' ? [term.on] : [])),
    ),
    candidates: terms.every(isStored)
      ? undefined
      : planning.slots.add('int', { kind: 'literal', value: planning.limits.maxOrderCandidates }),
    after: planPosition(planning, order, present(args.get('after')), 'after', list),
    before: planPosition(planning, order, present(args.get('before')), 'before', list),
    backward: last !== undefined,
    limit: planning.slots.add('int', size?.origin ?? { kind: 'literal', value: planning.limits.pageSize }, {
      kind: 'limit',
      argument: last === undefined ? 'first' : 'last',
      spare,
    }),
  };
}

function isStored(term: OrderTerm): boolean {
  return term.kind === 'property' && term.on !== 'claim';
}

function planPosition(
  planning: Planning,
  order: readonly TypedTerm[],
  cursor: (Argument & { kind: 'leaf' }) | undefined,
  argument: string,
  list: number,
): Position | undefined {
  if (cursor === undefined) return undefined;
  const { position } = decodeCursor(String(cursor.value));
  return order.map(({ type }, index) => {
    if (position[index] === null) return null;
    return planning.slots.add(type, cursor.origin, { kind: 'cursor', list, index, length: order.length, argument });
  });
}

function present(argument: Argument | undefined): (Argument & { kind: 'leaf' }) | undefined {
  return argument?.kind === 'leaf' ? argument : undefined;
}
