import type { Limits } from '../requirement.ts'
import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated, isSoft } from './negation.ts'
import { anyOf, before, expression, list } from './text.ts'

type Modality = NonNullable<Limits['inputModalities']>[number]

/** What the model has to take in. Making pictures or speech is not among what is compared. */
const inputs: [Modality, RegExp, RegExp][] = [
  [
    'image',
    anyOf(
      list(`
    image, images, photo, photos, photograph, photographs, picture, pictures, screenshot,
    screenshots, screen shots, scans, scanned, scan of, vision, ocr, handwritten, handwriting,
    image input, pics, x-rays, satellite imagery, multimodal, jpeg, jpegs, jpg, png, pngs,
    selfies, bild, bilder, bildern, foto, fotos, gescannt*, eingescannt*, bildschirmfoto*,
    handschriftlich*, bilderkennung, captures d'écran, capture d'écran, numérisé*, scannés,
    scannées, manuscrit*, imagen, imágenes, fotografía*, capturas de pantalla, escanead*,
    manuscrito*, imagem, imagens, digitalizad*, capturas de tela, immagine, immagini, scansioni,
    scansionat*, fotografie, schermate, manoscritt*
  `),
      'g',
    ),
    expression(String.raw`
    ^[\s-]+(?:generation|generating|generator|generators|editing|creation|recognition startup|
    processing unit|descriptions? for|of the (?:company|market)|statement|erzeug|generier)
  `),
  ],
  [
    'pdf',
    anyOf(['pdf', 'pdfs', 'pdf-datei*', 'pdf-dokument*'], 'g'),
    /^[\s-]+(?:export|output|generation|reports? generation)/,
  ],
  [
    'audio',
    anyOf(
      list(`
    audio, voice recordings, call recordings, recordings, voice, voicebot*, voice notes,
    voice memos, speech, speech input, spoken, podcast audio, sound files, audio files,
    phone calls directly, voicemail, voicemails, transcribe*, transcribing, sprachnachrichten,
    sprachaufnahmen, audioaufnahmen, audiodateien, tonaufnahmen, sprachbot, sprachassistent*,
    telefonbot*, gesprächsaufzeichnungen, transkribier*, enregistrements, enregistrements audio,
    messages vocaux, vocal, vocaux, assistant vocal, grabaciones, notas de voz,
    asistente de voz, mensajes de voz, voz, gravações, registrazioni, messaggi vocali,
    assistente vocale, note vocali, vocale
  `),
      'g',
    ),
    expression(String.raw`
    ^[\s-]+(?:books?|generation|output|transcripts?|of the customer|of customer|and tone|is|
    guidelines?|over|tone|engine optimi)
  `),
  ],
  [
    'video',
    anyOf(
      list(`
    video, videos, video clips, footage, cctv, video input, vídeo, vídeos, vidéo, vidéos,
    video-input, videoaufnahmen, filmaufnahmen, filmati
  `),
      'g',
    ),
    expression(String.raw`
    ^[\s-]+(?:games?|gaming|scripts?|transcripts?|titles?|descriptions?|calls?|conferenc\w*|
    chat|editing|generation|production|marketing|ideas|subtitles?|captions?|meetings?|spiel\w*|
    skript\w*|platform|streaming|creators?|ads?|interviews?)
  `),
  ],
]

const making = expression(String.raw`
    (?:text[\s-]to|generat\w*|creat\w*|produc\w*|draw\w*|design\w*|render\w*|mak(?:e|es|ing)|
    edit(?:s|ing)?|erstell\w*|erzeug\w*|generier\w*|gener\w+|crear|creer|criar|creare|text to|
    exports?(?: to| as)?|outputs?(?: as| to)?|brand|tone of|brand's|our|save as|scripts? for|
    descriptions? for|titles? for|captions? for|ideas for|subtitles for|transcripts? (?:of|
    from)|youtube|big|bigger|whole)\s+(?:(?:the|our|new|some|marketing|short|product|an?|their|
    your|ai)\s+){0,2}$
  `)

/** Which inputs, tools and answer formats the model has to support. */
export function readFeatures(message: Message): Finding[] {
  const { folded } = message
  const found: Finding[] = []
  for (const [modality, pattern, otherwise] of inputs) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (otherwise.test(folded.slice(end, end + 30)) || making.test(before(folded, start, 45)))
        continue
      if (isNegated(folded, start, end) || isSoft(folded, start, end)) continue
      found.push({ start, end, limits: { inputModalities: [modality] } })
      break
    }
  }
  for (const [pattern, limits, refused] of switches) {
    const match = pattern.exec(folded)
    if (!match) continue
    const [start, end] = [match.index, match.index + match[0].length]
    if (isSoft(folded, start, end)) continue
    if (isNegated(folded, start, end)) {
      if (refused && !/need|necess|matter|require|brauch|besoin/.test(before(folded, start, 40)))
        found.push({ start, end, limits: refused })
      continue
    }
    found.push({ start, end, limits })
  }
  return found
}

const switches: [RegExp, Limits, Limits | undefined][] = [
  [
    expression(String.raw`
    (?<![a-z])(?:(?:tool|function)[\s-](?:calling|calls?|use|using|usage)|(?:calls?|uses?|using|
    invokes?|calling) (?:our |external |internal |custom |multiple |several |the |my |
    some )?(?:own )?(?:tools?|functions|apis?|rest apis?|(?:[a-z]+ )?apis?)(?![a-z])|
    mcp(?: servers?| tools?)?|werkzeugaufruf\w*|tools? aufrufen|funktionsaufruf\w*|
    appels? (?:de|d')\s?(?:fonctions?|outils?)|appeler des (?:outils|fonctions|api)|
    llamadas? a (?:funciones|herramientas)|uso de herramientas|llamar a (?:funciones|
    herramientas|apis?)|chamadas? de (?:funcoes|funcao|ferramentas)|uso de ferramentas|
    chamar (?:ferramentas|funcoes|apis?)|chiamat[ae] (?:di|a) (?:funzion\w+|strumenti)|
    chiamare (?:strumenti|funzioni|api)|uso di strumenti)(?![a-z])
  `),
    { toolCalling: true },
    undefined,
  ],
  [
    expression(String.raw`
    (?<![a-z])(?:structured[\s-](?:outputs?|answers?|responses?|data output)|json[\s-]?(?:out|
    back|results?|output|schema|mode|responses?|answers?|format|only|objects?)|(?:return|
    returns|returning|output|outputs|outputting|respond|responds|answer|answers|produce|
    produces|emit|emits|give|gives|reply|replies|deliver|as|in|into|to|valid|strict|clean|pure|
    well-formed|parseable|als|im|en|au format|no formato|formato|in formato|nel formato|
    liefer\w*|ausgabe als|ausgabe in|renvoie\w*|renvoyer|devolver|devuelva|retornar|restituire|
    restituisca|dans du) (?:us |back |only |me |strict |valid |clean |proper |parseable |
    well-formed |a |an |the |du |un |correct |the )*json|json-ausgabe|(?:sortie|salida|saida|
    ausgabe|uscita) (?:in |en |als |au format |em )?json|strukturierte\w* (?:ausgabe\w*|
    antwort\w*)|sorties? structurees?|salidas? estructuradas?|saidas? estruturadas?|
    output strutturat\w*|xml schema|must match (?:a|our|the) schema|schema-conform\w*|
    schema[\s-]valid)(?![a-z])
  `),
    { structuredOutput: true },
    undefined,
  ],
  [
    expression(String.raw`
    (?<![a-z])(?<!(?:best|top|good|strongest|smartest|great|better|cheapest|fastest|leading)
    (?: open| small| cheap| local)? )(?:reasoning (?:models?|mode|llms?|support|capab\w+ required|is (?:a must|
    required|mandatory))|thinking (?:models?|mode|budget)|extended thinking|
    chain[\s-]of[\s-]thought|must (?:be able to )?reason|with (?:reasoning|
    thinking)(?: mode| enabled| on)?|reasoning[\s-]modell\w*|modeles? de raisonnement|
    modelos? de razonamiento|modelos? de raciocinio|modell[oi] di ragionamento)(?![a-z])
  `),
    { reasoning: true },
    { reasoning: false },
  ],
  [
    expression(String.raw`
    (?<![a-z])non[\s-](?:reasoning|thinking)(?![a-z])|(?:without|no) (?:reasoning|
    thinking)(?: models?| mode| tokens)?(?![a-z])(?!\s+(?:is )?(?:needed|required|necessary))
  `),
    { reasoning: false },
    { reasoning: false },
  ],
]
