import { recommendModel } from '../../../../commands/recommend-model.ts'
import { runCommand } from '../../../conversation/run-command.ts'
import { whichCommand } from '../../../conversation/which-command.ts'
import { replyBlocks } from '../blocks.ts'
import { openForm, tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { forgetPerson } from '../forget.ts'
import { writeMetadata } from '../metadata.ts'
import { formView } from '../request-form.ts'
import { summary } from '../answer.ts'

/** `/recommend-model <use case>`; without text the form; what names another command is answered for the asker alone. */
export function registerCommand(bot: Bot): void {
  bot.app.command(`/${recommendModel.name}`, async ({ ack, command, respond }) => {
    await ack()
    const { team_id: team, channel_id: channel, user_id: user, trigger_id: trigger } = command
    if (!(await bot.desk.memory.claim(`command:${trigger}`))) return
    const place = { team, channel }
    const tell = tellOf(bot, { place, user, respond })
    const text = readableText(command.text ?? '')
    if (text === '')
      return openForm(
        bot,
        trigger,
        formView({
          id: ids.requestForm,
          title: 'Find a model',
          submit: 'Recommend',
          metadata: writeMetadata(place),
        }),
        tell,
      )
    const named = whichCommand(text)
    if (named.command !== recommendModel) {
      const forget = () => forgetPerson(bot.desk, team, user)
      const request = { text: named.text, user, forget }
      const { reply } = await runCommand(named.command, request, bot.desk.services(), bot.desk)
      const answer = {
        response_type: 'ephemeral',
        text: summary(reply),
        blocks: replyBlocks(reply),
      } as const
      await respond(answer).catch(() => tell(summary(reply)))
      return
    }
    await bot.turns.open(
      { place, user, text, key: `command:${trigger}`, tell, command: recommendModel },
      command.user_name,
    )
  })
}
