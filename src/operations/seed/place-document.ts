import { claimOf } from './claim.js';
import type { SeedContext } from './context.js';
import type { Drafts } from './draft.js';
import type { DocumentLine, Located } from './lines.js';
import { DOCUMENT_KINDS } from './vocabulary.js';

/** A document line: the node, and the claim that it is there. `names` are those of the publishers. */
export function placeDocument(
  context: SeedContext,
  names: ReadonlyMap<string, string>,
  { where, line }: Located<DocumentLine>,
): Drafts {
  const made = madeTitle(names, line);
  const node = {
    where,
    id: line.subject,
    type: 'Document',
    adds: false,
    properties: {
      id: line.subject,
      title: made ?? line.name,
      titleIsMade: made !== undefined,
      url: isUrl(line.locator) ? line.locator : undefined,
      locator: isUrl(line.locator) ? undefined : (line.locator ?? line.file),
      published: line.published,
      kind: DOCUMENT_KINDS[line.kind],
      note: line.note,
      createdAt: line.recorded ?? context.recordTime,
    },
  };
  const { name, kind, publisher, published, locator, file } = line;
  const told = Object.entries({ name, kind, publisher, published, locator, file });
  const evidence = { ...line, locator: undefined };
  const claim = claimOf(context, where, evidence, {
    value: `Document: ${name}`,
    qualifiers: told.flatMap(([key, value]) => (value === undefined || value === null ? [] : [`${key}=${value}`])),
  });
  const fact = { kind: 'attribute', subject: line.subject, property: 'existence', several: false } as const;
  return { nodes: [node], assertions: [{ where, claim, fact }] };
}

function isUrl(locator: string | null): locator is string {
  return locator !== null && /^https?:/.test(locator);
}

/**
 * A title made of publisher, date and site, where the data has none: only the name of a stored page, or the beginning
 * of its own note.
 */
function madeTitle(names: ReadonlyMap<string, string>, line: DocumentLine): string | undefined {
  const untitled = line.name.startsWith('Stored page') || line.note?.startsWith(line.name) === true;
  if (!untitled) return undefined;
  const publisher = names.get(line.publisher ?? '') ?? line.publisher ?? 'Unknown publisher';
  const site = isUrl(line.locator) ? ` (${new URL(line.locator).hostname.replace(/^www\./, '')})` : '';
  return `${publisher}, ${line.published ?? 'undated'}${site}`;
}
