import type { Group } from './words.ts'

/** Words of questions of fact, by topic. */
export const factPhrases: Record<Group, string> = {
  'fact.price':
    'dearer than, more expensive than, cheaper than, cost, costs, price, prices, priced, pricing, how much is, how much does, pay for, how expensive, rate for, per million',
  'fact.context':
    'context, context window, context length, window, max input, input size, how long ~ prompt, how many tokens, input limit, fit in, tokens can, take in at once, longest text*, longest document*, longest prompt*, longest input*, long texts, long documents, most text',
  'fact.output':
    'max output, output limit, output tokens, longest answer, output length, how long ~ answer, tokens out',
  'fact.hardware':
    'how many gb, how many gigabytes, how many gigs, squeeze into, squeeze onto, vram, kv cache, gpu memory, how much memory, memory, ram, run on, runs on, fit on, fits on, fit in, gpu, gpus, hardware, which card, how many cards, memory needed, run locally, laptop',
  'fact.end':
    'can i still, can we still, still call, until when, shut down, shutdown, retired, retire, end of life, eol, deprecat*, sunset*, still available, still up, still sold, left the market, discontinued, still around, going away, how long ~ available, withdrawn, successor, pulled, alive, phased out, killed, switched off, still offered, still there, supported until, still supported, how long, last day, last date, end date, gone or, gone yet, is ~ gone, already gone, end on, runs out',
  'fact.providers':
    'hosts, host, hosted, through, available on, available at, available in, available through, get ~ on, offered by, served by, providers, provider, who serves, who offers, who hosts, where can, on bedrock, on azure, get ~ through, sells, where ~ buy, buy ~ at, have ~ on',
  'fact.data-policy':
    'learn from, train on, trains on, keep my, keep our, retention, retain, store, stored, stores, data policy, privacy, used for training, keep data, logs, keep what, gdpr, where does ~ data',
  'fact.license':
    'license, licence, licensed, commercially, commercial use, terms of use, under what terms, apache, legally, sell ~ product',
  'fact.modalities':
    'images, pictures, photos, vision, audio, video, pdf, pdfs, multimodal, see images, inputs, hear, look at, accept, read images',
  'fact.tools':
    'tool calling, function calling, tools, tool use, functions, structured output, json mode, call functions',
  'fact.speed': 'fastest, how fast, quick*, speed, tokens per second, latency, slow, first to',
  'fact.scores':
    'swe bench, livebench, gpqa, mmlu, aime, humaneval, score, scores, benchmark*, elo, ranking, ranked, gpqa, swe bench, mmlu, arena, aime, how good, any good, how does ~ do, how strong, hallucinat*, how well, good at',
  'fact.size':
    'how big, how large, size, parameters, params, how many parameters, how many billion, active parameters, moe, dense',
  'fact.release':
    'released, release, came out, come out, launched, when was, release date, out yet, out already, how new, latest',
  'fact.cutoff': 'cutoff, cut off, knowledge, trained until, training data up to, know about',
  'fact.lab':
    'who makes, who made, who is behind, whos behind, which lab, which company, maker of, made by, who built, where ~ from, owned by, who develops, who owns',
  'fact.languages': 'which languages, what languages, speak, speaks, languages, understand',
  'fact.word':
    'mean, means, meaning, what is a, stand for, stands for, explain the word, what are the roles, definition, what does ~ mean',
  'fact.age':
    'how old, how fresh, how recent, up to date, how current, when ~ updated, last update, date of the data, data from, as of when, updated',
  'fact.cost':
    'would ~ cost, cost for, cost us, cost me, what would ~ cost, cost per, how much would, monthly cost, total cost, bill be, cost at, what if, cost with',
  'fact.list':
    'how long will, how did you, speaks against, downsides, drawbacks, weakness*, safest, which would you, the list, your answers, which labs do you know, which models do you know, how do you, which boards, sources, compare, based on, what changed, what are the risks, which tests, what tests, which benchmarks, what benchmarks, which rankings, which leaderboards',
}
