import { type ConflictEvent, localText, UNATTRIBUTED } from '../../model/event'
import type { Role } from '../../model/vocabulary'
import { ROLES } from '../../model/vocabulary'
import { Fact } from '../../ui/fact'
import { ActorSymbol } from '../../ui/symbol'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import './event-actors.css'
import './event-list.css'

/** Who did, suffered or said it, by role, each with on whose word. */
export function EventActors({ event }: { event: ConflictEvent }) {
  const { words } = useDialogMessages()
  const roles = ROLES.filter((role) => event.actors.some((entry) => entry.role === role))
  const nobody = event.kind === 'strike' && !roles.includes('conducted')
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
  return (
    <>
      {event.actors
        .filter((entry) => entry.role === role)
        .map((entry) => {
          const actor = record.actors.get(entry.actor)
          return (
            <li key={`${role} ${entry.actor}`} class="event-actor">
              <ActorSymbol actor={entry.actor} sizePx={14} />
              <span>
                <span class="quiet">{words.roles[role]}</span>{' '}
                <bdi>{actor ? localText(actor.label, lang) : entry.actor}</bdi>
                {role === 'conducted' && (
                  <span class="quiet">
                    {words.listSeparator}
                    {words.bases[entry.basis]}
                  </span>
                )}
              </span>
            </li>
          )
        })}
    </>
  )
}
