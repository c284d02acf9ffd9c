import type { Subject } from './subjects.ts'

/** Work that is a conversation, in writing or aloud, or a record of one. */
export const talkingTasks: Subject[] = [
  {
    name: 'customer support',
    role: 'task',
    weights: { conversation: 5.5, 'instruction-following': 2.2, factuality: 1.8, 'tool-use': 1.2 },
    kind: 'chat',
    words: `
      customer support, customer service, customer care, support bot*, support chat*,
      support agent*, support ticket*, support desk, support team, support assistant, helpdesk,
      help desk, help-desk, help center, service desk, it support, tech support,
      technical support, customer questions, customer enquir*, customer inquir*,
      customer emails, customer queries, answer customer*, answering customer*, tickets,
      zendesk, intercom, live chat, contact center, contact centre, call center, call centre,
      customer-facing, complaint*, refund*, concierge, hotline, reply to customers, support
    `,
    otherLanguages: `
      kundensupport*, kundenservice*, kundendienst*, kundenanfrage*, kundenbetreuung,
      supportanfrage*, support-bot*, supportbot*, kundenfragen, callcenter*, kundenmails,
      kunden-e-mails,
      service client, support client, relation client, service apres-vente, sav,
      assistance client, clientele, centre d appels,
      atencion al cliente, atencion a clientes, servicio al cliente, soporte,
      soporte al cliente, soporte tecnico,
      atendimento, atendimento ao cliente, suporte, suporte ao cliente, servico ao cliente,
      assistenza clienti, servizio clienti, assistenza, supporto clienti,
      customer satisfaction chat,
    `,
  },
  {
    name: 'replies',
    role: 'chore',
    weights: { conversation: 3.4, writing: 2.8, 'instruction-following': 1.6 },
    kind: 'chat',
    words: `
      reply, replies, replying, respond to, responding to, responses to, answer emails,
      answer mails, answering emails, answering mails, answer messages, inbox, draft answers,
      draft replies, suggested replies, beantwort*, antworten auf, repondre, responder,
      rispondere
    `,
  },
  {
    name: 'conversation',
    role: 'task',
    weights: { conversation: 6, 'instruction-following': 1.5, general: 1.5 },
    kind: 'chat',
    words: `
      dungeon*, game master, d d, chatbot*, chat bot*, chat-bot*, chat assistant*,
      conversational, conversation*, companion*, chat, chatting, chats, role play*, roleplay*,
      role-play*, persona, small talk, character ai, dialog*, dialogue*, virtual assistant*,
      whatsapp bot*, telegram bot*, discord bot*, slack bot*, faq bot*, bot for, talk to, npc*,
      gespr*, plauder*, assistent*, agent conversationnel, asistente*, assistente*, chat online,
      bot, bots
    `,
  },
  {
    name: 'voice',
    role: 'task',
    weights: { conversation: 5, 'instruction-following': 2, 'tool-use': 1.2, general: 1 },
    kind: 'voice',
    words: `
      voice, voice bot*, voicebot*, voice assistant*, voice agent*, phone bot*, phone calls,
      phone agent, phone assistant, phone line, ivr, spoken, speech, voicemail*, telefonbot*,
      telefon*, sprachassistent*, sprachbot*, sprachnachricht*, assistant vocal, bot vocal,
      voix, appels telephoniques, asistente de voz, bot de voz, llamadas, telefonico,
      assistente de voz, ligacoes, assistente vocale, telefonat*, chiamate, vocale, telephone
    `,
  },
  {
    name: 'recordings',
    role: 'task',
    weights: {
      factuality: 3,
      'instruction-following': 2,
      writing: 1.6,
      conversation: 1.2,
      'long-context': 1,
    },
    kind: 'summarise',
    words: `
      audio, recordings, recording, call recordings, transcribe, transcribes, transcribing,
      transcription*, speech-to-text, dictat*, podcast*, voice notes, voice memo*,
      audioaufnahme*, transkri*, enregistrements, enregistrements audio, transcription,
      transcrire, transcribir, transcripcion*, grabaciones, transcrever, gravac*, trascri*,
      registrazioni
    `,
  },
]
