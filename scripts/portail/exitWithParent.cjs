// Loaded into every server that the script starts. The script holds the other end of this pipe: when it disappears,
// even by SIGKILL, the pipe closes and the server stops, so that none is ever left behind.
const { Socket } = require('node:net');
const { isMainThread } = require('node:worker_threads');

// Worker threads load it as well; one that ends would close the pipe, and stop the server.
if (isMainThread) {
  const pipe = new Socket({ fd: 3 });
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'));
  pipe.on('error', () => process.kill(process.pid, 'SIGTERM'));
  pipe.resume();
  pipe.unref();
}
