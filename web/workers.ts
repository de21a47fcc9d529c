import type {} from 'monaco-editor';

const WORKERS: Readonly<Record<string, string>> = { json: 'jsonWorker', graphql: 'graphqlWorker' };

window.MonacoEnvironment = {
  getWorker(_moduleId: string, label: string): Worker {
    const address = document.getElementById('playground')?.dataset[WORKERS[label] ?? 'editorWorker'];
    if (address === undefined) throw new Error(`the page names no worker for ${label}`);
    return new Worker(address, { type: 'module' });
  },
};
