/** The least that a discord.js bot can do: defer, then edit. Its limit is raised, or it would be seconds behind. */
import { Client, Events, MessageFlags, type ChatInputCommandInteraction } from 'discord.js'

const text = Array.from({ length: 60 }, (_, i) => `Line ${i} of an answer of usual length.`).join(
  '\n',
)
const client = new Client({
  intents: [],
  rest: { api: process.env['DISCORD_API_URL'], globalRequestsPerSecond: 10_000 },
})
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) answer(interaction).catch(console.error)
})
client.on(Events.Error, (error) => console.error(error.message))
await client.login(process.env['DISCORD_TOKEN'])

async function answer(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply()
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 17, components: [{ type: 10, content: text }] }],
  })
}
