import { bullets, byline, caption, credit, heading, paragraph, section, standfirst, title } from './copy'
import type { DemonstrationArticle } from './demonstration-article'
import { firstStrikeClaims } from './first-strike-claims'

/** The American strike in eastern Syria, February 2021: credit, captions in Spanish, a quotation, a wrong hour. */
export const firstStrike: DemonstrationArticle = {
  fileName: 'seven-bombs-on-a-border-post.txt',
  dueInHours: 74,
  details: {
    title: 'Seven bombs on a border post: Biden’s first use of force',
    language: 'en',
    byline: 'Tickmark demonstration desk',
    publishedAt: '2021-03-02',
  },
  doc: {
    type: 'doc',
    content: [
      title('Seven bombs on a border post: Biden’s first use of force'),
      standfirst(
        'Ten days after rockets fell on Erbil, American jets destroyed militia buildings in eastern Syria. Washington speaks of proportion; others ask for the law.',
      ),
      byline('Tickmark demonstration desk, 2 March 2021'),
      credit('Picture: demonstration archive'),
      section(
        'The strike',
        'On 25 February 2021, at about two in the afternoon local time, two F-15E jets dropped seven guided bombs on a cluster of buildings beside the Syrian border post of Al Bukamal. Two Iraqi militias had used them, the Pentagon said: Kataib Hezbollah and Kataib Sayyid al-Shuhada.',
      ),
      caption('El puesto fronterizo desde la orilla iraquí. Imagen de archivo de la demostración', 'es'),
      paragraph(
        '“This proportionate military response was conducted together with diplomatic measures,” the Pentagon’s spokesman, John Kirby, said that evening. Nine buildings were gone, he added the next day, and two more beyond use.',
      ),
      paragraph('How many people died depends on who counts.'),
      bullets(
        'The Syrian Observatory for Human Rights began with 17 and ended with 22, every one of them from the Popular Mobilisation Forces.',
        'Iranian state television kept to 17.',
        'Washington named no number that night. On 1 March it spoke of one dead and two wounded.',
      ),
      heading('Ten days in February'),
      section(
        'Before',
        'On 15 February rockets hit the airport of Erbil. They killed a civilian contractor and wounded nine people, an American soldier among them. Saraya Awliya al-Dam, a name that few had heard, said that it had fired them. One week later three rockets landed in Baghdad’s Green Zone; nobody was hurt.',
      ),
      caption('Mapa: Erbil, Bagdad y el cruce fronterizo, a unos 400 kilómetros uno de otro', 'es'),
      paragraph(
        'It was the first military action of the new presidency, ordered on its thirty-seventh day. About 2,500 American soldiers were in Iraq at the time and roughly 900 in Syria. Most of them were there to train local forces.',
      ),
      heading('And the law?'),
      paragraph(
        'In a letter to the Security Council the United States relied on Article 51 of the Charter, the right of self-defence. Mary Ellen O’Connell of Notre Dame does not accept it: force on foreign soil, she holds, answers an attack by that state, and Syria had made none.',
      ),
      bullets(
        'Russia complained that it had been told only four or five minutes before.',
        'In Congress, Michael McCaul, a Republican, welcomed a deterrent; Tim Kaine, a Democrat, asked for the legal grounds.',
      ),
    ],
  },
  setAside: [{ text: 'Compartir · Imprimir · Enviar por correo', reason: 'A share bar, copied with the page.' }],
  notes: ['Two captions are in Spanish and were marked as such.'],
  claims: firstStrikeClaims,
}
