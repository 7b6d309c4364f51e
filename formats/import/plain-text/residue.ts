/** What came in with the copy and is not copy: `reason` for the person; `isSure` where nothing else reads like it. */
export interface Residue {
  readonly reason: string
  readonly isSure: boolean
}

interface Kind extends Residue {
  readonly is: RegExp | ((text: string) => boolean)
}

// Whoever writes so much writes copy. It also bounds the work of each pattern.
const longestResidue = 600

const sure = (reason: string, is: Kind['is']): Kind => ({ reason, isSure: true, is })
const likely = (reason: string, is: Kind['is']): Kind => ({ reason, isSure: false, is })

const serverNotice = 'a notice from a server, copied with the page'
const programError = 'an error message of a program'
const shareBar = 'a share bar'
const cookieNotice = 'a cookie notice'
const subscription = 'an invitation to subscribe or sign in'
const otherArticle = 'a pointer to another article'
const advertisement = 'a label of an advertisement'
const pageParts = 'a menu or button of the page'
const comments = 'the comment section of the page'
const rights = 'a copyright line of the page'
const handling = 'a mark for handling the copy'

const kinds: readonly Kind[] = [
  sure(
    serverNotice,
    /^(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards|(?:Catchable |Recoverable )?(?:Fatal|Parse) error)\s*:\s.*\b(?:in \S+ on line \d+|undefined|uninitiali[sz]ed|failed to open stream|headers already sent)/i,
  ),
  sure(
    serverNotice,
    /^(?:Error |HTTP(?:\/\d(?:\.\d)?)? (?:Error )?)?(?:[45]\d\d)[\s:.–-]+(?:Bad Request|Unauthori[sz]ed|Forbidden|(?:Page )?Not Found|Request Time-?out|Gone|Too Many Requests|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)\b/i,
  ),
  sure(
    serverNotice,
    /^(?:Error establishing a database connection|Service Temporarily Unavailable|nginx\/[\d.]+|Apache\/[\d.]+ .*Server at)/i,
  ),
  sure(
    programError,
    /^(?:Traceback \(most recent call last\)|Stack trace:?$|Exception in thread\b|Uncaught \w*(?:Error|Exception)\b|\w*(?:TypeError|ReferenceError|SyntaxError|ValueError|KeyError|RuntimeError|NullPointerException)\b\s*:)/,
  ),
  sure(programError, /^(?:at \S+ ?\(\S*:\d+(?::\d+)?\)|File "[^"]+", line \d+|#\d+ \/\S+\(\d+\))/),
  sure(
    'a piece of the page’s source',
    /^(?:<\/?[a-z][^<>]*>$|<!--|(?:var|let|const) \w+ = .*[;{]$|(?:window|document)\.\w{1,40}\b.*[;{]$|\[\/?[a-z_-]+(?: [^\]]*)?\]$)/i,
  ),
  sure(shareBar, isShareBar),
  sure(cookieNotice, isCookieNotice),
  sure(
    subscription,
    /^(?:subscribe|sign up|register|join)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|morning (?:letter|briefing)|mailing list|channel|free trial)\b/i,
  ),
  sure(
    subscription,
    /^(?:subscribe(?: now| today)?|sign in|sign up|log ?in|already a (?:subscriber|member)\?.*|support (?:us|our journalism)|donate(?: now)?|become a member)[\s.!→»]*$/i,
  ),
  likely(subscription, /^(?:subscribe|sign up|follow us|join us|get our|download our)\b/i),
  sure(
    subscription,
    /^(?:newsletter abonnieren|jetzt abonnieren|suscr[ií]b(?:ete|ase)\b.*|abonnez-vous\b.*|inscrivez-vous\b.*|اشترك\b.*)/i,
  ),
  sure(otherArticle, /^(?:read|see|watch|listen)\s+(?:more|also|next|this next)\b\s*(?::|\||»|›|>|→|…|\.{3}|$)/i),
  sure(
    otherArticle,
    /^(?:read more|continue reading|more on this (?:story|topic)|related (?:articles?|stories|content|topics|posts?|coverage)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|editor’?'?s picks?|mehr zum thema|lesen sie auch|auch interessant|lea también|le puede interesar|lire aussi|à lire aussi|leggi anche|leia (?:também|mais)|اقرأ أيضا.*)\s*(?::.*|\.?\s*)$/i,
  ),
  likely(
    otherArticle,
    /^(?:you may also like|read more|read also|see also|related|lea también|lire aussi|lesen sie auch|leggi anche)\b[^.!?]*$/i,
  ),
  sure(
    advertisement,
    /^(?:story continues below |article continues (?:after|below) |scroll to continue |continue reading below )?(?:this )?(?:advertisements?|advertising|advert|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|reklama?|إعلان|sponsored(?: content| post)?|promoted(?: content)?|paid content)[\s.:–-]*(?:scroll to continue|continue reading below)?$/i,
  ),
  sure(
    pageParts,
    /^(?:skip to (?:main )?content|back to (?:top|home(?:page)?)|(?:main )?menu|toggle navigation|open menu|close|search|click (?:here )?to (?:enlarge|expand|share|play|view)|tap to (?:enlarge|expand)|loading\b.{0,20}|show more|load more|view (?:all|gallery|comments)|next article|previous article|next|previous|play video|listen to (?:this )?article|print this (?:page|article)|home)[\s.…»›→]*$/i,
  ),
  sure(pageParts, /^(?:home|start|startseite|inicio|accueil)(?:\s*(?:>|›|»|\/|→)\s*[\p{L}\p{N} &’'-]{1,40}){1,6}$/iu),
  sure(pageParts, /^(?:please )?(?:enable|turn on) javascript\b|\byour browser (?:does not|doesn't) support\b/i),
  sure(
    pageParts,
    /^(?:estimated )?(?:reading time:?\s*)?\d{1,3}[ -]?min(?:ute)?s?(?: read| lesezeit| de lectura| de lecture)?[\s.]*$/i,
  ),
  sure(pageParts, isMenu),
  likely(
    'keywords of the page',
    /^(?:tags?|filed under|topics|archivado en|etiquetas|temas|schlagw[oö]rter|mots[- ]clés|onderwerpen|الكلمات المفتاحية|الوسوم)\s?:/i,
  ),
  sure(
    comments,
    /^(?:(?:\d+|no) comments?|comments? \(\d+\)|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|be the first to comment|comments are closed|add a comment)[\s.]*$/i,
  ),
  sure(
    rights,
    /^(?:©|\(c\)|copyright)\s.{0,60}\b(?:19|20)\d\d\b.{0,200}$|^(?:.{0,80}\s)?all rights reserved\b.{0,120}$/i,
  ),
  sure(
    handling,
    /^(?:for immediate release|for release (?:now|immediately)|press release|media release|news release|pressemitteilung|\(?more\)?|-+\s*(?:30|ends?|more)\s*-+|ends?|\/\/\/?|end of (?:story|release|article))[\s.:]*$/i,
  ),
  sure('a typed line without words', /^[-–—_=*~#.·•+|\s]{3,}$/),
  sure(
    'the head of a forwarded e-mail',
    /^-{2,}\s?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|mensaje (?:reenviado|original)|message (?:transféré|d'origine))\s?-{2,}$/i,
  ),
  sure(
    'the foot of an e-mail',
    /^(?:sent from my (?:iphone|ipad|phone|mobile|android)\b.*|get outlook for \w+|von meinem iphone gesendet|enviado desde mi iphone)[\s.]*$/i,
  ),
  sure(
    'a notice of confidentiality at the foot of an e-mail',
    /^(?:this (?:e-?mail|message)(?: and any attachments?)?\b.{0,80}\b(?:confidential|intended (?:only|solely)))/i,
  ),
]

/** Whether a piece is residue, and of which kind. Spec: import I22–I23. */
export function residueOf(text: string): Residue | undefined {
  if (text.length > longestResidue) return undefined
  const line = text.replace(/\n/g, ' ')
  return kinds.find(({ is }) => (typeof is === 'function' ? is(text) : is.test(line)))
}

const shareWords = new Set(
  'share tweet print email e-mail mail post pin save copy link facebook twitter x whatsapp linkedin telegram reddit pinterest messenger instagram threads bluesky mastodon flipboard pocket sms this page article story on via to by text size a aa aaa font comment comments bookmark listen gift teilen drucken merken compartir imprimir partager imprimer'.split(
    ' ',
  ),
)
const networks =
  /\b(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|messenger|flipboard|bluesky|mastodon)\b/gi

// Only words of a share bar, and either its verb in front or two networks: "Facebook" alone may be a heading.
function isShareBar(text: string): boolean {
  if (text.length > 200) return false
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  if (words.length === 0 || !words.every(word => shareWords.has(word))) return false
  return (
    /^(?:share|tweet|print|copy link|teilen|drucken|compartir|partager)\b/i.test(text) ||
    (text.match(networks)?.length ?? 0) >= 2
  )
}

const menuWords =
  /^(?:home|news|world|sport|sports|business|politics|culture|opinion|weather|contact(?: us)?|about(?: us)?|login|log in|sign in|subscribe|search|menu|video|podcasts?|live|topics|more)$/i

// A menu copied as lines or with strokes between: three entries or more, most of them what menus hold.
function isMenu(text: string): boolean {
  if (text.length > 300) return false
  const entries = text.split(/\n|\s[|·•/]\s/).map(entry => entry.trim())
  return entries.length >= 3 && entries.filter(entry => menuWords.test(entry)).length > entries.length / 2
}

const usesCookies = /\b(?:uses?|using|verwende[nt]|nutz(?:en|t)|utiliza(?:mos)?|usamos|utilis(?:e|ons))\b/i
const thisSite = /\b(?:we|our|this (?:web ?)?(?:site|page)|diese (?:web)?seite|wir|este sitio|ce site|nous)\b/i

// An article may speak of cookies; a notice speaks of this page's, or is the buttons of one.
function isCookieNotice(text: string): boolean {
  if (!/\bcookies?\b/i.test(text)) return false
  if (
    /\b(?:accept|reject|allow|manage) (?:all |our )?cookies\b|\bcookie (?:policy|settings|preferences|consent)\b/i.test(
      text,
    )
  ) {
    return text.length <= 300
  }
  return usesCookies.test(text) && thisSite.test(text) && !/["“”«»]/.test(text)
}
