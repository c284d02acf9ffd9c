/** Languages and countries as people write them in six languages. `*` stands for every ending. */

export const languageNames: Record<string, string> = {
  en: 'english englisch* anglais* ingles inglesa inglese inglesi',
  de: 'german deutsch deutsche deutschen deutscher deutschsprachig* allemand* aleman alemana alemao alema tedesco tedesca tedeschi',
  fr: 'french franzosisch* francais* frances francesa francese francesi',
  es: 'spanish spanisch* espagnol* espanol espanola espanhol espanhola spagnolo spagnola castilian castellano',
  pt: 'portuguese portugiesisch* portugais* portugues portuguesa portoghese portoghesi',
  it: 'italian italienisch* italien italienne italiano italiana italiani',
  nl: 'dutch niederlandisch* hollandisch* neerlandais* holandes neerlandes olandese flemish',
  pl: 'polish polnisch* polonais* polaco polones polacco',
  sv: 'swedish schwedisch* suedois* sueco svedese',
  da: 'danish danisch* danois* danes dinamarques danese',
  no: 'norwegian norwegisch* norvegien* noruego noruegues norvegese',
  fi: 'finnish finnisch* finnois* finlandes finlandese',
  cs: 'czech tschechisch* tcheque* checo tcheco ceco',
  sk: 'slovak slowakisch* slovaque*',
  hu: 'hungarian ungarisch* hongrois* hungaro ungherese',
  ro: 'romanian rumanisch* roumain* rumano romeno rumeno',
  bg: 'bulgarian bulgarisch* bulgare*',
  el: 'greek griechisch* grec grecque griego grego greco',
  ru: 'russian russisch* russe* ruso russo',
  uk: 'ukrainian ukrainisch* ukrainien* ucraniano ucraino',
  tr: 'turkish turkisch* turc turque turco',
  ar: 'arabic arabisch* arabe arabo',
  he: 'hebrew hebraisch* hebreu hebreo ebraico',
  fa: 'persian farsi dari persisch*',
  hi: 'hindi',
  ur: 'urdu',
  bn: 'bengali bangla',
  ta: 'tamil',
  te: 'telugu',
  mr: 'marathi',
  zh: 'chinese mandarin cantonese chinesisch* chinois* chino chines cinese mandarim',
  ja: 'japanese japanisch* japonais* japones giapponese',
  ko: 'korean koreanisch* coreen* coreano',
  vi: 'vietnamese vietnamesisch* vietnamien* vietnamita',
  th: 'thai thailandisch* thailandais* tailandes',
  id: 'indonesian indonesisch* bahasa',
  ms: 'malay malaiisch*',
  sw: 'swahili suaheli',
  ca: 'catalan katalanisch* catala',
  hr: 'croatian kroatisch*',
  sr: 'serbian serbisch*',
  sl: 'slovenian slowenisch*',
  tl: 'tagalog',
  wo: 'wolof',
  lt: 'lithuanian litauisch*',
  lv: 'latvian lettisch*',
  et: 'estonian estnisch*',
}

/** Languages whose names `Intl` tells, in one form for each language it is asked in. */
export const rarerLanguages =
  'la gl eu cy ga gd is mt sq mk bs lb oc br co an ast af am ti om so ha yo ig zu xh rw mg ne si km lo my ka hy az kk ky uz tg tk mn ku ps sd pa gu kn ml or as eo ht gn qu ay mi sm to fj jv su tt ba be yi rm sc'

const ofEurope =
  'eu european* europa europaisch* europaer* europeen* europeo* europea* europeu* europei eea ewr eee'

/** Countries by adjective; their names come from `Intl`. */
export const countryAdjectives: Record<string, string> = {
  cn: 'chinesen chinese chinesisch* chinois* chino chinos china chinas chines chineses cinese cinesi prc',
  us: 'amerikaner* yanks us amerika america american americans us-amerikanisch* amerikanisch* americain* americano americanos americana americanas estadounidense* statunitens* americani usa',
  eu: ofEurope,
  fr: 'franzosen french franzosisch* francais* frances franceses francese francesi',
  de: 'german deutsch* allemand* aleman* alemao alemaes tedesch*',
  gb: 'briten brits british uk britisch* britannique* britanico* britannic*',
  ca: 'kanadier* canadian kanadisch* canadien* canadiense* canades*',
  jp: 'japaner* japanese japanisch* japonais* japones* giappones*',
  kr: 'koreaner* korean koreanisch* coreen* coreano* corean* korea corea coreia coree',
  in: 'indian indisch* indien* indio* indian*',
  ru: 'russian russisch* russe* ruso* russo russos russi',
  il: 'israeli* israelisch* israelien* israelian*',
  ch: 'swiss schweizer* suisse* suizo* suico* svizzer*',
  it: 'italian italienisch* italiano italiani',
  es: 'spanish spanisch* espagnol* espanol* spagnol*',
  nl: 'dutch niederlandisch* neerlandais* holandes* olandes*',
  br: 'brazilian brasilianisch* bresilien* brasilen* brasileir* brasilian*',
  se: 'swedish schwedisch* suedois* suec* svedes*',
  ae: 'emirati uae',
  sg: 'singaporean',
}

export const placesNamedByIntl =
  'cn us fr de gb ca jp kr in ru il ch it es nl br se ae sg at be pl pt ie dk no fi au nz tw za mx ar cl tr ua gr cz ro lu sa hk'.split(
    ' ',
  )

/** Groups of countries people speak of. */
export const countryGroups: Record<string, string[]> = { western: ['us', 'ca', 'eu', 'gb'] }
