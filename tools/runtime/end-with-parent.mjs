// Loaded into the server before its own code: when the start script lets go, or dies, the server stops as if told by SIGTERM.
process.channel?.unref();
process.once('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(1);
});
