import type { OtherJob } from './model.ts'
import type { Listing } from './listing.ts'

/** What the words of an id say that a model does beside answering with text; the first that fits holds. */
const jobWords: [OtherJob, RegExp][] = [
  ['reranking', /rerank/],
  [
    'embedding',
    /embed|(?:^|[/-])(?:bge|e5|gte|gtr|minilm|voyage|jina-clip|contriever)(?:-|$)|all-mpnet|sentence-transformers|(?:text|code)-(?:similarity|search)-|nvclip/,
  ],
  [
    'speech-to-text',
    /whisper|transcri|(?:^|[^a-z])(?:asr|stt)(?:[^a-z]|$)|parakeet|canary-|voxtral-mini|deepgram|nova-[23]-(?:general|medical)|assemblyai|universal-[23]/,
  ],
  [
    'text-to-speech',
    /(?:^|[^a-z])tts(?:[^a-z]|$)|text-to-speech|speech-0|kokoro|orpheus|sesame|elevenlabs|eleven_|magpie-tts-tts|voicedesign/,
  ],
  [
    'video-generation',
    /(?:^|[^a-z])(?:veo|sora|kling|wan|runway|gen-?[34]|hailuo|seedance|ray|luma)(?:[^a-z]|$)|video-gen|t2v|i2v|imagine-video|cosmos-(?:predict|transfer)|reel/,
  ],
  [
    'image-generation',
    /(?:^|[^a-z])(?:dall-e|flux|imagen|seedream|ideogram|recraft|sdxl|krea)(?:[^a-z]|$)|stable-?diffusion|stable-image|sd3|gpt-image|image-gen|-image(?:-|$)|imagine-image|nova-canvas|titan-image|banana|image-0\d/,
  ],
  [
    'other',
    /realtime|-live(?:-|$)|lyria|music|audio-preview|gpt-audio|native-audio|gpt-4o(?:-mini)?-audio|livetranslate|nova-(?:2-)?sonic|voicechat|robotics|esmfold|esm2|alphafold|nvclip|paddleocr|grounding|studiovoice|retriever-(?:parse|page)|bevformer|sparsedrive|streampetr|usdsearch|usdvalidate|active-speaker|synthetic-video|omni-(?:turbo-)?realtime/,
  ],
]

/** What a model does when that is not answering with text; undefined for models that do. */
export function otherJobOf({
  id,
  job,
  outputModalities,
}: Pick<Listing, 'id' | 'job' | 'outputModalities'>): OtherJob | undefined {
  const slug = id.toLowerCase()
  const told = jobWords.find(([, words]) => words.test(slug))?.[0]
  if (told) return told
  if (job) return job
  if (!outputModalities || outputModalities.includes('text')) {
    const more = outputModalities?.find(
      (one) => one === 'audio' || one === 'image' || one === 'video',
    )
    return more === 'audio' && !slug.includes('omni') ? 'other' : undefined
  }
  if (outputModalities.includes('embeddings')) return 'embedding'
  if (outputModalities.includes('rerank')) return 'reranking'
  if (outputModalities.includes('image')) return 'image-generation'
  if (outputModalities.includes('video')) return 'video-generation'
  if (outputModalities.includes('audio') || outputModalities.includes('speech'))
    return 'text-to-speech'
  return 'other'
}

/** What a text model is made for, by the words of its name; undefined: general chat and instructions. */
const purposes: [string, RegExp][] = [
  ['moderation', /guard|safety|moderation|shieldgemma|-pii|topic-control|jailbreak/],
  [
    'translation',
    /(?:^|[-/])(?:mt\d?|hy-mt\d|tower|nllb|madlad|translat\w*|riva-translate)(?:-|$)|translate/,
  ],
  ['ocr', /(?:^|[-/])(?:ocr|got-ocr|olmocr|nougat|deplot)(?:-|$)|deepseek-ocr/],
  ['search', /deep-research|search-preview|search-api|sonar|perplexity|-online/],
  ['computer-use', /computer-use|ui-tars|fara-|holo\d|gui-owl/],
  [
    'roleplay',
    /character|roleplay|-rp-|-her(?:-|$)|mythomax|euryale|lunaris|magnum|rocinante|cydonia|unslopnemo|skyfall|weaver|remm|noromaid|hanami|sao10k|thedrummer|undi95|fimbulvetr/,
  ],
  [
    'code-completion',
    /starcoder|santacoder|codegen|code-cushman|mercury-edit|morph|relace|-fim(?:-|$)|codestral-mamba|deepseek-coder-[\d.]+b-base|edit-prediction|zeta/,
  ],
  ['finance', /palmyra-fin|finix|-fin(?:-|$)|bloomberg/],
  [
    'medical',
    /palmyra-med|medgemma|meditron|biomistral|med42|clinical|-sante(?:-|$)|medical|pmc-llama|meerkat/,
  ],
  ['math', /mathstral|math-|-math(?:-|$)|leanstral|prover|minerva-math/],
  ['reward', /reward|-rm(?:-|$)/],
  ['cyber', /cyber|daybreak|foundation-sec/],
  ['routing', /router|switchyard/],
]

export function purposeOf(id: string): string | undefined {
  const slug = id.toLowerCase()
  return purposes.find(([, words]) => words.test(slug))?.[0]
}
