import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { page } from './html.ts'
import { playDiscord, playSlack } from './play.ts'

/** `npm run draw -- FOLDER "a use case" "only open weights" "[Details]"`: a conversation as Slack and Discord show it. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '375' },
    columns: { type: 'string', default: '3' },
    height: { type: 'string', default: '1500' },
    browser: { type: 'string', default: 'chromium' },
  },
})
const [folder = 'drawings', ...said] = positionals
const [width, columns, height] = [values.width, values.columns, values.height].map(Number)
mkdirSync(folder, { recursive: true })
for (const [platform, play] of Object.entries({ slack: playSlack, discord: playDiscord })) {
  const shots = await play(said)
  const html = join(folder, `${platform}.html`)
  writeFileSync(html, page(shots, width!, columns!, height!))
  execFileSync(
    values.browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--window-size=${width! * columns!},${height}`,
      `--screenshot=${join(folder, `${platform}.png`)}`,
      html,
    ],
    { stdio: 'ignore' },
  )
  console.log(`${platform}: ${shots.length} messages, ${join(folder, `${platform}.png`)}`)
}
process.exit()
