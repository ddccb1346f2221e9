/** Loaded before a child's own program: when whoever started it is gone, it ends as if asked to. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The open channel alone shall not keep a child alive that has nothing left to do.
process.channel?.unref();
