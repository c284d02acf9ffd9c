/**
 * Who serves models: ids are models.dev's providers. `said`: what people call it besides its name; `proper`: names that
 * are everyday words, meant only when written with a capital ("on Together"). `spellings`: ids on other price lists.
 */
export interface Host {
  id: string
  name: string
  /** Where it processes in one region only, as it states: ISO 3166-1 alpha-2 codes or "eu". */
  regions?: string[]
  said?: string[]
  proper?: string[]
  spellings?: string[]
  /** The lab that runs it, when it is known for its models as well. */
  lab?: string
  /** It has stopped serving models to all comers, whatever price lists still say. */
  hasStopped?: true
}

const words = (text: string) => text.split(', ')

export const hosts: Host[] = [
  {
    id: 'amazon-bedrock',
    name: 'Amazon Bedrock',
    said: words('bedrock, aws bedrock, aws, amazon web services, sagemaker'),
    spellings: words('aws, bedrock, bedrock_converse, bedrock_mantle, claude-on-aws, sagemaker'),
  },
  {
    id: 'google-vertex',
    name: 'Google Vertex AI',
    said: words(
      'vertex, vertex ai, google vertex, vertexai, gcp, google cloud, google cloud platform, gemini enterprise agent platform',
    ),
    spellings: words('vertex_ai, vertex, google-vertex-ai'),
  },
  {
    id: 'google-vertex-anthropic',
    name: 'Vertex (Anthropic)',
    spellings: words('vertex_ai-anthropic_models'),
  },
  {
    id: 'google',
    name: 'Google AI Studio',
    said: words('ai studio, google ai studio, gemini api'),
    spellings: words('gemini, google-ai-studio, palm'),
    lab: 'google',
  },
  {
    id: 'azure',
    name: 'Azure',
    said: words(
      'azure openai, azure ai, azure ai foundry, azure foundry, microsoft foundry, microsoft azure, ms azure, azure openai service',
    ),
    spellings: words('azure_ai, azure_text'),
  },
  { id: 'azure-cognitive-services', name: 'Azure Cognitive Services' },
  {
    id: 'togetherai',
    name: 'Together AI',
    said: words('together.ai, togetherai'),
    proper: ['Together'],
    spellings: words('together, together_ai'),
    lab: 'togethercomputer',
  },
  {
    id: 'fireworks-ai',
    name: 'Fireworks AI',
    said: words('fireworks.ai, fireworksai'),
    proper: ['Fireworks'],
    spellings: words('fireworks, fireworks_ai'),
  },
  { id: 'groq', name: 'Groq', said: words('groqcloud, groq cloud') },
  { id: 'cerebras', name: 'Cerebras', said: words('cerebras inference') },
  {
    id: 'deepinfra',
    name: 'DeepInfra',
    said: words('deep infra'),
    spellings: words('deep-infra'),
  },
  {
    id: 'databricks',
    name: 'Databricks',
    said: words('mosaic ai, databricks foundation model apis'),
    lab: 'databricks',
  },
  {
    id: 'snowflake-cortex',
    name: 'Snowflake Cortex',
    said: words('snowflake, cortex ai'),
    spellings: ['snowflake'],
    lab: 'snowflake',
  },
  { id: 'scaleway', name: 'Scaleway', regions: ['eu', 'fr'] },
  {
    id: 'ovhcloud',
    name: 'OVHcloud',
    regions: ['eu', 'fr'],
    said: words('ovh, ovh cloud, ovhcloud ai endpoints'),
  },
  {
    id: 'nebius',
    name: 'Nebius',
    regions: ['eu'],
    said: words('nebius ai studio, nebius token factory, nebius ai'),
  },
  {
    id: 'vercel',
    name: 'Vercel AI Gateway',
    said: words('vercel, vercel gateway'),
    spellings: ['vercel_ai_gateway'],
  },
  { id: 'openrouter', name: 'OpenRouter', said: words('open router') },
  {
    id: 'huggingface',
    name: 'Hugging Face',
    said: words('huggingface, hugging face inference, hf inference, hf router'),
    lab: 'huggingface',
  },
  {
    id: 'cloudflare-workers-ai',
    name: 'Cloudflare Workers AI',
    said: words('cloudflare, workers ai'),
    spellings: ['cloudflare'],
  },
  { id: 'baseten', name: 'Baseten' },
  { id: 'siliconflow', name: 'SiliconFlow', said: words('silicon flow') },
  { id: 'novita-ai', name: 'Novita AI', said: words('novita'), spellings: ['novita'] },
  {
    id: 'nvidia',
    name: 'NVIDIA NIM',
    said: words('nvidia build, build.nvidia.com'),
    spellings: ['nvidia_nim'],
    lab: 'nvidia',
  },
  { id: 'sap-ai-core', name: 'SAP AI Core', said: words('sap gen ai hub, ai core') },
  { id: 'github-copilot', name: 'GitHub Copilot', said: words('copilot') },
  { id: 'github-models', name: 'GitHub Models' },
  { id: 'ollama-cloud', name: 'Ollama Cloud' },
  { id: 'opencode', name: 'OpenCode Zen', said: words('opencode') },
  { id: 'watsonx', name: 'IBM watsonx', said: words('watsonx, watsonx.ai, watson x'), lab: 'ibm' },
  { id: 'oci', name: 'Oracle Cloud', said: words('oci, oracle cloud infrastructure, oci genai') },
  { id: 'sambanova', name: 'SambaNova', said: words('samba nova, sambacloud') },
  { id: 'hyperbolic', name: 'Hyperbolic', proper: ['Hyperbolic'] },
  { id: 'replicate', name: 'Replicate', proper: ['Replicate'] },
  { id: 'parasail', name: 'Parasail' },
  { id: 'friendli', name: 'Friendli', said: words('friendliai'), spellings: ['friendliai'] },
  { id: 'nscale', name: 'Nscale' },
  { id: 'crusoe', name: 'Crusoe' },
  { id: 'coreweave', name: 'CoreWeave', said: words('core weave') },
  { id: 'wandb', name: 'Weights & Biases Inference', said: words('wandb, weights & biases') },
  {
    id: 'lambda',
    name: 'Lambda Cloud',
    said: words('lambda ai, lambda labs'),
    spellings: words('lambda_ai'),
    hasStopped: true,
  },
  { id: 'digitalocean', name: 'DigitalOcean', spellings: words('gradient_ai') },
  { id: 'ionos', name: 'IONOS', regions: ['eu', 'de'], said: words('ionos ai model hub') },
  { id: 'stackit', name: 'STACKIT', regions: ['eu', 'de'] },
  { id: 't-systems', name: 'T-Systems', regions: ['eu', 'de'], said: words('telekom cloud, otc') },
  { id: 'infomaniak', name: 'Infomaniak', regions: ['ch'] },
  { id: 'volcengine', name: 'Volcano Engine', said: words('volcengine, volcano engine ark') },
  {
    id: 'alibaba',
    name: 'Alibaba Cloud Model Studio',
    said: words('dashscope, model studio, alibaba cloud, aliyun, bailian'),
    spellings: ['dashscope'],
    lab: 'alibaba',
  },
  { id: 'alibaba-cn', name: 'Alibaba (China)' },
  { id: 'modal', name: 'Modal', said: words('modal.com'), proper: ['Modal'] },
  { id: 'runpod', name: 'RunPod', said: words('run pod') },
  { id: 'chutes', name: 'Chutes', proper: ['Chutes'] },
  { id: 'venice', name: 'Venice AI', said: words('venice.ai') },
  { id: 'phala', name: 'Phala' },
  { id: 'gmicloud', name: 'GMI Cloud', said: words('gmi cloud'), spellings: ['gmi'] },
  { id: 'featherless', name: 'Featherless', spellings: ['featherless_ai'] },
  { id: 'anyscale', name: 'Anyscale', hasStopped: true },
  { id: 'heroku', name: 'Heroku' },
  { id: 'moonshotai', name: 'Moonshot AI', spellings: ['moonshot'], lab: 'moonshotai' },
  { id: 'moonshotai-cn', name: 'Moonshot AI (China)' },
  { id: 'llama', name: 'Llama API', said: words('meta llama api'), spellings: ['meta_llama'] },
  {
    id: 'mistral',
    name: 'Mistral',
    regions: ['eu', 'fr'],
    said: words('la plateforme, mistral api'),
    lab: 'mistral',
  },
  { id: 'openai', name: 'OpenAI', said: words('openai api, openai directly'), lab: 'openai' },
  {
    id: 'anthropic',
    name: 'Anthropic',
    said: words('anthropic api, claude api'),
    lab: 'anthropic',
  },
  { id: 'xai', name: 'xAI', said: words('xai api, grok api'), spellings: ['x-ai'], lab: 'xai' },
  { id: 'deepseek', name: 'DeepSeek', said: words('deepseek api'), lab: 'deepseek' },
  {
    id: 'cohere',
    name: 'Cohere',
    said: words('cohere api'),
    spellings: ['cohere_chat'],
    lab: 'cohere',
  },
  { id: 'zai', name: 'Z.ai', spellings: ['z-ai'], lab: 'zhipuai' },
  { id: 'upstage', name: 'Upstage', regions: ['kr'], lab: 'upstage' },
  { id: 'perplexity', name: 'Perplexity', lab: 'perplexity' },
]

const byId = new Map(hosts.map((host) => [host.id, host]))
const bySpelling = new Map(
  hosts.flatMap(({ id, spellings = [] }) => [id, ...spellings].map((one) => [one, id] as const)),
)

/** The name people know a host by; what Hugging Face passes on goes by both names. */
export function hostName(id: string): string {
  const [router, host] = id.split('_')
  if (router === 'huggingface' && host) return `Hugging Face (${hostName(hostId(host))})`
  return byId.get(id)?.name ?? id
}

/** models.dev's id of a provider that another price list spells its own way; the spelling itself when it is not known. */
export function hostId(spelling: string): string {
  const plain = spelling.toLowerCase()
  return bySpelling.get(plain) ?? (plain.startsWith('vertex_ai') ? 'google-vertex' : plain)
}

/** Regions a host always stays in; undefined when it promises none. */
export function hostRegions(id: string): string[] | undefined {
  return byId.get(id)?.regions
}

/** It has stopped serving models to all comers. */
export const hasStopped = (id: string): boolean => byId.get(id)?.hasStopped ?? false
