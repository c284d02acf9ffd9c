/** Loaded into a bot under test: tells its parent how much memory is in use after a collection. */
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage().heapUsed)
})
// The bot decides how long it runs, not this channel.
process.channel?.unref()
