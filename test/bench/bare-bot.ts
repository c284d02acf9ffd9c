/** Both frameworks in one process, as the product has them, with as little around them as can be. */
await Promise.all([import('./slack-bare-bot.ts'), import('./discord-bare-bot.ts')])
