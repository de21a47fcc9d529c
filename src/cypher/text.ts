/** A subquery that imports variables. One that ends in an aggregate or a union of such keeps the outer row. */
export function callText(imports: readonly string[], lines: readonly string[]): string {
  return `CALL (${imports.join(', ')}) {\n${indented(lines)}\n}`;
}

/** Lines of a block, indented by two. */
function indented(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
