/** One instruction of a Dockerfile. */
export type Instruction = { readonly name: string; readonly text: string };

/** One stage of a Dockerfile with its instructions, `FROM` left out. */
export type Stage = { readonly base: string; readonly name: string | undefined; readonly instructions: Instruction[] };

/** Reads the stages of a Dockerfile: comments dropped, continued lines joined. */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const [name = '', ...rest] = line.split(' ');
    if (name === 'FROM')
      stages.push({ base: rest[0] ?? '', name: rest[1] === 'AS' ? rest[2] : undefined, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text: rest.join(' ') });
  }
  return stages;
}

/** What a COPY takes and where from: undefined is the folder of the project. */
export type Copy = { readonly from: string | undefined; readonly sources: readonly string[] };

/** The COPY instructions of a stage. */
export function copiesOf(stage: Stage): readonly Copy[] {
  return stage.instructions
    .filter(({ name }) => name === 'COPY')
    .map(({ text }) => {
      const words = text.split(' ');
      const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
      return { from, sources: words.filter((word) => !word.startsWith('--')).slice(0, -1) };
    });
}

/** The variables that a stage sets. */
export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = stage.instructions.filter(({ name }) => name === 'ENV').flatMap(({ text }) => text.split(' '));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}
