/** Loaded into a bot under test: tells its parent how much memory is in use after a collection, or what is open. */
process.on('message', (question) => {
  globalThis.gc?.()
  const handles = () => process.getActiveResourcesInfo().length
  process.send?.(question === 'handles' ? handles() : process.memoryUsage().heapUsed)
})
// The bot decides how long it runs, not this channel.
process.channel?.unref()
