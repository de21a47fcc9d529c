import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema, type ValueNode } from 'graphql';
import { isDecimal } from '../util/decimal-key.js';
import { isDay, isPartialDate } from '../util/partial-date.js';

/** How a custom scalar reads what clients give; undefined where it is not of the form. Stored values are strings already. */
type ScalarForm = {
  /** The accepted form, to finish the sentence "give ...". */
  readonly form: string;
  readonly read: (text: string) => string | undefined;
  /** Whether numbers are accepted too, where their decimal text is exact. */
  readonly numbers: boolean;
};

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** The most digits that every JSON number keeps. */
const EXACT_DIGITS = 15;

const FORMS: Readonly<Record<string, ScalarForm>> = {
  Date: { form: 'a day such as "2025-06-30"', read: (text) => (isDay(text) ? text : undefined), numbers: false },
  DateTime: {
    form: 'an instant such as "2025-06-30T12:00:00Z", with its offset',
    read: readInstant,
    numbers: false,
  },
  PartialDate: {
    form: 'a year, half, quarter, month or day such as "2025", "2025-H1", "2025-Q2", "2025-06" or "2025-06-30"',
    read: (text) => (isPartialDate(text) ? text : undefined),
    numbers: false,
  },
  Decimal: {
    form: 'an exact decimal such as "33.2", as a string',
    read: (text) => (isDecimal(text) ? text : undefined),
    numbers: true,
  },
  URL: { form: 'an absolute http or https address', read: readUrl, numbers: false },
};

/** Gives the custom scalars of a built schema their meaning. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, form] of Object.entries(FORMS)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    type.serialize = (value) => value;
    type.parseValue = (value) => parseValue(name, form, value);
    type.parseLiteral = (node) => parseLiteral(name, form, node);
  }
}

function parseValue(name: string, form: ScalarForm, value: unknown): string {
  const text = typeof value === 'string' ? value : form.numbers && typeof value === 'number' ? exact(value) : undefined;
  const read = text === undefined ? undefined : form.read(text);
  if (read === undefined) throw refusal(name, form, JSON.stringify(value));
  return read;
}

function parseLiteral(name: string, form: ScalarForm, node: ValueNode): string {
  const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
  const read = node.kind === Kind.STRING || (isNumber && form.numbers) ? form.read(node.value) : undefined;
  if (read === undefined) throw refusal(name, form, 'value' in node ? JSON.stringify(node.value) : 'this value', node);
  return read;
}

/** A number's text where it says exactly what the client wrote: beyond 15 digits JSON numbers are rounded. */
function exact(value: number): string | undefined {
  const text = String(value);
  return Number.isSafeInteger(value) || text.replace(/\D/g, '').length <= EXACT_DIGITS ? text : undefined;
}

function readInstant(text: string): string | undefined {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDay(day) ? new Date(text).toISOString() : undefined;
}

function readUrl(text: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? text : undefined;
}

function refusal(name: string, form: ScalarForm, shown: string, node?: ValueNode): GraphQLError {
  const value = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
  return new GraphQLError(`${value} is not a ${name}: give ${form.form}.`, node === undefined ? {} : { nodes: node });
}
