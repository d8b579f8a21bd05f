import { readdirSync, readFileSync, readlinkSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { ROOT } from './paths.mjs';
import { fixedPorts } from './settings.mjs';
import { Trouble } from './Trouble.mjs';

const SUPPORTED = ['linux x64', 'linux arm64'];

/** Fails on a platform for which the database and Node.js binaries of the lock file do not exist. */
export function checkPlatform() {
  const platform = `${process.platform} ${process.arch}`;
  const musl =
    process.platform === 'linux' &&
    !process.report.getReport().header.glibcVersionRuntime;
  if (!SUPPORTED.includes(platform) || musl) {
    throw new Trouble(
      `The portal does not run on ${platform}${musl ? ' with musl' : ''}.`,
      'Use a Linux with glibc (Debian 12 for example), x64 or arm64, in a virtual machine if need be.',
    );
  }
}

/**
 * @param {number} gigabytes needed under the clone
 * @param {string} purpose
 */
export function checkDisk(gigabytes, purpose) {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = (bavail * bsize) / 1e9;
  if (free < gigabytes) {
    throw new Trouble(
      `${free.toFixed(
        1,
      )} GB are free on the disk of ${ROOT}; ${purpose} takes ${gigabytes} GB.`,
      'Free some space, or clone onto another disk.',
    );
  }
}

/** @param {Record<string, number>} ports by what listens there */
export async function checkPorts(ports) {
  for (const [what, port] of Object.entries(ports)) {
    if (!(await isFree(port))) {
      const owner = ownerOf(port);
      throw new Trouble(
        `Port ${port} (${what}) is already in use${
          owner ? ` by ${owner}` : ''
        }.`,
        what in fixedPorts()
          ? `Stop that program, or choose other ports: PORTAL_PORT=${
              ports.portal + 100
            } ./portail start`
          : 'Stop that program.',
      );
    }
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/**
 * Four ports that nobody uses now, in the shape of the fixed ones.
 *
 * @template {string} K
 * @param {Record<K, number>} ports
 * @returns {Promise<Record<K, number>>}
 */
export async function freePorts(ports) {
  const servers = await Promise.all(
    Object.keys(ports).map(
      name =>
        new Promise((resolve, reject) => {
          const server = createServer();
          server.on('error', reject);
          server.listen(0, '127.0.0.1', () => resolve([name, server]));
        }),
    ),
  );
  const found = servers.map(([name, server]) => [name, server.address().port]);
  await Promise.all(
    servers.map(([, server]) => new Promise(done => server.close(done))),
  );
  return Object.fromEntries(found);
}

/**
 * Names the process that listens on a port, when this person may see it. Reads /proc, which every Linux has.
 *
 * @param {number} port
 */
function ownerOf(port) {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, '0');
  try {
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6']
      .flatMap(file => readFileSync(file, 'utf8').split('\n').slice(1))
      .map(line => line.trim().split(/\s+/))
      .filter(
        ([, local, , state]) =>
          local?.endsWith(`:${hexadecimal}`) && state === '0A',
      )
      .map(columns => `socket:[${columns[9]}]`);
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      if (sockets.some(socket => holds(pid, socket))) {
        const [program] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(
          '\0',
        );
        return `${basename(program)} (process ${pid})`;
      }
    }
  } catch {
    // A process that ended meanwhile, or a /proc that hides other people's processes: the port alone is named.
  }
  return undefined;
}

/**
 * @param {string} pid
 * @param {string} socket
 */
function holds(pid, socket) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(
      fd => readlinkSync(`/proc/${pid}/fd/${fd}`) === socket,
    );
  } catch {
    return false;
  }
}
