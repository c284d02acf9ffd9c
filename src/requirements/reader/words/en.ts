import { factPhrases } from './en-facts.ts'
import type { Words } from './words.ts'

export const en: Words = {
  code: 'en',
  common:
    'a under over each per month day week year the of and to is too same also its them must may only new like their use here after before for on with that it we our are be as this what which from you my i by or an at have has not need want should would how can do does me your they their was were if no all any there about into one when who why than only just please us more some make with',
  whichJob: 'What should the model do? For example: "answer mails, 2,000 a month".',
  whatWeDo:
    'I recommend language models by published figures and do nothing else; the list stays as it is.',
  phrases: {
    ...factPhrases,
    must: 'must, has to, have to, needs to, need to, need, needs, required, requires, requirement, mandatory, a must, obligatory, essential, insist*, got to, gotta, shall, should, wants it, demands',
    only: 'none but, nobody but, no one but, fine tune of, finetune of, fine tunes of, only, strictly, exclusively, solely, entirely, nothing but, nothing else, nobody else, no one else, noone else, no other, purely, stay with, stick with, stick to, stays on, restricted to, limited to, our contract covers, contract with, credits, whitelisted, approved, allowed are, goes through, all in on, wholly, locked in, what ~ sells, agreement with, cleared for, buy ~ through, procurement, purchasing, account with, subscription to',
    forbid:
      'crossed out, crosses out, struck out, strike out, part* ways with, no, not, never, cant be, cannot be, can not be, without, avoid*, exclude, excludes, excluding, except, but not, ban, bans, banned, forbid*, prohibit*, drop, leave out, leaving out, keep out, nothing from, nothing by, nothing of, nothing ~ end up, end up with, end up at, none of, neither, nor, part with, parting with, parted with, quit, quitting, dump*, ditch*, away from, moving off, move off, get off, refuse*, reject*, boycott*, blacklist*, block, done with, through with, fed up with, break with, rid of, instead of, in place of, rather than, cannot use, can not use, cant use, wont use, wont touch, dont want, do not want, doesnt want, may not, must not, mustnt, may never, must never, not allowed, distrust*, dont trust, do not trust, anything but, any ~ but, all but, other than, apart from, minus, skip, non, anti, cant have, may reach, against, reach',
    out: 'is a no, are a no, a hard no, hard pass, out of it, wont fly, wont do, not for us, not happening, no thanks, no thank you, ruled out, rule out, is out, are out, off the table, off the list, off limits, out of the question, not an option, not acceptable, no go, unacceptable, not permitted, not allowed, are forbidden, is forbidden, forbidden, banned, prohibited, barred, blacklisted, blocked, vetoed, excluded, not wanted, isnt wanted, is not wanted, not welcome, stays out, stay out, must go, has to go, have to go, is history',
    wish: 'would be lovely, prefer*, preferably, ideally, would be nice, nice to have, a plus, a bonus, would be great, would love, would like, id like, id love, id rather, if possible, favour*, favor*, lean towards, where possible, if you can, soft spot, best if, happy if, would be good',
    allow:
      'moot, a moot point, isnt a must, is no must, isnt mandatory, not mandatory, isnt obligatory, can live with, beside the point, immaterial, secondary, of no consequence, neither here nor there, no concern of ours, of no importance, of no interest, by the by, not a factor, no factor, not the issue, is no matter, isnt needed, isnt necessary, arent needed, isnt required, isnt called for, not called for, isnt asked for, not asked for, nobody asks for, if they like, if it likes, if it wants, allowed again, allowed after all, is all right, are all right, all right after all, back in, welcome again, is a no-brainer, is a no brainer, not a must, nothing against, couldnt care less, could not care less, no requirement, no requirement on, need not, neednt, not needed, not need, no need, dont need, do not need, doesnt need, does not need, not necessary, unnecessary, not required, not a requirement, isnt a requirement, neither is, nor is, is fine, are fine, fine by, fine with, fine too, is ok, is okay, are ok, are okay, ok too, ok with, okay with, dont mind, do not mind, doesnt mind, doesnt matter, does not matter, dont matter, no matter, irrelevant, dont care, do not care, doesnt care, not important, unimportant, optional, regardless, whatever, whichever, wherever, no preference, either way, not a concern, not an issue, doesnt have to, does not have to, dont have to, do not have to, open to, anything goes, welcome, permitted, acceptable, not only, not just, not insist*, makes no difference, agnostic, may also, cleared, never asked for, didnt ask for, did not ask for, didnt say, did not say, never said, no problem, happy with, not picky, counts for nothing, nobody cares about, nobody here cares about, no one cares about, who cares about, of no use to, of no use, no good to us, all the same to, all one to, is no concern, no concern',
    provided: 'as long as, so long as, provided, providing, on condition that',
    past: 'used to, last year, last month, last week, yesterday, formerly, previously, in the past, back then, was, were, had, ago, tried, spent, paid, came to',
    ask: 'hows, whats, what, whats, which, who, whos, whose, how, when, where, why, is, are, does, do, did, can, could, has, have, will, would',
    lift: 'off the plate, postponed, put off, shelved, on ice, parked, let ~ go, scrap ~ idea, not needed any more, needed any more, needed any longer, dropped, just dropped, off the table, scrapped, scrap all, struck off, out of the window, went away, has gone, drop that, drop it, lose that, drops the, take away the, can be dropped, no longer applies, not apply, does not apply, lift that, drop the, lift the, lift, remove the, remove, forget the, forget about, no longer, never mind the, scrap the, relax the, ignore the, without the, can go, take back, allow ~ again, allow, back in, let ~ back, bring back, after all, any more, anymore, no limit, is gone, cancel the, delete the, may be ~ again, lose the, dont need the, not needed any more, ok again, okay again, fine again, back again, take ~ out, take out, never mind, forget, doesnt have to, does not have to, i never said, didnt say, did not say, reconsider, raise',
    atMost:
      'sub, at most, max, maximum, maximal, under, below, no more than, not more than, not above, not over, nothing over, nothing above, nothing beyond, never over, never above, never more than, stay below, stays below, keep below, less than, up to, within, inside, smaller than, cheaper than, not exceed*, no larger than, no bigger than, fewer than, cap of, cap at, capped at, ceiling of, ceiling, limit of, limit is, not to exceed, beneath, upper limit, <, ≤, hard cap, cap, no greater than, stays under, keep it under, until',
    atLeast:
      'nothing under, nothing below, north of, upwards of, at least, min, minimum, more than, over, above, from, larger than, bigger than, greater than, no less than, not less than, no fewer than, not below, not under, exceeding, beyond, starting at, no slower than, not slower than, no smaller than, >, ≥, faster than',
    tops: 'at most, max, maximum, tops, or less, or smaller, or under, or below, or fewer, at the most, and no more, or cheaper, ceiling, cap, limit, is the limit, is the max, is the ceiling, is the cap, and below, at the outside, is all we have, and under',
    upwards:
      'upwards, upward, or more, or above, or larger, or bigger, and up, minimum, at least, plus, and above, and more',
    budget:
      'can spare, chip in, allowance is, can spend, cap is, the cap, budget, spend, spending, allowance, can pay, want to pay, willing to pay, afford*, may cost, can cost, to spend, cost cap, monthly limit, price limit, kitty, cap, purse',
    bill: 'goes to, go to, flows to, handed to, burn, earn*, bill, billed, charge, charges, charged, costs us, cost us, it costs, we pay, i pay, pays, paying, paid, spent, spends, expense, expenses, fee, fees, rate, came to, comes to, worth, price of, revenue, turnover, sell, sells, selling, sold, rent, rents, rental, tuition, donation*, claims, claim, loan*, salary, wage*, fine of, fines, tickets at, sinks into, burns, saved, invoices, invoice, orders, deals, contracts worth, prize',
    between: 'between, from, range of, anywhere between, somewhere between',
    and: 'and, to, through, till, until, or',
    list: 'and, or, nor, plus, as well as, neither',
    use: 'we use, i use, use, paying ~ for, pay ~ for, paying for, spend on, spending on, uses, using, in use, we run, i run, runs on, run on, running, we are on, were on, is doing, does, did, writes, write, answers, answer, sorts, sort, handles, handle, at the moment, currently, so far, until now, now, today, these days, right now, calls, call, we have, have been using, we pay, i pay, costs us, rely on, relies on, powered by, our current, still, works with, hardwired, switch from, migrate from, coming from, on our bill, we love, translates, drafts, summarises, summarizes, tags, does our, live on, as we have',
    replace:
      'replace, replaces, replacing, replacement, instead of, in place of, successor, succeed*, alternative*, switch from, switch away, switching from, migrate from, migrating from, move from, move off, moving off, substitute, take over from, next one, what now, what next, whats next, what is next, comes after, follow up to, put in instead, now what, leave, away from, who takes over, swap out, drop-in, newer than',
    swap: 'swap, swapping, trade, exchange, replace, replacing, switch from, switching from, migrate from, migrating from, move from, moving from, change from',
    target: 'for, with, to, by, onto',
    cheaper:
      'for clearly less, for much less, for a lot less, for noticeably less, for a fraction, has to shrink, must shrink, needs to shrink, has to come down, must come down, has to go down, less of it, line item gone, pay less, spend less, cost less, for a third, for half, for a quarter, for a fraction, bill down, wants the bill down, costs down, for less money, cheaper, less expensive, lower cost, lower price, lower bill, for less, costs less, cost less, undercut*, half the price, half the cost, fraction of the, bring ~ down, cut ~ cost*, cut ~ bill, reduce the bill, reduce ~ cost*, save money, well below that, less money, percent less, % less, cost a lot less, budget version, does it for less, cheaper than',
    samePrice:
      'without paying more, not paying more, similar money, same spend, same spending, same money, as cheap, same price, same cost, same money, similar price, similar cost, comparable price, comparable cost, equal price, equal cost, at that price, not dearer, not more expensive, no more expensive, no dearer, cost no more, not cost more, same budget, price bracket, same $, same or lower price, same bill, that price',
    better:
      'better, stronger, smarter, beats, beat, upgrade, more capable, more accurate, outperform*, improve*, superior, step up, surpass*',
    versus:
      'versus, vs, against, compared to, compared with, compare, comparison, difference between, better than, worse than, or',
    tooDear:
      'too expensive, too dear, costs too much, too pricey, too costly, pricey, expensive, costly, overpriced, eats up, steep, a fortune, unaffordable, moaning, too much money, dear, killing us, bill hurts, costs a lot',
    gone: 'cant use it any more, shut it off, retired, retires, withdrawn, withdraws, withdraw, deprecat*, sunset*, discontinue*, shut down, shuts down, shutting down, end of life, eol, is gone, thats gone, no longer available, support ends, support for it ends, dropped, pulled, switched off, turned off, taken offline, phased out, going away, goes away, kill, killed, before they kill, expires, stops working',
    quality:
      'mistakes are expensive, mistakes are costly, mistakes cost, errors are expensive, errors are costly, errors cost, a mistake costs, an error costs, misses are expensive, misses are costly, too weak, not good enough, too dumb, too stupid, too many mistakes, better quality, higher quality, quality only, best quality, top quality, quality first, quality matters, highest quality, most capable, smartest, accuracy, accurate, no mistakes, no errors, flawless, state of the art, must be right, cannot be wrong, cant be wrong, correctness, most reliable, top notch, quality over, quality above, quality counts, the very best, quality beats, as good as it gets',
    price:
      'not too dear, not too expensive, on the cheap, cheap, cheaper, cheapest, low cost, lowest cost, inexpensive, affordable, tight budget, small budget, economical, cost effective, cost efficient, cost sensitive, price sensitive, cost matters, costs matter, price matters, shoestring, frugal, pennies, bargain, low price, lowest price, for less, costs decide, cost decides, price decides, as little as possible, save money, broke, penny',
    speed:
      'too slow, quicker, live quiz, live chat, fast, faster, fastest, quick, quickly, quickest, instant, instantly, instantaneous, low latency, latency, snappy, real time, realtime, responsive, speedy, speed matters, speed counts, sub second, as they type, while typing, live, blazing, waiting on the line, in no time',
    notSpeed:
      'nobody is in a hurry, nobodys in a hurry, no hurry, not in a hurry, in no hurry, there is no rush, no rush, how long it takes is irrelevant, how long it takes doesnt matter, how long it takes does not matter, takes as long as it takes, nobody cares about latency, nobody cares about speed, nobody here cares about latency, nobody here cares about speed, no one cares about speed, no one cares about latency, overnight, no hurry, no rush, not urgent, can be slow, may be slow, be slow, slow is fine, slow is ok, take its time, take their time, nobody waits, nobody is waiting, no one waits, batch, speed counts for nothing, speed doesnt matter, speed does not matter, speed is irrelevant, speed is not important, speed isnt important, need not be fast, doesnt have to be fast, not ~ fast, not time critical, nightly, can wait, speed ~ secondary, speed is no, latency ~ irrelevant, latency doesnt matter, doesnt need to be quick, whole night, all night, speed is not',
    notPrice:
      'money is secondary, money comes second, cost is secondary, price is secondary, money is not the point, money isnt the point, cost plays no part, price plays no part, cost plays no role, price plays no role, no matter what it costs, no matter how much it costs, no matter the cost, no matter the price, whatever the price, doesnt matter what it costs, dont care what it costs, do not care what it costs, dont care about the price, dont care about the cost, dont care about price, dont care about cost, cheaper is not necessary, not about the money, price is no object, money is no object, cost is no object, price is not an issue, cost is not an issue, money is not an issue, money is not a problem, money not an issue, money isnt an issue, no ceiling on cost, no ceiling on price, no limit on cost, no cap on cost, price tag, needn t be cheap, need not be cheap, not have to be cheap, no matter the price, price no concern, money no issue, money is no issue, money no object, money is no object, price doesnt matter, price does not matter, price is irrelevant, cost is no, cost is not, cost is irrelevant, cost doesnt matter, cost does not matter, costs dont matter, cost no object, price no object, price is secondary, cost is secondary, whatever it costs, regardless of cost, regardless of price, cost be damned, budget is no, budget isnt',
    notQuality:
      'need not be perfect, neednt be perfect, doesnt have to be perfect, good enough, quality is secondary, rough is fine, mistakes are fine, errors are fine, nothing fancy, quality doesnt matter, doesnt need to be perfect, not be perfect',
    open: 'an open one, open one, something open, weights open, weights : open, weights should be open, be open, open reasoning model*, open coding model*, best open, strongest open, open ones, open llm*, open and, open weights, open weight, open source, opensource, open model*, open licence, open license, downloadable, weights downloadable, foss, oss, libre, open ones, weights are open, weights must be open, open weighted, published weights, open-weights, weights in the open, download the weights',
    closed:
      'closed model*, proprietary, closed source, closed weights, commercial model*, closed ones',
    tools:
      'call our ~ functions, calls our ~ functions, calling our ~ functions, call ~ functions, calls ~ functions, calls our ~ api, call our ~ api, calls our ~ tool, call our ~ tool, calls our ~ tools, uses our ~ tool, uses our ~ tools, use our tools, our tools, internal tools, query our api, hits our api, call apis, calls apis, tool calling, tool calls, tool use, tool call, call tools, calls tools, calling tools, function calling, function calls, function call, use tools, uses tools, tool schema*, mcp tools, call our api, calls our api, calls an api, call functions, tools',
    json: 'json, structured output, structured outputs, json schema, by a schema, valid xml, strict schema, to a schema, our schema',
    thinking:
      'think for ages, thinks for ages, think for long, think a while, thinks before, think before it, thinks first, thinks it through, reason before, reasons before, reason first, should reason, must reason, has to reason, think before, think first, not think, must think, has to think, reasoning model*, reasoning mode, reasoning, chain of thought, thinking mode, thinking model*, extended thinking, thinking, ponder*',
    image:
      'photo, photos, photograph*, picture, pictures, image, images, screenshot*, scans, scanned, scan of, handwritten, handwriting, snapshots, x rays, camera images, sees images, vision model, images in, drawings, sketches, pics',
    audio:
      'mp3, raw audio, audio, recordings, voice notes, voice messages, sound files, mp3, audio files, listen to, takes audio, voicemails',
    video:
      'video clip*, videos, videos as input, watch ~ video*, view ~ video*, analys* ~ video*, video input, watch videos, video files, footage, from videos, cctv',
    pdf: 'pdf, pdfs',
    own: 'on our own server*, own server*, own hardware, our own hardware, own machine*, on premise*, on prem, onprem, self host*, self-host*, selfhost*, host it ourselves, we host, locally, local model*, runs local*, local only, local is, local llm*, offline, no cloud, without cloud, air gapped, airgapped, not in the cloud, never leaves my, never leaves our, leaves the house, leave the building, on device, on my machine, on my laptop, in house, inhouse, our own machine*, our own gpu*, own gpu*, on the machine, on my own, our own box, run it ourselves, our own rack, own data center, own datacenter, ollama, llama.cpp, vllm, lm studio',
    official:
      'official release*, official model*, only official, official ones, official api*, official endpoint*, straight from the maker, first party, straight from whoever made, directly from the maker, from the lab itself, from the source, directly from the lab, no middlemen, no resellers, no reseller, not through a reseller, direct from',
    free: 'are free, is free, be free, any free, free thing, free as in, something free, free option*, free llm*, free one, free stuff, for free, free of charge, free model*, free tier, free ones, costs nothing, cost nothing, zero budget, no budget, 0 budget, without paying, at no cost, zero cost, cannot pay, cant pay, no money, gratis, has to be free, must be free, free only, budget of zero, budget is zero, budget zero',
    community:
      'a fine tune of, finetune of, fine tunes of, community fine tune*, community finetune*, community model*, fine tunes, finetunes, uncensored, merges, community ones',
    both: 'both kinds, open ones and proprietary ones, open ones and closed ones, open and closed ones, three open ~ three closed, open and closed, an open one and a proprietary, an open one and a closed, both an open, one open ~ and one closed, one open ~ and one proprietary, one open weight and one proprietary model, one open ~ and one closed, one open ~ and one proprietary, one open weight and one proprietary model, one open and one closed, both open and closed, an open and a closed, open and proprietary, one open one closed, one open and one proprietary',
    trains:
      'teaching material, teach, school their, learned from, improve ~ model*, improve ~ models, smarter from, sharpen ~ models, become part of, feed ~ model*, feed into, fed into, into ~ next version, study material, lessons for, train, trains, trained, training, learn from, learns from, learning from, retrain*',
    noRetention:
      'wiped, erased, deleted the moment, gone the moment, deleted as soon, erased as soon, vanish*, gone as soon, forgotten the moment, forgotten as soon, zero retention, zero data retention, zdr, deleted at once, deleted immediately',
    keeps:
      'keep any of it, keep any of, keep it, linger*, remain*, remnant*, trace of, traces, trace, copy left, copies, copy, left behind, on ~ disks, stay on, stays on, stay behind, archive it, lying around, hang on to, hold on to, holds on to, retain*, stored, store, stores, storing, storage, retain*, retention, kept, keep our, keep the data, keep these, keep what, keep anything, keep a copy, keeps a copy, copy of, logged, logging, saved, persist*',
    dataPlace:
      'data, servers, server, hosted, hosting, processed, processing, stored, storage, kept, stay in, stays in, stay within, stays within, leave the, leaves, residency, data center*, datacenter*, data centre*, region, endpoint*, cloud, run in, soil, inside, within, infrastructure, datacentre*, resident in, located, inference in',
    maker:
      'lab, labs, model, models, maker, makers, made in, made by, built by, vendor, vendors, company, companies, origin, developer, developers, developed, llm, llms, provider from, ones, seat in, built in, headquartered, trained in, from, supplier*, home grown',
    from: 'from, made in, out of, by',
    speaks:
      'learn, learns, learning, practise, practice, teach, teaches, helpdesk, subs, captions, phrases, lessons, grammar, homework, poems, poetry, letters, documents, customers, language, languages, speak*, written in, translat*, translation*, text in, texts in, in, into, from, answer in, answers in, reply in, native, phrasebook, to, versions, bilingual, subtitles, good at, understands, strong in, fluent, course, conversations in, between, and, or, >',
    token: 'token, tokens, tok, toks, tokn',
    word: 'word, words',
    character: 'character, characters, chars, letters and spaces',
    page: 'page, pages, pager, pagers, pp, sheet, sheets, a4 pages',
    minute: 'minute, minutes, min, mins',
    second: 'second, seconds, sec, secs, s',
    hour: 'hour, hours, h, hrs',
    millisecond: 'ms, millisecond, milliseconds, msec',
    gigabyte: 'gb, gig, gigs, gigabyte*, gib, gbs, g',
    parameter:
      'weights, parameter, parameters, params, param, billion parameters, b parameters, b params',
    perMTok:
      'per million tokens, per million, per mtok, per 1m tokens, per 1m, per m tokens, a million tokens, per million input tokens, per million output tokens, / million, /1m, /m, /mtok, per million in, per million out, per 1 million',
    perSecond:
      'tokens per second, tokens a second, tok / s, tokens / s, tps, t / s, tokens / second, tok / sec, token / s, tokens / sec, tokens per sec, tok per second, toks / s',
    people:
      'people, users, employees, staff, members, students, pupils, customers, clients, drivers, lawyers, colleagues, developers, engineers, residents, guests, nurses, doctors, teachers, agents, seats, subscribers, visitors, inhabitants, developers, devs, schools, partners, patients, branches, shops, offices, stores, beds, countries, hotels, workers, players',
    notCount:
      'loc, lines of code, sloc, stars, commits, mt / s, mhz, ghz, mb / s, gb / s, gbit, mbit, km, kilometers, kilometres, miles, metres, meters, m2, sqm, kg, tons, tonnes, litres, liters, percent, %, degrees, years, year, year old, years old, times, cores, core, watt, watts, volts, kwh, mw, hz, fps, euros, dollars, bytes, kb, mb, tb, languages, hectares, acres, inch, inches, cm, mm, am, pm, th, st, nd, rd, oclock, weeks, months, days, months old, bit, q4, iops, rooms, floors',
    perDay:
      'per shift, a shift, each shift, every shift, on a normal day, on a typical day, on an average day, on a usual day, on an ordinary day, on a busy day, on a good day, on a quiet day, on a regular day, each working day, every working day, each workday, every workday, each business day, every business day, on weekdays, weekdays, on working days, school night, each school night, each weekday, every weekday, on a weekday, every evening, each evening, every afternoon, each afternoon, a day, per day, daily, each day, every day, / day, a night, per night, nightly, every night, each night, / d, a working day, per working day, per workday, a workday, a shift, every morning, each morning, / working day, / workday, / night',
    perWeek:
      'every weekend, per weekend, each weekend, a weekend, mondays only, mondays, fridays only, every monday, every tuesday, every wednesday, every thursday, every friday, every saturday, every sunday, each monday, each friday, on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, a week, per week, weekly, each week, every week, / week, / wk',
    perMonth:
      'in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, a month, per month, monthly, each month, every month, / month, / mo, / monat, / mois, / mes, / mese, p.m, month, pcm, per calendar month',
    perQuarter:
      'q1, q2, q3, is q4, of q4, a quarter, per quarter, quarterly, each quarter, every quarter, / quarter, / qtr',
    perYear:
      'for the year, for the whole year, for the full year, for this year, over the year, for a year, a year, per year, yearly, annually, annual, each year, every year, / year, p.a, per annum, / yr, a season, per season',
    perHour: 'an hour, per hour, hourly, each hour, every hour, / hour, / h',
    workday:
      'mon to fri, monday through friday, weekdays only, school day*, mon - fri, mon fri, monday to friday, working day, workday, weekday*, business day, working days',
    per: 'per, for each, for every, for one, /, a',
    together: 'at once, at the same time, at a time, concurrent*, simultaneous*, in parallel',
    each: 'each, every, apiece, per piece, a piece, on average, average, avg, long, per card, per one, at a time',
    total:
      'the whole lot, for the lot, in total, total, altogether, all in all, overall, whole pile, backlog, archive of, pile, one off, one-off, once, one time, just once, single run, then never again, in one run, worked off, one batch, legacy',
    once: 'one at a time, one by one, once, one off, one-off, one time, never again, single run, in one run, a single time, for good',
    twin: 'a second one, another one of those, second identical, identical one, another of the same, same one again, second of the same',
    byPage: 'page by page, a page at a time, one page at a time',
    ofThem: 'of those, of them, of these, such cards, more of them, more of those',
    likewise: 'same goes for, goes for, same for, the same with, likewise, ditto, same with',
    stock:
      'stock of, archive of, library of, collection of, knowledge base, hold, holds, search over, search*, answers from, from our, index of, base of, out of our, database of, corpus of, lookup, catalogue of, catalog of',
    input: 'input, in, prompt, prompts, incoming, reads, read, per request, request, context',
    output:
      'answers of, answer of, answer, answers, output, reply, replies, replies of, summary, summaries, summary of, summaries of, written, writes, write, responses, response, generate, condense* to, condensed to, articles of, texts of, stories of, drafts, words long, articles, posts, essays of',
    context:
      'context, context window, window, context length, ctx, in one prompt, at once, in one piece, in one go, in a single prompt, in the cache, prompt, prompts, prompts of, long context, in one, at a time, whole, entire, into context',
    pieces:
      'chopped into, chopped in, diced into, chopped up into, at a time in pieces of, chunked at, chunked into, chunks at, cut into, cut at, split into, split at, broken into, sliced into, pieces of, chunks of, parts of, snippets of, bits of, portions of, blocks of',
    embedding:
      'embedding, embeddings, embedder, embed, vectorise*, vectorize*, vector model, create the vectors, text to vector, sentence vectors, into vectors, turn ~ into vectors, makes vectors, make vectors, vectors for',
    reranking: 'rerank*, re rank*, cross encoder, reorder* ~ hits, reorder* ~ results',
    translate: 'translat*',
    transcript: 'transcript, transcripts',
    stt: 'verbatim transcript*, gives ~ transcript*, give us ~ transcript*, transcript of ~ recording*, transcripts of ~ episode*, listens to ~ calls, need transcripts, transcripts of our, transcripts from audio, typed up, type up word by word, word by word transcript, typed out, out of wav, out of mp3, wav files, m4a files, from audio files, out of audio, transcribe*, transcribing, transcription, speech to text, speech recognition, asr, stt, voicemails, recordings into text, audio to text, into written text, live captions, recordings to text',
    tts: 'out loud, dubs, dub our, dubbed, dubbing, synthetic ~ accent, text to speech, tts, read aloud, reads aloud, reading aloud, reading it aloud, read it aloud, read out loud, reads out loud, voice over, voiceover*, speech synthesis, synthetic voice, speaks the, spoken version, voice cloning, clone ~ voice, aloud, speak them, narrates, audio version*, as audio',
    picture:
      'cover art, photos generated, images generated, generated photos, generated images, generate photos, give me a picture of, gives ~ a picture of, a picture of them, pixel art, sprites, logo for, a logo, logos for, new logo, image generation, generate ~ images, generates images, image generator, picture generation, generate ~ pictures, draws, draw, paints, paint a, paint the, paint me, paint us, paint my, illustrate*, poster image, text to image, create ~ images, make pictures, makes pictures, create pictures, stable diffusion, midjourney, inpainting, photo editing, retouch*',
    film: 'video generation, generate ~ video*, text to video, animate*, makes videos, make ~ video*, create ~ video*, produce ~ video*, short film, teaser clip*, video clip*, clips from text, makes trailers',
    training:
      'make* ~ 3d, generat* ~ 3d, create* ~ 3d, into 3d, 3d mesh of, 3d model of, compose* ~ music, composes ~ music, writes music, write music, make* ~ music, generat* ~ music, sings them, sing them, melody, sheet music, train a model, train our own, fine tune, fine tuning, finetun*, train from scratch, train ~ own model, forecast*, time series, compose music, makes music, generate music, music generation, lora',
    elsewhere:
      'does that already, does this already, does it already, transcribed elsewhere, done elsewhere, made elsewhere, already delivers, already does, already handles, already makes, covers already, only missing, already ocrd, ocrd, ocred, another tool, other tool, comes in as text, come in as text, already text, already transcribed, already have, is done, we have our own, handled by, done by, by another, not your job, someone else does, is taken care of, ocr done, separate tool, different tool, have our own, dont need the, no need for, as clean text, as plain text, arrive as text, arrives as text, from our ocr, come from our, comes from our, by our ~ team',
    several:
      'a second one, and something that, and something for, two questions, three questions, two jobs, three jobs, and another cheaper, and another that, secondly, apart from that our, apart from that we, besides that our, a different one for, another one to, second model, model and a model, model and another, two things, three things, 2 things, 3 things, four things, two needs, three needs, two jobs, three jobs, two tasks, two use cases, three use cases, two different, two separate, two cases, both our, one model to, one model for, and another to, and another for, another one for, and separately, and a separate, and also a model, oh and, thing one, on the one hand, one each, one for ~ one for, something else for, a model ~ and a model',
    need: 'new model for, need, needs, want, wants, looking for, look for, searching for, we need, recommend*, suggest*, which model, what model, which llm, what llm, which one for, model for, llm for, bot for, best for, what would you take, something for, help with, assistant for, tool for, what should, good model, model that, llm that, what else, what now, whats next, ai for, agent for, agent that, bot that',
    undo: 'scrap that, scrap that last, scrap the last, false alarm, undo, take ~ back, take that back, revert, go back, step back, back to before, as it was, as before, previous list, back one step, reverse that, rewind, roll ~ back, put it back',
    reset:
      'start over, start again, reset, clean slate, from scratch, forget everything, forget all, clear everything, scrap everything, scrap all, wipe, begin anew, start fresh, new start, all over again, empty the list, forget it all, clear all',
    newTopic:
      'new thing, new topic, new question, different topic, different matter, another topic, something else, something completely different, different question, other question, new use case, unrelated, next project, another project, separate question, new request, different job, another use case, another question',
    decide:
      'we take, we will take, well take, lets take, decided, we decide*, we go with, going with, lets go with, settled on, settle on, i take, ill take, well go with, decision is, we chose, our choice, record ~ decision, lets use',
    export:
      'export, csv, markdown, as a table, as pdf, download ~ list, as json, copy ~ list, as a file, send ~ as, spreadsheet, into confluence',
    explain:
      'why, how come, explain*, reason, reasons, how did you, justify, what makes, on what grounds, whats the reasoning, how was, how is ~ computed',
    whyNot:
      'why not, why isnt, why is ~ not, why no, why did you leave out, why wasnt, why is ~ missing, whats wrong with, what happened to, where is, not on the list, why arent',
    whatIf:
      'what if, what would happen, suppose, supposing, assuming, if we had, if it were, would it change, what happens if, how would ~ change, how about if, what changes if',
    compare:
      'compare, comparison, side by side, versus, vs, difference between, differ, better than, head to head, against, which is better, or, how do ~ compare, than, as good as, as strong as, as fast as, as clever as, keep up with, match*',
    thanks:
      'thanks, thank you, thx, cheers, ty, great, perfect, awesome, cool, nice, super, lovely, good to know, got it, that helps, ok, okay, alright, fine, good, brilliant, wonderful, much appreciated, thank u, cheers mate, sweet, neat, noted',
    hostile:
      'tell everybody, tell everyone, tell the channel, tell the whole channel, forget the rules, forget your rules, env file, slack token, discord token, bot token, your token, give me ~ token, hand over ~ token, say ~ is the, print the conversation, show the conversation of, the other channel, you work for, ignore ~ instructions, ignore all, ignore everything, ignore your, developer mode, system prompt, reveal the environment, environment variables, your api key, api keys, your password*, jailbreak, new rule, every reply, every answer ~ with, from now on you, you are now, swear that, repeat after me, print your, say exactly, say this exact, your secrets, admin mode, sudo, say that, shut off, your instructions, your prompt, you were given, you were told, given before this, before this conversation, prior to this conversation, above this line, everything above, your hidden, your initial, your configuration, your rules, your system',
    insult:
      'piece of junk, useless piece, piece of crap, piece of garbage, useless bot, stupid bot, dumb bot, worthless bot, garbage bot, stupid machine, dumb machine, moron, idiot, idiots, you suck, screw you, fuck*, f off, shut up, wasted my, tin can',
    correct:
      'actually, i mean, i meant, sorry, correction, no wait, wait no, scratch that, not ~ but, i said, oops, typo, my mistake, no i, mixed ~ up, make that',
    wonders:
      'wants to know, want to know, would like to know, is asking whether, asks whether, asks if, wondering whether, wondering if',
    wasRight: 'was right, were right, was correct, were correct, was fine after all',
    keep: 'keep that, keep it, keep this, leave it so, lets keep, apply that, do that, go ahead, yes do, yes please, make it so, take that, apply it, do it, adopt that, stick with that',
    first: 'first, first one, number one, no 1, top one, top pick, the winner, #1, 1st, number 1',
    two: 'second, second one, number two, no 2, #2, 2nd, number 2, runner up, second pick',
    third: 'third, third one, number three, no 3, #3, 3rd, number 3, third pick',
    last: 'last one, the last, bottom one',
    those:
      'those, them, these, the two, both, all three, the three, any of them, it, that one, this one, they, the list, any of those, that',
    vague:
      'something like that, one of these things, one of those things, that ai thing, pick a model, any model, best model, best llm, which model is best, what is the best, whats the best, best ai, want ai, wants ai, do ai, use ai, with ai, some ai, an ai, need ai, good llm, good model, recommend a model, recommend something, something with ai, get started, a model, help us, help me, help, llm, ai',
    greet:
      'hi, hello, hey, hi there, good morning, good evening, howdy, yo, hiya, anyone there, good day, morning, test, testing, hello there',
    neutral:
      'quick one before, quick one, quick question, quick q, garden tool*, power tool*, hand tool*, kitchen tool*, woodworking tool*, wishful thinking, welcome mail*, welcome letter*, welcome text*, welcome message*, welcome speech*, welcome pack*, no thanks needed, no thanks necessary, draws conclusions, draw conclusions, draw up, draws up, draw on, draws on, draw from, use case, use cases, case of, in case, no matter what, lack of, for the most part, most of the time, model railway',
    reads:
      'read, reads, reading, from, look at, looks at, sees, see, extract*, recogni*, identif*, describe*, keywords for, alt texts for, captions for, digiti*, pull ~ out of, photo to, photos to, parse*, of, with, send, sends, upload*, ocr',
    task: 'conversation, conversations, chats, dialogues, sessions, tasks, issues, bugs, runs, jobs, pull requests, prs',
    call: 'calls, call, steps, turns, requests, prompts, messages',
    double: 'twice, double, doubled, doubles, times two',
    up: 'raised, increased, upped, bumped, raise, increase, up by, bump, plus, more, on top, extra, higher, add',
    down: 'lowered, reduced, cut to, lower, reduce, cut, minus, less, down by, down, shave, decrease, take off, trim',
    spread: 'spread, spread out, spread over, distribute*, stretch* ~ over',
    half: 'half, halved, halve',
    more: 'more, bigger, larger, longer, higher, times, as many, as much, fold, x',
    less: 'less, fewer, smaller, shorter, lower',
    another:
      'second card, second gpu, another card, another gpu, third card, a second, one more, additional, a third, same type, same kind, two of them, more of them, extra',
    leave: 'leave, leaves, get out of',
    window: 'context, context window, window, ctx',
    answerTime:
      'answers within, answer within, answers in, replies within, reply within, replies in, responds within, responds in, end to end, whole answer, answer within, answers within, answer in, answers in, reply within, replies within, respond within, responds within, response time, latency, answer must come, whole answer, complete answer, within, done in, respond in, response in, back in, back inside, come back, comes back',
    firstToken:
      'start talking, starts talking, start speaking, first word, time to first word, first token, ttft, first word, start answering, starts answering, time to first, begin to answer, start within, starts within, start to answer, begins to answer, first words, begin within',
    unsaid: 'never said, didnt say, did not say, never asked for, didnt ask for',
  },
}
