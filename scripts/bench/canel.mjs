import { benchServer } from './canel/benchServer.mjs';

/** The map of the applications: how fast the server answers. */
export async function run() {
  await benchServer();
}
