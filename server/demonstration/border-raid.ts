import { borderRaidClaims } from './border-raid-claims'
import { bullets, byline, heading, paragraph, section, standfirst, title } from './copy'
import type { DemonstrationArticle } from './demonstration-article'

/** The strikes near Al Bukamal, September 2019: section leads, bullets, a claim within a claim within a claim. */
export const borderRaid: DemonstrationArticle = {
  fileName: 'night-raid-at-the-crossing.txt',
  dueInHours: 26,
  details: {
    title: 'Night raid at the crossing: what is known about Al Bukamal',
    language: 'en',
    byline: 'Tickmark demonstration desk',
    publishedAt: '2019-09-10',
  },
  doc: {
    type: 'doc',
    content: [
      title('Night raid at the crossing: what is known about Al Bukamal'),
      standfirst(
        'Unclaimed aircraft bombed positions of Iran’s allies beside the Iraqi border. Who flew them, and what exactly they hit, is still argued over.',
      ),
      byline('Tickmark demonstration desk, 10 September 2019'),
      section(
        'The night',
        'Late on Sunday 8 September 2019, aircraft that nobody has claimed attacked several compounds around Al Bukamal, the last Syrian town on the road to Baghdad. A war monitor based in Britain put the dead at 18 by Monday noon and at 21 a day later. All of them, it said, fought on Iran’s side.',
      ),
      bullets(
        'Sky News Arabia told its viewers that both the Revolutionary Guards and Iraq’s Popular Mobilisation Forces had been hit.',
        'The same monitor counted eight explosions and named an ammunition store, a vehicle park and two barracks among the places destroyed.',
        'An unnamed officer in Damascus blamed Israel and said that American bases had helped. The coalition led by the United States answered that it had flown no mission there.',
      ),
      section(
        'Why there',
        'Whoever holds the town holds the road. It was the last urban stronghold of Islamic State in Syria, lost in November 2017, and trucks from Iraq have passed through it ever since.',
      ),
      bullets(
        'Fox News had reported the week before that Iran was finishing a new base outside the town, large enough for thousands of soldiers, and showed satellite pictures of it.',
        'Across the Euphrates, the other bank is held by a Kurdish-led force with American support.',
        'Israel says that it has bombed Iranian targets in Syria hundreds of times since 2017.',
        'In a television interview in August, Benjamin Netanyahu hinted that his air force had struck in Iraq as well.',
      ),
      heading('The answer from Damascus'),
      section(
        'What followed',
        'Before sunrise a handful of rockets rose from a suburb of Damascus and flew in the direction of the Golan. Every one of them came down inside Syria, according to the Israeli army. The Times of Israel called the salvo “highly irregular” and took it for a sign of how much the raid had hurt.',
      ),
      paragraph(
        'No state has said that it did it. If the monitor’s count holds, this was the deadliest attack on the border strip since June 2018, when 52 people died in the bombing of Al-Harri.',
      ),
    ],
  },
  setAside: [
    {
      text: 'Warning: Undefined index: share_count in /srv/demonstration/theme/footer.php on line 212',
      reason: 'A notice from a server, copied with the page.',
    },
  ],
  notes: [],
  claims: borderRaidClaims,
}
