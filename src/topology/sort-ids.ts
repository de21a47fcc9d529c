/** Ids in ascending order, by code unit. A turn of the event loop passes between runs, so that a million takes no breath away. */
export async function sortIds(ids: readonly string[], pause: () => Promise<void>): Promise<readonly string[]> {
  let runs: string[][] = [];
  for (let start = 0; start < ids.length; start += RUN) {
    runs.push(ids.slice(start, start + RUN).sort(byCodeUnit));
    await pause();
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], pause));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

const RUN = 16_384;

async function merge(left: readonly string[], right: readonly string[], pause: () => Promise<void>): Promise<string[]> {
  const merged: string[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    if (merged.length % RUN === 0) await pause();
    const one = left[l];
    const other = right[r];
    if (other === undefined || (one !== undefined && one <= other)) merged.push(left[l++] as string);
    else merged.push(right[r++] as string);
  }
  return merged;
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
