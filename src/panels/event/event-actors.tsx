import type { EventMessages } from '../../i18n/messages/en/event'
import { type ConflictEvent, type EventActor, localText, UNATTRIBUTED } from '../../model/event'
import type { Role } from '../../model/vocabulary'
import { ROLES } from '../../model/vocabulary'
import { isLayeredAs } from '../../record/layered-by'
import { Fact } from '../../ui/fact'
import { ActorSymbol } from '../../ui/symbol'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import './event-actors.css'
import './event-list.css'

/** Who did, suffered or said it, by role, each with on whose word. */
export function EventActors({ event }: { event: ConflictEvent }) {
  const { words } = useDialogMessages()
  const roles = ROLES.filter((role) => event.actors.some((entry) => entry.role === role))
  const nobody = event.kind === 'strike' && !roles.includes('conducted')
  if (!nobody && roles.length === 0) return null
  return (
    <Fact part="actors" label={words.event.actors}>
      <ul class="plain">
        {nobody && (
          <li class="event-actor">
            <ActorSymbol actor={UNATTRIBUTED} sizePx={14} />
            <span>
              {words.roles.conducted}: {words.unattributed}
            </span>
          </li>
        )}
        {roles.map((role) => (
          <RoleActors key={role} event={event} role={role} />
        ))}
      </ul>
    </Fact>
  )
}

function RoleActors({ event, role }: { event: ConflictEvent; role: Role }) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const { said } = record.table
  const [some, more] = useSome(event.actors.filter((entry) => entry.role === role))
  return (
    <>
      {some.map((entry) => {
        const actor = record.actors.get(entry.actor)
        const { before, after } = said ? { before: words.roles[role] } : partOf(entry, event, words)
        return (
          <li key={`${role} ${entry.actor}`} class="event-actor">
            {isLayeredAs(record, null) && <ActorSymbol actor={entry.actor} sizePx={14} />}
            <span>
              <span class="quiet">{before}</span>{' '}
              <bdi>{actor ? localText(actor.label, lang) : entry.actor}</bdi>
              {after && (
                <span class="quiet">
                  {words.listSeparator}
                  {after}
                </span>
              )}
            </span>
          </li>
        )
      })}
      {more && <li>{more}</li>}
    </>
  )
}

/**
 * What stands before an actor's name, and after it: whoever denies it, or is accused of what others deny or dispute, is
 * never said to have carried it out.
 */
function partOf(
  { role, basis }: EventActor,
  { status }: ConflictEvent,
  { roles, conductors, bases }: EventMessages,
): { readonly before: string; readonly after?: string } {
  if (role !== 'conducted') return { before: roles[role] }
  if (basis === 'denied') return { before: conductors.accused, after: bases.denied }
  if (basis !== 'alleged') return { before: roles.conducted, after: bases[basis] }
  const contested = status === 'denied' || status === 'disputed'
  return { before: conductors[contested ? 'accused' : 'alleged'] }
}
