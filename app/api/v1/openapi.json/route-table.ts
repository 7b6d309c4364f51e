import type { RouteTable } from '@/server/next/describe-api'
import * as accountPassword from '../account/password/route'
import * as account from '../account/route'
import * as accountSessionsOne from '../account/sessions/[id]/route'
import * as accountSessions from '../account/sessions/route'
import * as articlesOneAnnotations from '../articles/[id]/annotations/route'
import * as articlesOneClaims from '../articles/[id]/claims/route'
import * as articlesOneEvents from '../articles/[id]/events/route'
import * as articlesOneOriginal from '../articles/[id]/original/route'
import * as articlesOnePresence from '../articles/[id]/presence/route'
import * as articlesOneRedo from '../articles/[id]/redo/route'
import * as articlesOneReport from '../articles/[id]/report/route'
import * as articlesOneReview from '../articles/[id]/review/route'
import * as articlesOne from '../articles/[id]/route'
import * as articlesOneSignOff from '../articles/[id]/sign-off/route'
import * as articlesOneUndo from '../articles/[id]/undo/route'
import * as articlesOneVersionsOneCompareOne from '../articles/[id]/versions/[number]/compare/[other]/route'
import * as articlesOneVersionsOne from '../articles/[id]/versions/[number]/route'
import * as articlesOneVersions from '../articles/[id]/versions/route'
import * as articlesEvents from '../articles/events/route'
import * as articles from '../articles/route'
import * as claimsOneChecks from '../claims/[id]/checks/route'
import * as claimsOneClosing from '../claims/[id]/closing/route'
import * as claimsOneConfirmation from '../claims/[id]/confirmation/route'
import * as claimsOneEvents from '../claims/[id]/events/route'
import * as claimsOneEvidence from '../claims/[id]/evidence/route'
import * as claimsOneNotes from '../claims/[id]/notes/route'
import * as claimsOneReview from '../claims/[id]/review/route'
import * as claimsOne from '../claims/[id]/route'
import * as claimsOneSetAside from '../claims/[id]/set-aside/route'
import * as demonstration from '../demonstration/route'
import * as evidenceOne from '../evidence/[id]/route'
import * as health from '../health/route'
import * as inbox from '../inbox/route'
import * as invitation from '../invitation/route'
import * as invitationsOne from '../invitations/[id]/route'
import * as invitations from '../invitations/route'
import * as log from '../log/route'
import * as logVerification from '../log/verification/route'
import * as notesOne from '../notes/[id]/route'
import * as peopleOneDeactivation from '../people/[id]/deactivation/route'
import * as peopleOne from '../people/[id]/route'
import * as peopleOneSessions from '../people/[id]/sessions/route'
import * as people from '../people/route'
import * as search from '../search/route'
import * as session from '../session/route'
import * as sessionsOne from '../sessions/[id]/route'
import * as setUp from '../set-up/route'
import * as tokensOne from '../tokens/[id]/route'
import * as tokens from '../tokens/route'

/** Every route of the API but this description itself; a test compares it with the files. */
export const routeTable: RouteTable = {
  '/account': account,
  '/account/password': accountPassword,
  '/account/sessions': accountSessions,
  '/account/sessions/{id}': accountSessionsOne,
  '/articles': articles,
  '/articles/events': articlesEvents,
  '/articles/{id}': articlesOne,
  '/articles/{id}/annotations': articlesOneAnnotations,
  '/articles/{id}/claims': articlesOneClaims,
  '/articles/{id}/events': articlesOneEvents,
  '/articles/{id}/original': articlesOneOriginal,
  '/articles/{id}/presence': articlesOnePresence,
  '/articles/{id}/redo': articlesOneRedo,
  '/articles/{id}/report': articlesOneReport,
  '/articles/{id}/review': articlesOneReview,
  '/articles/{id}/sign-off': articlesOneSignOff,
  '/articles/{id}/undo': articlesOneUndo,
  '/articles/{id}/versions': articlesOneVersions,
  '/articles/{id}/versions/{number}/compare/{other}': articlesOneVersionsOneCompareOne,
  '/articles/{id}/versions/{number}': articlesOneVersionsOne,
  '/claims/{id}': claimsOne,
  '/claims/{id}/checks': claimsOneChecks,
  '/claims/{id}/closing': claimsOneClosing,
  '/claims/{id}/confirmation': claimsOneConfirmation,
  '/claims/{id}/events': claimsOneEvents,
  '/claims/{id}/evidence': claimsOneEvidence,
  '/claims/{id}/notes': claimsOneNotes,
  '/claims/{id}/review': claimsOneReview,
  '/claims/{id}/set-aside': claimsOneSetAside,
  '/demonstration': demonstration,
  '/evidence/{id}': evidenceOne,
  '/health': health,
  '/inbox': inbox,
  '/invitation': invitation,
  '/invitations': invitations,
  '/invitations/{id}': invitationsOne,
  '/log': log,
  '/log/verification': logVerification,
  '/notes/{id}': notesOne,
  '/people': people,
  '/people/{id}': peopleOne,
  '/people/{id}/deactivation': peopleOneDeactivation,
  '/people/{id}/sessions': peopleOneSessions,
  '/search': search,
  '/session': session,
  '/sessions/{id}': sessionsOne,
  '/set-up': setUp,
  '/tokens': tokens,
  '/tokens/{id}': tokensOne,
}
