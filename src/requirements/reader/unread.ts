import type { FactTopic } from '../reading.ts'

/** Said in languages that the built-in reader does not read: what it does read, and what to do. */
const sentences: Record<string, string> = {
  ja: '内蔵の読み取り機能は日本語に対応していません。英語、ドイツ語、フランス語、スペイン語、ポルトガル語、イタリア語のいずれかで用途を書いていただけますか。',
  zh: '内置的读取功能不支持中文。请用英语、德语、法语、西班牙语、葡萄牙语或意大利语描述您的需求,好吗?',
  ko: '내장 판독기는 한국어를 지원하지 않습니다. 영어, 독일어, 프랑스어, 스페인어, 포르투갈어 또는 이탈리아어로 용도를 적어 주시겠습니까?',
  ru: 'Встроенное чтение не понимает русский язык. Опишите задачу, пожалуйста, на английском, немецком, французском, испанском, португальском или итальянском?',
  uk: 'Вбудоване читання не розуміє української. Опишіть завдання, будь ласка, англійською, німецькою, французькою, іспанською, португальською або італійською?',
  ar: 'القارئ المدمج لا يفهم العربية. هل يمكنك وصف المهمة بالإنجليزية أو الألمانية أو الفرنسية أو الإسبانية أو البرتغالية أو الإيطالية؟',
  he: 'הקורא המובנה אינו מבין עברית. האם אפשר לתאר את המשימה באנגלית, גרמנית, צרפתית, ספרדית, פורטוגזית או איטלקית?',
  hi: 'अंतर्निहित रीडर हिन्दी नहीं समझता। कृपया काम अंग्रेज़ी, जर्मन, फ़्रेंच, स्पेनिश, पुर्तगाली या इतालवी में लिखें?',
  th: 'ตัวอ่านในระบบไม่รองรับภาษาไทย กรุณาอธิบายงานเป็นภาษาอังกฤษ เยอรมัน ฝรั่งเศส สเปน โปรตุเกส หรืออิตาลีได้ไหม',
  el: 'Η ενσωματωμένη ανάγνωση δεν καταλαβαίνει ελληνικά. Μπορείτε να περιγράψετε την εργασία στα αγγλικά, γερμανικά, γαλλικά, ισπανικά, πορτογαλικά ή ιταλικά;',
  nl: 'De ingebouwde lezer verstaat geen Nederlands. Kunt u de taak beschrijven in het Engels, Duits, Frans, Spaans, Portugees of Italiaans?',
  pl: 'Wbudowany czytnik nie rozumie polskiego. Czy można opisać zadanie po angielsku, niemiecku, francusku, hiszpańsku, portugalsku lub włosku?',
  sv: 'Den inbyggda läsaren förstår inte svenska. Kan du beskriva uppgiften på engelska, tyska, franska, spanska, portugisiska eller italienska?',
  da: 'Den indbyggede læser forstår ikke dansk. Kan du beskrive opgaven på engelsk, tysk, fransk, spansk, portugisisk eller italiensk?',
  tr: 'Yerleşik okuyucu Türkçe anlamıyor. İşi İngilizce, Almanca, Fransızca, İspanyolca, Portekizce veya İtalyanca anlatır mısınız?',
  cs: 'Vestavěné čtení nerozumí česky. Můžete úkol popsat anglicky, německy, francouzsky, španělsky, portugalsky nebo italsky?',
  ro: 'Cititorul încorporat nu înțelege româna. Puteți descrie sarcina în engleză, germană, franceză, spaniolă, portugheză sau italiană?',
  cy: 'Nid yw’r darllenydd mewnol yn deall Cymraeg. Allwch chi ddisgrifio’r dasg yn Saesneg, Almaeneg, Ffrangeg, Sbaeneg, Portiwgaleg neu Eidaleg?',
  hu: 'A beépített olvasó nem ért magyarul. Leírná a feladatot angolul, németül, franciául, spanyolul, portugálul vagy olaszul?',
  fi: 'Sisäänrakennettu lukija ei ymmärrä suomea. Voisitko kuvata tehtävän englanniksi, saksaksi, ranskaksi, espanjaksi, portugaliksi tai italiaksi?',
}

/** What is asked most of a model, in languages that are not read. */
const topics: [RegExp, FactTopic][] = [
  [
    /料金|値段|価格|いくら|价格|價格|多少钱|费用|가격|얼마|요금|цен[аыу]|стоит|kosztuje|\bcen[ay]\b|fiyat|ücret|سعر|تكلفة|\bprijs|kostar|koster|hinta/iu,
    'price',
  ],
  [/コンテキスト|文脈|上下文|컨텍스트|контекст|kontekst|bağlam|سياق|contextvenster/iu, 'context'],
  [/いつまで|終了|廃止|下线|停用|종료|отключ|закро|wycofan/iu, 'end'],
]
export const topicUnread = (language: string, text: string): FactTopic | undefined =>
  notRead(language) === undefined ? undefined : topics.find(([pattern]) => pattern.test(text))?.[1]

/** The sentence for a language that is not read; undefined for those that are. */
export const notRead = (language: string): string | undefined => sentences[language]
