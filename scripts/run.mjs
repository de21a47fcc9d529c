import { spawn } from 'node:child_process';
import process from 'node:process';
import { inRoot, root } from './paths.mjs';

/** The path of a command that an installed package brings. */
export function bin(name) {
  return inRoot('node_modules', '.bin', name);
}

/** Runs a command in the project's top folder and answers its exit code and its output, both streams in one. */
export function capture(command, args, { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() + (signal ? `\nended by ${signal}` : '') }),
    );
  });
}

/** Runs a command silently; throws with everything it printed if it fails. */
export async function run(command, args, { what, env } = {}) {
  const { code, output } = await capture(command, args, { env });
  if (code !== 0) throw new Error(`${what ?? command} failed (exit code ${code}):\n${output.trimEnd()}`);
}
