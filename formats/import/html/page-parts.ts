import { attributeOf, type HtmlElement } from './html-tree'

interface Part {
  /** In words for a person. */
  readonly reason: string
  /** What such a part is called: whole words of class, id and the like, joined by "-". */
  readonly names: RegExp
}

const word = (names: string) => new RegExp(`(?:^|[ -])(?:${names})(?:$|[ -])`)

// Names go by what the makers of pages call things; each part says what it is to the person who sees it set aside.
const parts: readonly Part[] = [
  {
    reason: 'a share bar',
    names: word(
      'share|sharing|shares|social|socials|sharedaddy|addthis|addtoany|sharebar|sharebuttons|share-?buttons?|sharetools|sociallinks|social-?links|share-?links',
    ),
  },
  {
    reason: 'pointers to other articles',
    names: word(
      'related|relateds|related-?(?:posts?|articles?|stories|content|links?|news|topics?)|relatedposts|recommended|recommendations?|recirc|recirculation|read-?(?:also|next|this-next)|more-?(?:stories|news|from|on|like|articles|posts|in)|also-?(?:like|read)|you-?may-?(?:also-?)?like|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|post-?navigation|most-?(?:read|popular|viewed|recent)|trending|popular-?(?:posts|articles|stories)|latest-?(?:posts|news|articles|stories)|outbrain|taboola|zergnet|revcontent|teaser|teasers|yarpp|jp-?relatedposts|crp-?related|internal-?link|inline-?promo',
    ),
  },
  {
    reason: 'an invitation to subscribe or sign in',
    names: word(
      'newsletter|newsletters|newsletter-?(?:signup|form|box|promo|subscribe)|subscribe|subscription|subscriptions|signup|sign-?up|sign-?in|login|paywall|regwall|piano|mailchimp|mc-embed-signup|mc4wp-form|optin|opt-in|email-?(?:signup|capture|form)|donate|donation|donations|membership|call-?to-?action|cta',
    ),
  },
  {
    reason: 'an advertisement',
    names: word(
      'ad|ads|advert|adverts|advertisement|advertising|advertorial|ad-?(?:slot|unit|wrapper|container|label|text|box|banner)|adsbygoogle|dfp|gpt|sponsor|sponsored|sponsorship|promo|promos|promotion|promobox|affiliate|affiliate-?disclosure|commercial',
    ),
  },
  {
    reason: 'the comment section of the page',
    names: word(
      'comment|comments|comment-?(?:list|form|section|area|count|respond|respond)|commentlist|commentarea|respond|disqus|disqus-thread|livefyre|coral',
    ),
  },
  {
    reason: 'a cookie notice',
    names: word('cookie|cookies|cookie-?(?:banner|notice|consent|bar)|consent|gdpr|onetrust'),
  },
  {
    reason: 'something about the author',
    names: word(
      'author-?(?:bio|box|info|card|about|profile|description|details|block|section|area|meta|desc)|authorbio|authorbox|about-?(?:the-?)?author|bio|biography|author-?avatar|contributor-?(?:bio|info)|abh-box|saboxplugin-wrap|molongui-author-box|guest-author',
    ),
  },
  {
    reason: 'keywords of the page',
    names: word(
      'tags|taglist|tag-?(?:list|links|cloud)|post-?tags|entry-?tags|article-?tags|tagcloud|topics|topic-?list|categories|category-?links|cat-?links|post-?categories|keywords',
    ),
  },
  {
    reason: 'a menu or button of the page',
    names: word(
      'breadcrumb|breadcrumbs|crumbs|nav|navbar|navigation|menu|submenu|pagination|pager|page-?links|toolbar|toolbox|tools|utility|utilities|skip-?link|skip-?to|back-?to-?top|print-?(?:link|button)|sidebar|widget|widgets|widget-?area|modal|popup|pop-up|overlay|lightbox|tooltip|toc|table-?of-?contents|ez-toc-container|lwptoc|player|video-?player|jump-?links?|feedback|rating|ratings|poll|survey|search|search-?form',
    ),
  },
  {
    reason: 'when and by whom it was published',
    names: word(
      'byline|bylines|by-?line|dateline|date|datetime|timestamp|time-?stamp|publish(?:ed)?-?(?:date|time|on)|pub-?date|post-?date|entry-?date|article-?date|updated|last-?updated|modified|post-?meta|entry-?meta|article-?meta|meta-?data|article-?info|post-?info|story-?meta|post-?byline|reading-?time|read-?time|posted-?on|author-?name|author-?names|credits-?wrapper',
    ),
  },
  {
    reason: 'a copyright line of the page',
    names: word('copyright|copyrights|legal|colophon|site-?footer|page-?footer'),
  },
]

/** What part of a page an element is by its names, in words; undefined where they do not say. */
export function pagePartOf(element: HtmlElement): string | undefined {
  const names = namesOf(element)
  return names ? parts.find(part => part.names.test(names))?.reason : undefined
}

/** Every word of class, id and roles: camel case and separators as "-", the names themselves with spaces between. */
const naming = ['class', 'role', 'data-testid', 'data-component', 'data-module']

function namesOf(element: HtmlElement): string {
  const { attributes } = element
  if (attributes.size === 0) return ''
  // The id of a heading or of what it leads to is made of its words.
  const id = attributeOf(element, 'id')
  const said = [
    ...naming.map(name => attributeOf(element, name)),
    id.split(/[-_]/).length > 4 || /^h[1-6]$/.test(element.name) ? '' : id,
  ].join(' ')
  return said
    .slice(0, 1_000)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:./]+/g, '-')
    .replace(/-{2,}/g, '-')
}
