import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { page } from './html.ts'
import { playDiscord, playSlack } from './play.ts'

/** `npm run draw -- FOLDER "a use case" "only open weights" "[Details]"`: a conversation as Slack and Discord show it. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '375' },
    columns: { type: 'string', default: '4' },
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
  const browse = (...flags: string[]) =>
    execFileSync(
      values.browser,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--window-size=${width! * columns!},${height}`,
        ...flags,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
  const wide = Number(/<title>wide (\d+)/.exec(browse('--dump-dom', html))?.[1])
  const pages = Math.ceil(wide / (width! * columns!))
  for (let i = 0; i < pages; i += 1)
    browse(
      `--screenshot=${join(folder, `${platform}-${i + 1}.png`)}`,
      `${pathToFileURL(html).href}#${i}`,
    )
  console.log(`${platform}: ${shots.length} messages, ${pages} pictures in ${folder}`)
}
process.exit()
